package dev.norms.report.year;

/**
 * A day in the grid of a month.
 *
 * @param date the day, or nothing for a place before the first or after the last
 * @param number the day of the month
 * @param kind how it looks: {@code work}, {@code weekend}, {@code holiday}, {@code makeup}, with {@code vacation},
 *     {@code open} for a day that a notice may still change, and {@code due} where something is due
 * @param note what it is in words; empty for an ordinary day
 */
public record DayView(String date, int number, String kind, String note) {
    static final DayView BLANK = new DayView("", 0, "blank", "");

    /**
     * Tells whether there is a day.
     *
     * @return false for a place before the first or after the last
     */
    public boolean isBlank() {
        return date.isEmpty();
    }

    /**
     * The sign of a day that is not as its day of the week would have it.
     *
     * @return 休, 班 or nothing
     */
    public String sign() {
        return kind.contains("holiday") ? "休" : kind.contains("makeup") ? "班" : "";
    }
}
