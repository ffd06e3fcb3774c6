package dev.norms.files.university;

import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.workday.DayStatus;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finder of the weekday or date that a day of make-up classes replaces: the one named in the summary, else the one
 * named in the description. If the text names more than one, none is chosen.
 */
final class ClassesFinder {
    private static final String DAYS = "一二三四五六日天";
    private static final String WEEKDAY = "(?:周|星期|礼拜)([" + DAYS + "])";
    private static final Pattern WEEKDAYS =
            Pattern.compile(WEEKDAY + "|\\b(mon|tues|wednes|thurs|fri|satur|sun)day", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATES =
            Pattern.compile("(?:(20\\d\\d)年)?(1[0-2]|0?[1-9])月(3[01]|[12]\\d|0?[1-9])[日号]");
    private static final List<String> ENGLISH = List.of("mon", "tues", "wednes", "thurs", "fri", "satur", "sun");

    private final WorkCalendar known;
    private final List<MakeUpClasses> classes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    ClassesFinder(WorkCalendar known, List<Semester> semesters, List<CalendarEntry> entries) {
        this.known = known;
        for (CalendarEntry entry : entries) {
            if (entry.meaning() == EventMeaning.CLASSES && known.coverage().encloses(entry.days())) {
                take(entry, semesters);
            }
        }
    }

    private void take(CalendarEntry entry, List<Semester> semesters) {
        if (!semesters.isEmpty()
                && semesters.stream().noneMatch(semester -> semester.range().encloses(entry.days()))) {
            problems.add(entry.problem(Label.of("上课日不在任何学期之内", "the day is in no semester")));
        } else if (!entry.first().equals(entry.last())) {
            entry.first()
                    .datesUntil(entry.last().plusDays(1))
                    .forEach(day -> classes.add(new MakeUpClasses(day, Optional.empty(), Optional.empty())));
        } else if (known.status(entry.first()) == DayStatus.PUBLIC_HOLIDAY) {
            problems.add(entry.problem(Label.of("放假日不能上课", "the day is off, so no classes can be held")));
        } else {
            Stream.of(entry.summary(), entry.description())
                    .filter(text -> names(entry.first(), text))
                    .findFirst()
                    .ifPresentOrElse(
                            text -> take(entry, text),
                            () -> classes.add(new MakeUpClasses(entry.first(), Optional.empty(), Optional.empty())));
        }
    }

    private static boolean names(LocalDate day, String text) {
        return !dates(day, text).isEmpty() || !weekdays(day, text).isEmpty();
    }

    private void take(CalendarEntry entry, String text) {
        LocalDate day = entry.first();
        Set<LocalDate> dates = dates(day, text);
        Set<DayOfWeek> weekdays = weekdays(day, text);
        if (dates.size() > 1 || weekdays.size() > 1) {
            problems.add(entry.problem(
                    Label.of("写了不止一个日期或星期，不知上哪天的课", "names more than one day, name the one whose classes are held")));
            return;
        }
        Optional<LocalDate> instead = dates.stream().findFirst();
        Optional<DayOfWeek> named = weekdays.stream().findFirst();
        if (instead.isPresent() && named.isPresent() && instead.get().getDayOfWeek() != named.get()) {
            problems.add(entry.problem(Label.of(
                    instead.get() + "不是所写的星期", instead.get() + " does not fall on the weekday named with it")));
            return;
        }
        classes.add(new MakeUpClasses(day, named.or(() -> instead.map(LocalDate::getDayOfWeek)), instead));
    }

    /** Returns the dates in a text except the day itself, each in the year that puts it nearest to that day. */
    private static Set<LocalDate> dates(LocalDate day, String text) {
        Set<LocalDate> dates = new TreeSet<>();
        Matcher date = DATES.matcher(text);
        while (date.find()) {
            int month = Integer.parseInt(date.group(2));
            int ofMonth = Integer.parseInt(date.group(3));
            Stream<Integer> years = date.group(1) == null
                    ? Stream.of(day.getYear() - 1, day.getYear(), day.getYear() + 1)
                    : Stream.of(Integer.parseInt(date.group(1)));
            years.flatMap(year -> date(year, month, ofMonth).stream())
                    .min((one, other) -> Long.compare(distance(day, one), distance(day, other)))
                    .filter(found -> !found.equals(day))
                    .ifPresent(dates::add);
        }
        return dates;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // there is no such date
        }
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** Returns the weekdays in a text except that of the day itself. */
    private static Set<DayOfWeek> weekdays(LocalDate day, String text) {
        Set<DayOfWeek> weekdays = new TreeSet<>();
        Matcher weekday = WEEKDAYS.matcher(text);
        while (weekday.find()) {
            int number = weekday.group(1) == null
                    ? ENGLISH.indexOf(weekday.group(2).toLowerCase(Locale.ROOT))
                    : Math.min(DAYS.indexOf(weekday.group(1)), 6);
            weekdays.add(DayOfWeek.of(number + 1));
        }
        weekdays.remove(day.getDayOfWeek());
        return weekdays;
    }

    /** Returns the make-up classes by day. */
    List<MakeUpClasses> classes() {
        return classes.stream()
                .sorted((one, other) -> one.day().compareTo(other.day()))
                .toList();
    }

    List<Problem> problems() {
        return problems;
    }
}
