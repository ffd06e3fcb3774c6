package dev.norms.report.agenda;

import static java.util.Objects.requireNonNull;

import dev.norms.report.unit.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is due on a day.
 *
 * @param day the day
 * @param rows what is due, at least one
 */
public record AgendaDay(LocalDate day, List<AgendaRow> rows) {
    /**
     * Checks that something is due.
     *
     * @throws IllegalArgumentException if there is no row
     */
    public AgendaDay {
        requireNonNull(day, "day");
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("rows must not be empty, but nothing is due on " + day);
        }
    }

    static List<AgendaDay> of(Stream<AgendaRow> rows) {
        Map<LocalDate, List<AgendaRow>> days = new TreeMap<>();
        rows.forEach(
                row -> days.computeIfAbsent(row.due(), any -> new ArrayList<>()).add(row));
        return days.entrySet().stream()
                .map(day -> new AgendaDay(day.getKey(), day.getValue()))
                .toList();
    }

    /**
     * The day without its year, in Chinese.
     *
     * @return for instance {@code 9月30日 周三}
     */
    public String chineseDay() {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日 周" + Words.weekday(day);
    }
}
