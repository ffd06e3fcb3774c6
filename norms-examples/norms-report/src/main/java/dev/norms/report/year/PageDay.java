package dev.norms.report.year;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of a calendar page with the obligations due on it.
 *
 * @param date the day
 * @param weekday the day of the week as one character
 * @param dues the obligations
 */
public record PageDay(LocalDate date, String weekday, List<DueView> dues) {
    public PageDay {
        dues = List.copyOf(dues);
    }

    /**
     * The day of the month.
     *
     * @return from 1 to 31
     */
    public int number() {
        return date.getDayOfMonth();
    }

    /**
     * Returns whether a holiday notice may still move all obligations of the day.
     *
     * @return true if every line of the day has an obligation with a provisional day
     */
    public boolean isProvisional() {
        return dues.stream().allMatch(DueView::provisional);
    }
}
