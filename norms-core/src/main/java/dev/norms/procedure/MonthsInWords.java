package dev.norms.procedure;

import dev.norms.label.Label;

/** A number of calendar months in words, and the check of such numbers. */
final class MonthsInWords {
    private MonthsInWords() {}

    /** Returns a number that is at least 1. */
    static int checked(String name, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, but was " + number);
        }
        return number;
    }

    static Label label(int months) {
        if (months % 12 == 0) {
            int years = months / 12;
            return Label.of(years + "年", years == 1 ? "a year" : years + " years");
        }
        return Label.of(months + "个月", months == 1 ? "a month" : months + " months");
    }
}
