package dev.norms.time;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import java.time.LocalDate;

/**
 * The name of a calendar month, quarter, half-year or year.
 *
 * @param unit the unit
 * @param year the year, 1 to 9999
 * @param ordinal which one of the year, from 1 to {@link PeriodUnit#perYear()}
 */
public record CalendarPeriod(PeriodUnit unit, int year, int ordinal) implements Period {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public CalendarPeriod {
        requireNonNull(unit, "unit");
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year must be from 1 to 9999, but was " + year);
        }
        if (ordinal < 1 || ordinal > unit.perYear()) {
            throw new IllegalArgumentException(
                    "ordinal must be from 1 to " + unit.perYear() + ", but was " + ordinal + " (" + unit.code() + ")");
        }
    }

    @Override
    public PeriodForm form() {
        return unit;
    }

    /**
     * The first day of the period.
     *
     * @return the first day of a month
     */
    public LocalDate first() {
        return LocalDate.of(year, (ordinal - 1) * unit.months() + 1, 1);
    }

    /**
     * The last day of the period.
     *
     * @return the last day of a month; 29 February in leap years
     */
    public LocalDate last() {
        return first().plusMonths(unit.months()).minusDays(1);
    }

    /**
     * The period of the same unit that follows.
     *
     * @return the next one, after the last of a year the first of the next
     * @throws IllegalArgumentException after the last period of the year 9999
     */
    public CalendarPeriod next() {
        return ordinal < unit.perYear()
                ? new CalendarPeriod(unit, year, ordinal + 1)
                : new CalendarPeriod(unit, year + 1, 1);
    }

    @Override
    public Label label() {
        return switch (unit) {
            case MONTH -> Label.of(year + "年" + ordinal + "月", toString());
            case QUARTER -> Label.of(year + "年第" + ordinal + "季度", year + " Q" + ordinal);
            case HALF_YEAR ->
                Label.of(
                        year + (ordinal == 1 ? "年上半年" : "年下半年"),
                        (ordinal == 1 ? "first half of " : "second half of ") + year);
            case YEAR -> Label.of(year + "年", Integer.toString(year));
        };
    }

    /**
     * The text form.
     *
     * @return {@code 2021}, {@code 2021-H1}, {@code 2021-Q2} or {@code 2021-05}
     */
    @Override
    public String toString() {
        String name = Integer.toString(10_000 + year).substring(1); // four digits
        return switch (unit) {
            case MONTH -> name + (ordinal < 10 ? "-0" : "-") + ordinal;
            case QUARTER -> name + "-Q" + ordinal;
            case HALF_YEAR -> name + "-H" + ordinal;
            case YEAR -> name;
        };
    }
}
