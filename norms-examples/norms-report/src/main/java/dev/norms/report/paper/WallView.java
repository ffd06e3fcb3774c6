package dev.norms.report.paper;

import static java.util.stream.Collectors.joining;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.workday.Certainty;
import dev.norms.norm.Norm;
import dev.norms.report.unit.Units;
import dev.norms.report.unit.Words;
import dev.norms.report.year.DutyDays;
import dev.norms.report.year.MonthView;
import dev.norms.report.year.YearView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final int WHO = 20;

    public WallView {
        months = List.copyOf(months);
        rows = List.copyOf(rows);
    }

    /**
     * What is due of one norm.
     *
     * @param what the norm
     * @param who its owners in few words
     * @param days the due days in each month, provisional ones with a question mark; in a plan the days arranged, and
     *     the due days of what is not, followed by 前; empty where there is none
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
                .forEach(obligation -> owed.computeIfAbsent(
                                new Owed(obligation.norm(), Units.isOwedByPerson(obligation)), any -> new ArrayList<>())
                        .add(obligation));
        List<Row> rows = new ArrayList<>();
        for (boolean persons : new boolean[] {false, true}) {
            owed.forEach((key, obligations) -> {
                if (key.persons() == persons) {
                    rows.add(row(key.norm(), obligations, units, year));
                }
            });
        }
        return new WallView(year.months(), rows);
    }

    private static Row row(Norm norm, List<Obligation> obligations, Units units, YearView year) {
        return new Row(
                norm.label().zh(),
                SheetSpace.cut(Words.who(obligations, units), WHO, 1),
                year.months().stream()
                        .map(month -> days(obligations, year.days(), YearMonth.parse(month.key())))
                        .toList());
    }

    private record Day(LocalDate date, boolean isProvisional, boolean isDeadline) {}

    private static String days(List<Obligation> obligations, DutyDays days, YearMonth month) {
        List<Day> ofMonth = obligations.stream()
                .flatMap(obligation -> days.of(obligation).stream().map(time -> day(obligation, time, days.isPlan())))
                .filter(day -> YearMonth.from(day.date()).equals(month))
                .distinct()
                .sorted(Comparator.comparing(Day::isDeadline).thenComparing(Day::date))
                .toList();
        return days.isPlan()
                ? planned(ofMonth)
                : ofMonth.stream().map(WallView::text).distinct().collect(joining(" "));
    }

    private static Day day(Obligation obligation, DutyDays.Time time, boolean isPlan) {
        return new Day(
                time.date(),
                obligation.window().orElseThrow().certainty() == Certainty.PROVISIONAL,
                isPlan && !time.isArranged());
    }

    private static String text(Day day) {
        return day.date().getDayOfMonth() + (day.isProvisional() ? "?" : "") + (day.isDeadline() ? "前" : "");
    }

    /** Returns days as text; three or more in succession are written as a range. */
    private static String planned(List<Day> days) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            int last = i;
            while (last + 1 < days.size() && follows(days.get(last), days.get(last + 1))) {
                last++;
            }
            texts.add(
                    last - i > 1 ? days.get(i).date().getDayOfMonth() + "–" + text(days.get(last)) : text(days.get(i)));
            i = last - i > 1 ? last : i;
        }
        return String.join(" ", texts);
    }

    private static boolean follows(Day one, Day other) {
        return !one.isDeadline()
                && !other.isDeadline()
                && one.isProvisional() == other.isProvisional()
                && other.date().equals(one.date().plusDays(1));
    }
}
