package dev.norms.procedure;

import dev.norms.label.Label;

/** A number of calendar months in words. */
final class MonthsInWords {
    private MonthsInWords() {}

    /** Returns the words for a number of months, as years if they make whole ones. */
    static Label label(int months) {
        if (months % 12 == 0) {
            int years = months / 12;
            return Label.of(years + "年", years == 1 ? "a year" : years + " years");
        }
        return Label.of(months + "个月", months == 1 ? "a month" : months + " months");
    }
}
