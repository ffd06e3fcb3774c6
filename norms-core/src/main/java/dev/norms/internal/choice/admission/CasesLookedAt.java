package dev.norms.internal.choice.admission;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The admission cases that an organization answers for on a day. */
public enum CasesLookedAt implements Coded {
    /** Cases that are open or had a step in the year of the day. */
    OF_YEAR(
            Label.of(
                    "在办的和当年办理过步骤的（含已办结、已离开的），归本人当日所在党支部（已离开的为最后所在党支部）及其党总支",
                    "those that are open or had a step in the calendar year, including cases closed and persons who left; they belong to the person's branch on the day (else the last one) and its general branch")),
    /** Only open cases. */
    OPEN(Label.of("只看在办的", "only those that are open"));

    private final Label label;

    CasesLookedAt(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
