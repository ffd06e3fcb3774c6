package dev.norms.internal.choice.admission;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The day on which a year of probation is over. */
public enum ProbationEnd implements Coded {
    /** The day one year after the vote. */
    SAME_DAY(
            Label.of(
                    "支部大会通过之日的次年对应日为期满日，预备期最后一天为其前一日；2月29日通过的，次年2月28日期满",
                    "on the same day of the year after the vote, the day before being the last of probation; after a vote on 29 February, on 28 February")),
    /** The day after the one a year after the vote. */
    NEXT_DAY(Label.of("次年对应日的次日", "on the day after the same day of the next year"));

    private final Label label;

    ProbationEnd(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
