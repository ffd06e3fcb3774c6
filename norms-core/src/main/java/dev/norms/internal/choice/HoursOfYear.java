package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The class hours owed for a year in which status or posts change. */
public enum HoursOfYear implements Coded {
    /** A twelfth of the yearly rate for each month, by the status and posts on its first day. */
    BY_MONTH(Label.of(
            "按每月1日身份逐月折算，合计除以12，向上取整",
            "each month at the rate of its first day; the sum divided by 12 and rounded up")),
    /** The highest rate of the year, not prorated. */
    WHOLE_YEAR(Label.of("不折算，按当年最高的一档", "not prorated; the highest rate of the year"));

    private final Label label;

    HoursOfYear(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
