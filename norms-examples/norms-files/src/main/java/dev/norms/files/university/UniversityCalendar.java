package dev.norms.files.university;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.calendar.workday.UniversityDay;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.fact.Checked;
import dev.norms.fact.Problem;
import dev.norms.files.ics.CalendarFile;
import dev.norms.label.Label;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A university's own calendar (校历), read from an iCalendar file: its semesters, days off and make-up working days.
 *
 * <p>{@link EventMeaning} lists the recognized events. Semesters are derived from their first and last day and the
 * vacations. The file need not repeat the days off of the State Council's notices; they get no row.
 *
 * <pre>{@code
 * CollegeCalendar days = UniversityCalendar.read(Path.of("2026-2027.ics")).calendar();
 * }</pre>
 */
public final class UniversityCalendar {
    private static final int SHOWN = 3;

    private final ImmutableList<Semester> semesters;
    private final ImmutableList<UniversityDay> days;
    private final ImmutableList<MakeUpClasses> classes;
    private final ImmutableList<Label> notes;

    private UniversityCalendar(
            List<Semester> semesters, List<UniversityDay> days, List<MakeUpClasses> classes, List<Label> notes) {
        this.semesters = ImmutableList.copyOf(semesters);
        this.days = ImmutableList.copyOf(days);
        this.classes = ImmutableList.copyOf(classes);
        this.notes = ImmutableList.copyOf(notes);
    }

    /**
     * Reads a file and throws if it has a problem.
     *
     * @param file the file, in UTF-8
     * @return the calendar
     * @throws dev.norms.fact.InvalidFactsException with every problem, if there are any
     */
    public static UniversityCalendar read(Path file) {
        return check(file).orThrow();
    }

    /**
     * Reads a file and returns the problems instead of throwing.
     *
     * @param file the file, in UTF-8
     * @return the parts that could be read, and every problem by line
     */
    public static Checked<UniversityCalendar> check(Path file) {
        String name = Objects.requireNonNull(file.getFileName(), "name").toString();
        return check(name, CalendarFile.check(file, name));
    }

    /**
     * Reads the text of a file and returns the problems instead of throwing.
     *
     * @param name the name of the file, used in problems
     * @param text the text
     * @return the parts that could be read, and every problem by line
     */
    public static Checked<UniversityCalendar> check(String name, String text) {
        return check(name, CalendarFile.check(name, text));
    }

    private static Checked<UniversityCalendar> check(String name, Checked<CalendarFile> file) {
        if (file.value().lines("VCALENDAR").isEmpty()) {
            return new Checked<>(new UniversityCalendar(List.of(), List.of(), List.of(), List.of()), file.problems());
        }
        WorkCalendar known = ChinaWorkdays.bundled();
        EventReader events = new EventReader(file.value());
        SemesterFinder semesters = new SemesterFinder(events.entries());
        DayFinder days = new DayFinder(known, events.entries());
        ClassesFinder classes = new ClassesFinder(known, semesters.semesters(), events.entries());
        List<Problem> problems = Stream.of(
                        file.problems(), events.problems(), semesters.problems(), days.problems(), classes.problems())
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(UniversityCalendar::line))
                .toList();
        return new Checked<>(
                new UniversityCalendar(
                        semesters.semesters(),
                        days.days(),
                        classes.classes(),
                        Stream.of(
                                        classes.classes().stream().map(day -> told(day, days.days())),
                                        others(events.others()))
                                .flatMap(notes -> notes)
                                .toList()),
                problems);
    }

    private static int line(Problem problem) {
        String origin = problem.origin().text();
        String line = origin.substring(origin.lastIndexOf(':') + 1);
        return line.chars().allMatch(Character::isDigit) && !line.isEmpty() ? Integer.parseInt(line) : 0;
    }

    private static Label told(MakeUpClasses classes, List<UniversityDay> rows) {
        Label label = classes.label();
        return rows.stream().anyMatch(row -> row.date().equals(classes.day()))
                ? Label.of(label.zh() + "，并算作调休上班日", label.en() + "; it counts as a make-up working day")
                : label;
    }

    private static Stream<Label> others(List<String> summaries) {
        if (summaries.isEmpty()) {
            return Stream.of();
        }
        String first = summaries.stream().limit(SHOWN).collect(Collectors.joining(", "));
        int count = summaries.size();
        return Stream.of(Label.of(
                "未采用的事件" + count + "个：" + first + (count > SHOWN ? "等" : ""),
                count + (count == 1 ? " event" : " events") + " not used: " + first
                        + (count > SHOWN ? " and others" : "")));
    }

    /**
     * The semesters.
     *
     * @return the semesters by first day, with their examinations if the file has them; unmodifiable
     */
    public List<Semester> semesters() {
        return semesters;
    }

    /**
     * The days that the university has off or works, where bundled notices and law say otherwise.
     *
     * @return the days, one for a date; unmodifiable
     */
    public List<UniversityDay> days() {
        return days;
    }

    /**
     * The days on which classes of another weekday are held.
     *
     * @return the classes by day, unmodifiable
     */
    public List<MakeUpClasses> classes() {
        return classes;
    }

    /**
     * Remarks that are not problems: days of make-up classes, and events that were not used.
     *
     * @return one sentence per remark, unmodifiable
     */
    public List<Label> notes() {
        return notes;
    }

    /**
     * The calendar of a college of the university.
     *
     * @return the bundled notices with these days and semesters
     */
    public CollegeCalendar calendar() {
        return CollegeCalendar.of(ChinaWorkdays.bundled())
                .with(AcademicCalendar.of(semesters))
                .withDays(days);
    }
}
