package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The members that the working group must have. */
public enum WorkingGroupMembers implements Coded {
    /** Leading cadres and branch secretaries. */
    AS_LISTED(
            Label.of(
                    "组长为总支书记；成员为查询日的党员领导干部和各支部书记",
                    "chaired by the secretary of the general branch; members are the leading cadres and the branch secretaries on the as-of day")),
    /** Leading cadres only. */
    CADRES(Label.of(
            "支部书记不监督自己，成员只须有党员领导干部",
            "branch secretaries do not supervise themselves; only leading cadres must be members"));

    private final Label label;

    WorkingGroupMembers(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
