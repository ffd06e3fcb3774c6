package dev.norms.time;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;

/**
 * The name of a window in a year, for instance {@code 2026-year-end}.
 *
 * @param year the calendar year in which the window lies (for a break: the year of the festival), 1 to 9999
 * @param form the name of the window
 */
public record WindowPeriod(int year, WindowName form) implements Period {
    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException if the year is out of its range
     */
    public WindowPeriod {
        requireNonNull(form, "form");
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year must be from 1 to 9999, but was " + year);
        }
    }

    @Override
    public Label label() {
        return Label.of(year + "年" + form.label().zh(), form.label().en() + " " + year);
    }

    /**
     * The text form.
     *
     * @return for instance {@code 2026-year-end}
     */
    @Override
    public String toString() {
        return Integer.toString(10_000 + year).substring(1) + "-" + form.code(); // the year in four digits
    }
}
