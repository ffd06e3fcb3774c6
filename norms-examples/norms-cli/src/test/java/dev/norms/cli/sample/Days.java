package dev.norms.cli.sample;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days of 2026 as this college lives them: semesters, the year's holidays and make-up working days. */
final class Days {
    static final int YEAR = 2026;

    private static final LocalDate SPRING_START = day("03-02");
    private static final LocalDate AUTUMN_START = day("09-07");
    private static final LocalDate WINTER_BREAK_EVE = day("01-16");
    private static final LocalDate SUMMER_BREAK_EVE = day("07-10");

    private static final Set<LocalDate> MAKE_UP_DAYS = Stream.of("01-04", "02-14", "02-28", "05-09", "09-20", "10-10")
            .map(Days::day)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<LocalDate> HOLIDAYS = Stream.of(
                    span("01-01", "01-03"),
                    span("02-15", "02-23"),
                    span("04-04", "04-06"),
                    span("05-01", "05-05"),
                    span("06-19", "06-21"),
                    span("09-25", "09-27"),
                    span("10-01", "10-07"))
            .flatMap(days -> days)
            .collect(Collectors.toUnmodifiableSet());

    private Days() {}

    /** Returns a day of the year, written as month and day: {@code day("03-05")}. */
    static LocalDate day(String monthDay) {
        return LocalDate.parse(YEAR + "-" + monthDay);
    }

    static boolean isWorking(LocalDate date) {
        boolean weekend = date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        return MAKE_UP_DAYS.contains(date) || (!weekend && !HOLIDAYS.contains(date));
    }

    static LocalDate workingOnOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!isWorking(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * Returns the working day of a regular meeting, for instance of "the second Friday". Exam months end early, and in
     * a month of vacation one meets in its last week.
     */
    static LocalDate meeting(int month, int week, DayOfWeek weekday) {
        LocalDate first = LocalDate.of(YEAR, month, 1);
        LocalDate meant = switch (Month.of(month)) {
            case FEBRUARY, AUGUST -> first.with(lastInMonth(weekday));
            case JANUARY -> examWeek(WINTER_BREAK_EVE, week, weekday);
            case JULY -> examWeek(SUMMER_BREAK_EVE, week, weekday);
            default -> first.with(dayOfWeekInMonth(week, weekday));
        };
        boolean beforeTerm = (inMonth(SPRING_START, month) && meant.isBefore(SPRING_START))
                || (inMonth(AUTUMN_START, month) && meant.isBefore(AUTUMN_START));
        return workingOnOrAfter(beforeTerm ? meant.plusWeeks(1) : meant);
    }

    /** Returns the name of a month as a period: {@code 2026-03}. */
    static String monthName(int month) {
        return YearMonth.of(YEAR, month).toString();
    }

    /** Returns the name of the quarter that a date lies in: {@code 2026-Q1}. */
    static String quarterName(LocalDate date) {
        return date.getYear() + "-Q" + (date.getMonthValue() + 2) / 3;
    }

    private static LocalDate examWeek(LocalDate lastDay, int week, DayOfWeek weekday) {
        LocalDate date = lastDay.with(previousOrSame(weekday));
        return week == 1 && date.getDayOfMonth() > 7 ? date.minusWeeks(1) : date;
    }

    private static boolean inMonth(LocalDate date, int month) {
        return date.getMonthValue() == month;
    }

    private static Stream<LocalDate> span(String first, String last) {
        return day(first).datesUntil(day(last).plusDays(1));
    }
}
