package dev.norms.report.year;

import java.time.LocalDate;
import java.util.List;

/**
 * A day with the duties due on it.
 *
 * @param date the day
 * @param weekday its day of the week, one character
 * @param dues the duties
 */
public record DueDay(LocalDate date, String weekday, List<DueView> dues) {
    public DueDay {
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
     * Returns whether a holiday notice may still move all duties of the day.
     *
     * @return true if nothing due on the day is certain
     */
    public boolean isProvisional() {
        return dues.stream().allMatch(DueView::provisional);
    }
}
