package dev.norms.report.year;

import java.util.List;

/**
 * A month of the plan.
 *
 * @param key the month in the form {@code 2026-03}
 * @param name its name
 * @param weeks its weeks from Monday to Sunday, seven days each
 * @param breaks its holidays and make-up days in words
 * @param days the days with obligations
 */
public record MonthView(String key, String name, List<WeekView> weeks, List<String> breaks, List<PageDay> days) {
    /** The most lines that a month has in the normal layout on paper. */
    private static final int LINES_OF_NORMAL_LAYOUT = 24;

    public MonthView {
        weeks = List.copyOf(weeks);
        breaks = List.copyOf(breaks);
        days = List.copyOf(days);
    }

    /**
     * The number of obligations due in the month; several of them may stand in one line.
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
     * @return true if it has more than 24 lines
     */
    public boolean isDense() {
        return days.stream().mapToInt(day -> day.dues().size()).sum() > LINES_OF_NORMAL_LAYOUT;
    }
}
