package dev.norms.organization;

import dev.norms.internal.order.Ordered;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.util.EnumSet;
import java.util.Set;

/**
 * The type of a branch by its members; source: preamble and article 14 for the first four.
 *
 * <p>The document does not mention the other types; the tables of other systems contain them. Where a norm requires a
 * type, a branch of retired staff counts as one of faculty, and a vertical branch, of teachers with their students, as
 * a mixed one. A joint branch counts only where a norm requires joint ones, since its type does not say who its members
 * are.
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
     * The types that the document mentions.
     *
     * @return faculty, undergraduate, postgraduate and mixed, unmodifiable
     */
    public static Set<BranchType> ofTheDocument() {
        return Known.TYPES;
    }

    /**
     * Returns whether a branch of this type is meant where a norm requires one of some types.
     *
     * @param required the types required
     * @return true if they contain this type, or the type of the document that it counts as
     */
    public boolean isMeantBy(Set<BranchType> required) {
        return required.contains(this)
                || switch (this) {
                    case RETIRED -> required.contains(FACULTY);
                    case UNDERGRADUATE_VERTICAL, POSTGRADUATE_VERTICAL -> required.contains(MIXED);
                    case FACULTY, UNDERGRADUATE, POSTGRADUATE, MIXED, JOINT -> false;
                };
    }

    /** Initialized on first use, after the constants. */
    private static final class Known {
        static final Set<BranchType> TYPES = Ordered.enums(EnumSet.range(FACULTY, MIXED));
    }
}
