package dev.norms.report.paper;

import static java.util.stream.Collectors.joining;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.workday.Certainty;
import dev.norms.norm.Norm;
import dev.norms.report.unit.Units;
import dev.norms.report.unit.Words;
import dev.norms.report.year.MonthView;
import dev.norms.report.year.YearView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The plan of a year on a wall: a row for each norm, a column for each month.
 *
 * @param months the months
 * @param rows the norms, those of organizations first, each in the order of its first due day
 */
public record WallView(List<MonthView> months, List<Row> rows) {
    private static final int WHO = 10;

    public WallView {
        months = List.copyOf(months);
        rows = List.copyOf(rows);
    }

    /**
     * What is due of one norm.
     *
     * @param what the norm
     * @param who its owners in few words
     * @param days the due days in each month, provisional ones with a question mark; empty where nothing is due
     */
    public record Row(String what, String who, List<String> days) {
        public Row {
            days = List.copyOf(days);
        }
    }

    private record Owed(Norm norm, boolean persons) {}

    /**
     * Returns the plan on a wall.
     *
     * @param year the plan
     * @return the view
     */
    public static WallView of(YearView year) {
        Units units = new Units(year.schedule().college(), year.names());
        Map<Owed, List<Obligation>> owed = new LinkedHashMap<>();
        year.schedule()
                .obligations()
                .forEach(duty -> owed.computeIfAbsent(
                                new Owed(duty.norm(), Units.isOwedByPerson(duty)), any -> new ArrayList<>())
                        .add(duty));
        List<Row> rows = new ArrayList<>();
        for (boolean persons : new boolean[] {false, true}) {
            owed.forEach((key, duties) -> {
                if (key.persons() == persons) {
                    rows.add(row(key.norm(), duties, units, year.months()));
                }
            });
        }
        return new WallView(year.months(), rows);
    }

    private static Row row(Norm norm, List<Obligation> duties, Units units, List<MonthView> months) {
        return new Row(
                norm.label().zh(),
                SheetSpace.cut(Words.who(duties, units), WHO, 1),
                months.stream()
                        .map(month -> days(duties, YearMonth.parse(month.key())))
                        .toList());
    }

    private static String days(List<Obligation> duties, YearMonth month) {
        return duties.stream()
                .map(duty -> duty.window().orElseThrow())
                .filter(window -> YearMonth.from(window.due()).equals(month))
                .sorted(java.util.Comparator.comparing(Window::due))
                .map(WallView::day)
                .distinct()
                .collect(joining(" "));
    }

    private static String day(Window window) {
        LocalDate due = window.due();
        return due.getDayOfMonth() + (window.certainty() == Certainty.PROVISIONAL ? "?" : "");
    }
}
