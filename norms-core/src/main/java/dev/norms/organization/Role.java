package dev.norms.organization;

import dev.norms.internal.order.Ordered;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.util.EnumSet;
import java.util.Set;

/**
 * A post in an organization (职务); source: annex row 2, articles 3, 14 and 19.
 *
 * <p>The document does not mention the commissioners for the labour union, security and women's work; the tables of
 * other systems contain them. Each counts like any other commissioner.
 */
public enum Role implements Coded {
    /** The secretary (书记). */
    SECRETARY(Label.of("书记", "secretary")),
    /** A deputy secretary (副书记). */
    DEPUTY_SECRETARY(Label.of("副书记", "deputy secretary")),
    /** The commissioner for organization (组织委员). */
    ORGANIZATION_COMMISSIONER(Label.of("组织委员", "organization commissioner")),
    /** The commissioner for publicity (宣传委员). */
    PUBLICITY_COMMISSIONER(Label.of("宣传委员", "publicity commissioner")),
    /** The commissioner for discipline inspection (纪检委员). */
    DISCIPLINE_COMMISSIONER(Label.of("纪检委员", "discipline commissioner")),
    /** The commissioner for united-front work (统战委员). */
    UNITED_FRONT_COMMISSIONER(Label.of("统战委员", "united-front commissioner")),
    /** The commissioner for youth (青年委员). */
    YOUTH_COMMISSIONER(Label.of("青年委员", "youth commissioner")),
    /** The commissioner for the labour union (工会委员). */
    LABOUR_UNION_COMMISSIONER(Label.of("工会委员", "labour-union commissioner")),
    /** The commissioner for security and secrecy (保密委员). */
    SECURITY_COMMISSIONER(Label.of("保密委员", "security commissioner")),
    /** The commissioner for women's work (妇女委员). */
    WOMEN_COMMISSIONER(Label.of("妇女委员", "women's commissioner")),
    /** A commissioner without a named field (委员). */
    COMMISSIONER(Label.of("委员", "commissioner")),
    /** The leader of a Party group (党小组组长). */
    GROUP_LEADER(Label.of("党小组组长", "group leader")),
    /** A Party affairs officer (党务干部). */
    AFFAIRS_OFFICER(Label.of("党务干部", "Party affairs officer")),
    /** The chair of the working group on norms (工作小组组长). */
    WORKING_GROUP_CHAIR(Label.of("工作小组组长", "chair of the working group")),
    /** A member of the working group on norms (工作小组成员). */
    WORKING_GROUP_MEMBER(Label.of("工作小组成员", "member of the working group"));

    private final Label label;

    Role(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Returns whether the post is one of the committee's commissioners (委员).
     *
     * @return true for the commissioners of every field and without one
     */
    public boolean isCommissioner() {
        return code().endsWith("commissioner");
    }

    /**
     * The posts of commissioners (委员).
     *
     * @return those of every field and the one without, unmodifiable
     */
    public static Set<Role> commissioners() {
        return Groups.COMMISSIONERS;
    }

    /**
     * The posts of a committee (书记和班子成员).
     *
     * @return secretary, deputy secretary and commissioners, unmodifiable
     */
    public static Set<Role> committee() {
        return Groups.COMMITTEE;
    }

    /** Initialized on first use, after the constants. */
    private static final class Groups {
        static final Set<Role> COMMISSIONERS = Ordered.enums(EnumSet.range(ORGANIZATION_COMMISSIONER, COMMISSIONER));
        static final Set<Role> COMMITTEE = Ordered.enums(EnumSet.range(SECRETARY, COMMISSIONER));
    }
}
