package dev.norms.report.year;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.calendar.workday.DayStatus;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.time.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The days of a month in the calendar of a college. */
final class MonthDays {
    private static final int WEEK = 7;

    private final CollegeCalendar calendar;
    private final DateRange range;

    MonthDays(CollegeCalendar calendar, DateRange range) {
        this.calendar = calendar;
        this.range = range;
    }

    List<WeekView> weeks(YearMonth month, Set<LocalDate> due) {
        List<WeekView> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusDays(WEEK)) {
            List<LocalDate> days = monday.datesUntil(monday.plusDays(WEEK)).toList();
            weeks.add(new WeekView(
                    teaching(days, month),
                    days.stream()
                            .map(day -> YearMonth.from(day).equals(month) ? day(day, due) : DayView.BLANK)
                            .toList()));
        }
        return weeks;
    }

    /** Returns the number of the teaching week that the days of the month fall into. */
    private String teaching(List<LocalDate> days, YearMonth month) {
        return days.stream()
                .filter(day -> YearMonth.from(day).equals(month))
                .flatMap(day -> calendar.academic().week(day).stream())
                .findFirst()
                .map(week -> String.valueOf(week.number()))
                .orElse("");
    }

    private DayView day(LocalDate day, Set<LocalDate> due) {
        WorkCalendar workdays = calendar.workdays();
        if (!workdays.coverage().contains(day)) {
            return new DayView(day.toString(), day.getDayOfMonth(), "outside", "");
        }
        DayStatus status = workdays.status(day);
        List<String> kinds = new ArrayList<>(List.of(kind(status)));
        List<String> notes = new ArrayList<>();
        if (status == DayStatus.PUBLIC_HOLIDAY || status == DayStatus.MAKE_UP_WORKDAY) {
            notes.add(workdays.find(day).map(NoticeDay::name).orElse("")
                    + status.label().zh());
        }
        if (calendar.academic().isVacation(day)) {
            kinds.add("vacation");
            notes.add("假期");
        }
        if (!workdays.isConfirmed(day)) {
            kinds.add("open");
            notes.add("暂定");
        }
        if (!range.contains(day)) {
            kinds.add("outside");
        }
        if (due.contains(day)) {
            kinds.add("due");
        }
        return new DayView(day.toString(), day.getDayOfMonth(), String.join(" ", kinds), String.join("，", notes));
    }

    private static String kind(DayStatus status) {
        return switch (status) {
            case WORKING_DAY -> "work";
            case WEEKEND -> "weekend";
            case PUBLIC_HOLIDAY -> "holiday";
            case MAKE_UP_WORKDAY -> "makeup";
        };
    }

    /** Returns holidays and make-up days in words, consecutive ones of one name as one: {@code 休 1–3日 元旦}. */
    List<String> breaks(YearMonth month) {
        List<String> breaks = new ArrayList<>();
        WorkCalendar workdays = calendar.workdays();
        LocalDate day = month.atDay(1);
        LocalDate end = month.atEndOfMonth();
        while (!day.isAfter(end) && workdays.coverage().contains(day)) {
            DayStatus status = workdays.status(day);
            String name = workdays.find(day).map(NoticeDay::name).orElse("");
            LocalDate last = day;
            if (status == DayStatus.PUBLIC_HOLIDAY || status == DayStatus.MAKE_UP_WORKDAY) {
                while (last.isBefore(end)
                        && workdays.coverage().contains(last.plusDays(1))
                        && workdays.status(last.plusDays(1)) == status
                        && workdays.find(last.plusDays(1))
                                .map(NoticeDay::name)
                                .orElse("")
                                .equals(name)) {
                    last = last.plusDays(1);
                }
                String days = day.equals(last)
                        ? day.getDayOfMonth() + "日"
                        : day.getDayOfMonth() + "–" + last.getDayOfMonth() + "日";
                breaks.add(
                        (status == DayStatus.PUBLIC_HOLIDAY ? "休 " : "班 ") + days + (name.isEmpty() ? "" : " " + name));
            }
            day = last.plusDays(1);
        }
        return breaks;
    }
}
