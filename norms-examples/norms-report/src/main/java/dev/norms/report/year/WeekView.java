package dev.norms.report.year;

import java.util.List;

/**
 * A week in the grid of a month.
 *
 * @param teaching the number of the teaching week; empty if it is not one
 * @param days its seven cells from Monday to Sunday
 */
public record WeekView(String teaching, List<DayView> days) {
    public WeekView {
        days = List.copyOf(days);
    }
}
