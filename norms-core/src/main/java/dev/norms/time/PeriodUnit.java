package dev.norms.time;

import dev.norms.label.Label;
import java.time.LocalDate;

/**
 * A unit of the calendar in which duties recur: always the calendar's own, never "any three months".
 *
 * <p>Source: annex rows 5 to 11 count per month, quarter and year; that a quarter is the calendar quarter is a reading
 * of ours.
 */
public enum PeriodUnit implements PeriodForm {
    /** A calendar month (月). */
    MONTH(Label.of("月", "month"), 1),
    /** A calendar quarter (季度), starting in January, April, July and October. */
    QUARTER(Label.of("季度", "quarter"), 3),
    /** A half-year (半年), starting in January and July. */
    HALF_YEAR(Label.of("半年", "half-year"), 6),
    /** A calendar year (年). */
    YEAR(Label.of("年", "year"), 12);

    private final Label label;
    private final int months;

    PeriodUnit(Label label, int months) {
        this.label = label;
        this.months = months;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * The number of months of the unit.
     *
     * @return 1, 3, 6 or 12
     */
    public int months() {
        return months;
    }

    /**
     * The number of periods of the unit in a year.
     *
     * @return 12, 4, 2 or 1
     */
    public int perYear() {
        return 12 / months;
    }

    /**
     * The period of this unit that contains a day.
     *
     * @param day the day
     * @return its month, quarter, half-year or year
     */
    public CalendarPeriod containing(LocalDate day) {
        return new CalendarPeriod(this, day.getYear(), (day.getMonthValue() - 1) / months + 1);
    }
}
