package dev.norms.internal.choice.admission;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The way to count the months of a time limit. */
public enum MonthsCounted implements Coded {
    /** Calendar months, up to the same day of the month. */
    CALENDAR(
            Label.of(
                    "按公历月，当日不计，止于对应日（无对应日的止于月末），遇假日不顺延",
                    "calendar months, not counting the first day, to the same day of the month or else its last; not extended for holidays")),
    /** Thirty days for each month. */
    THIRTY_DAYS(Label.of("每月按30天计算", "30 days each"));

    private final Label label;

    MonthsCounted(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
