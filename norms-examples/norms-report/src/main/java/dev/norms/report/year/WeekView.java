package dev.norms.report.year;

import java.util.List;

/**
 * A week in the grid of a month.
 *
 * @param teaching the number of the teaching week; empty if none of the days is in one
 * @param days its seven places from Monday to Sunday
 */
public record WeekView(String teaching, List<DayView> days) {
    public WeekView {
        days = List.copyOf(days);
    }
}
