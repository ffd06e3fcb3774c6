package dev.norms.report.year;

/**
 * A day in the grid of a month.
 *
 * @param date the day; empty for a cell outside the month
 * @param number the day of the month
 * @param kind its style classes: {@code work}, {@code weekend}, {@code holiday}, {@code makeup}, with {@code vacation},
 *     {@code open} for a day that a notice may still change, {@code due} where something is due and {@code outside} for
 *     a day outside the range or the calendar; {@code blank} for a cell outside the month
 * @param note the day in words; empty for an ordinary day
 */
public record DayView(String date, int number, String kind, String note) {
    static final DayView BLANK = new DayView("", 0, "blank", "");

    /**
     * Returns whether the cell lies outside the month.
     *
     * @return true if there is no day
     */
    public boolean isBlank() {
        return date.isEmpty();
    }

    /**
     * The sign of a weekday off or a worked weekend day.
     *
     * @return 休, 班 or nothing
     */
    public String sign() {
        return kind.contains("holiday") ? "休" : kind.contains("makeup") ? "班" : "";
    }
}
