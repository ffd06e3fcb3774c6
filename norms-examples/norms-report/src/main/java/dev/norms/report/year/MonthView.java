package dev.norms.report.year;

import java.util.List;

/**
 * A month of the plan.
 *
 * @param key the month in the form {@code 2026-03}
 * @param name its name
 * @param weeks its weeks from Monday to Sunday, seven days each
 * @param breaks its holidays and make-up days in words
 * @param days the days with duties
 */
public record MonthView(String key, String name, List<WeekView> weeks, List<String> breaks, List<PageDay> days) {
    private static final int DENSE = 24;

    public MonthView {
        weeks = List.copyOf(weeks);
        breaks = List.copyOf(breaks);
        days = List.copyOf(days);
    }

    /**
     * The number of duties due in the month.
     *
     * @return the number
     */
    public int count() {
        return days.stream()
                .flatMap(day -> day.dues().stream())
                .mapToInt(DueView::count)
                .sum();
    }

    /**
     * Returns whether any of its weeks is a teaching week.
     *
     * @return true if so
     */
    public boolean isTaught() {
        return weeks.stream().anyMatch(week -> !week.teaching().isEmpty());
    }

    /**
     * Returns whether the month needs the dense layout on paper.
     *
     * @return true above a number of lines
     */
    public boolean isDense() {
        return days.stream().mapToInt(day -> day.dues().size()).sum() > DENSE;
    }
}
