package dev.norms.files.university;

import dev.norms.calendar.academic.Semester;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finder of semesters, from events that span a whole semester and from pairs of a beginning and an end.
 *
 * <p>A semester ends with its end event, else on the day before the next vacation. It is named {@code 2026-2027-1} if
 * an event names it so or as 2026-2027学年第一学期; otherwise it is the first of the school year if it begins in August or
 * later, else the second.
 */
final class SemesterFinder {
    private static final Pattern NAME =
            Pattern.compile("(20\\d\\d)\\s*[-–—~～至/]\\s*(20\\d\\d)[^0-9一二三]{0,8}([123一二三])(?:\\b|学期)");
    private static final String NUMBERS = "一二三";

    private final List<Semester> semesters = new ArrayList<>();
    private final List<CalendarEntry> sources = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable CalendarEntry open;

    SemesterFinder(List<CalendarEntry> entries) {
        entries.stream()
                .sorted(Comparator.comparing(CalendarEntry::first).thenComparing(CalendarEntry::meaning))
                .forEach(this::take);
        if (open != null) {
            problems.add(
                    open.problem(Label.of("此学期没有结束日", "the semester has neither a last day nor a vacation after it")));
        }
        checkEachOther();
        entries.stream()
                .filter(entry -> entry.meaning() == EventMeaning.VACATION)
                .forEach(this::checkVacation);
        entries.stream()
                .filter(entry -> entry.meaning() == EventMeaning.EXAMINATIONS)
                .forEach(this::examine);
    }

    private void take(CalendarEntry entry) {
        switch (entry.meaning()) {
            case SEMESTER -> add(entry, entry.first(), entry.last(), entry);
            case SEMESTER_BEGIN -> {
                if (open != null) {
                    problems.add(entry.problem(Label.of(
                            "上一学期尚未结束 [" + open.origin() + "]",
                            "the previous semester has not ended [" + open.origin() + "]")));
                }
                open = entry;
            }
            case SEMESTER_END -> {
                if (open == null) {
                    problems.add(entry.problem(Label.of("此前没有开学日", "no semester has begun before this day")));
                } else {
                    add(open, open.first(), entry.last(), entry);
                }
                open = null;
            }
            case VACATION -> {
                if (open != null) {
                    add(open, open.first(), entry.first().minusDays(1), entry);
                }
                open = null;
            }
            case EXAMINATIONS, HOLIDAY, WORKDAY, CLASSES -> {}
        }
    }

    private void add(CalendarEntry begin, LocalDate first, LocalDate last, CalendarEntry end) {
        if (last.isBefore(first)) {
            problems.add(end.problem(Label.of(
                    "学期结束早于开学 [" + begin.origin() + "]",
                    "the semester ends before it begins [" + begin.origin() + "]")));
            return;
        }
        semesters.add(new Semester(name(begin, end), first, last));
        sources.add(begin);
    }

    private static String name(CalendarEntry begin, CalendarEntry end) {
        for (CalendarEntry entry : List.of(begin, end)) {
            Matcher name = NAME.matcher(entry.summary());
            if (entry.meaning() != EventMeaning.VACATION && name.find()) {
                int number = NUMBERS.indexOf(name.group(3)) + 1;
                return name.group(1) + "-" + name.group(2) + "-" + (number == 0 ? name.group(3) : number);
            }
        }
        int year = begin.first().getYear();
        boolean autumn = begin.first().getMonthValue() >= 8;
        return autumn ? year + "-" + (year + 1) + "-1" : (year - 1) + "-" + year + "-2";
    }

    private void checkEachOther() {
        Map<String, CalendarEntry> names = new HashMap<>();
        for (int i = 0; i < semesters.size(); i++) {
            Semester semester = semesters.get(i);
            CalendarEntry source = sources.get(i);
            CalendarEntry other = names.putIfAbsent(semester.name(), source);
            if (other != null) {
                problems.add(source.problem(Label.of(
                        "学期名称" + semester.name() + "重复 [" + other.origin() + "]",
                        "the name " + semester.name() + " is already used by another semester [" + other.origin()
                                + "]")));
            }
            for (int k = 0; k < i; k++) {
                if (semesters.get(k).range().overlaps(semester.range())) {
                    String at = sources.get(k).origin().toString();
                    problems.add(source.problem(
                            Label.of("与另一学期时间重叠 [" + at + "]", "overlaps another semester [" + at + "]")));
                }
            }
        }
    }

    private void checkVacation(CalendarEntry vacation) {
        for (int i = 0; i < semesters.size(); i++) {
            if (semesters.get(i).range().overlaps(vacation.days())) {
                String at = sources.get(i).origin().toString();
                problems.add(vacation.problem(Label.of(
                        "假期与学期" + semesters.get(i) + "重叠 [" + at + "]",
                        "the vacation overlaps the semester " + semesters.get(i) + " [" + at + "]")));
            }
        }
    }

    private void examine(CalendarEntry entry) {
        for (int i = 0; i < semesters.size(); i++) {
            Semester semester = semesters.get(i);
            if (semester.range().encloses(entry.days())) {
                DateRange days = semester.examinations()
                        .map(other -> span(other, entry.days()))
                        .orElse(entry.days());
                semesters.set(i, semester.withExaminations(days));
                return;
            }
        }
        problems.add(entry.problem(Label.of("考试不在任何学期之内", "the examinations are in no semester")));
    }

    private static DateRange span(DateRange one, DateRange other) {
        LocalDate until = one.end();
        LocalDate otherUntil = other.end();
        return DateRange.of(
                one.from().isBefore(other.from()) ? one.from() : other.from(),
                until.isAfter(otherUntil) ? until : otherUntil);
    }

    List<Semester> semesters() {
        return semesters.stream().sorted(Comparator.comparing(Semester::first)).toList();
    }

    List<Problem> problems() {
        return problems;
    }
}
