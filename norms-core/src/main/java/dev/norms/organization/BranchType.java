package dev.norms.organization;

import dev.norms.internal.order.Ordered;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.util.EnumSet;
import java.util.Set;

/**
 * The type of a branch by its members; source: preamble and article 14 for the first four.
 *
 * <p>The document does not have the other types; the tables of other systems do. Where a norm asks for a type, a branch
 * of retired staff is one of faculty and staff, and a vertical branch, of teachers with their students, a mixed one.
 * That a branch is a joint one does not say who its members are, so that it is meant only where it is named.
 */
public enum BranchType implements Coded {
    /** Faculty and staff (教工党支部). */
    FACULTY(Label.of("教工", "faculty")),
    /** Undergraduate students (学生党支部). */
    UNDERGRADUATE(Label.of("学生", "undergraduate")),
    /** Postgraduate students (研究生党支部). */
    POSTGRADUATE(Label.of("研究生", "postgraduate")),
    /** Teachers and students together. */
    MIXED(Label.of("混合", "mixed")),
    /** Retired faculty and staff (离退休党支部). */
    RETIRED(Label.of("离退休", "retired")),
    /** Members of several units together (联合党支部). */
    JOINT(Label.of("联合", "joint")),
    /** Undergraduates of several years with their counsellors (本科生辅导员纵向党支部). */
    UNDERGRADUATE_VERTICAL(Label.of("本科生纵向", "undergraduate vertical")),
    /** Postgraduates of several years with their supervisors (研究生导师纵向党支部). */
    POSTGRADUATE_VERTICAL(Label.of("研究生纵向", "postgraduate vertical"));

    private final Label label;

    BranchType(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * The types that the document knows.
     *
     * @return faculty, undergraduate, postgraduate and mixed, unmodifiable
     */
    public static Set<BranchType> ofTheDocument() {
        return Known.TYPES;
    }

    /**
     * Returns whether a branch of this type is meant where a norm asks for one of some types.
     *
     * @param asked the types asked for
     * @return true if this type is one of them, or if the type of the document that this one is counted as is
     */
    public boolean isMeantBy(Set<BranchType> asked) {
        return asked.contains(this)
                || switch (this) {
                    case RETIRED -> asked.contains(FACULTY);
                    case UNDERGRADUATE_VERTICAL, POSTGRADUATE_VERTICAL -> asked.contains(MIXED);
                    case FACULTY, UNDERGRADUATE, POSTGRADUATE, MIXED, JOINT -> false;
                };
    }

    /** Made when the constants are. */
    private static final class Known {
        static final Set<BranchType> TYPES = Ordered.enums(EnumSet.range(FACULTY, MIXED));
    }
}
