package dev.norms.report.year;

import java.util.List;

/**
 * A month.
 *
 * @param key its name in the form {@code 2026-03}
 * @param name what it is called
 * @param weeks its weeks from Monday to Sunday, seven days each
 * @param breaks its holidays and make-up days in words
 * @param days the days on which something is due
 */
public record MonthView(String key, String name, List<WeekView> weeks, List<String> breaks, List<DueDay> days) {
    private static final int DENSE = 24;

    public MonthView {
        weeks = List.copyOf(weeks);
        breaks = List.copyOf(breaks);
        days = List.copyOf(days);
    }

    /**
     * How many duties are due in it.
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
     * Tells whether any of its weeks is a teaching week.
     *
     * @return true if so
     */
    public boolean isTaught() {
        return weeks.stream().anyMatch(week -> !week.teaching().isEmpty());
    }

    /**
     * Tells whether so much is due in it that paper needs another layout.
     *
     * @return true above a number of lines
     */
    public boolean isDense() {
        return days.stream().mapToInt(day -> day.dues().size()).sum() > DENSE;
    }
}
