package dev.norms.files.university;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.calendar.workday.UniversityDay;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.fact.Checked;
import dev.norms.fact.Problem;
import dev.norms.files.event.CalendarEvent;
import dev.norms.files.event.CalendarEvents;
import dev.norms.files.event.EventDays;
import dev.norms.files.event.UnreadableEvent;
import dev.norms.files.ics.CalendarFile;
import dev.norms.files.ics.Limits;
import dev.norms.files.table.ProblemList;
import dev.norms.files.university.meaning.EventKind;
import dev.norms.files.university.meaning.EventMeaning;
import dev.norms.files.university.meaning.UniversityEvent;
import dev.norms.label.Label;
import dev.norms.label.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A university's own calendar (校历), read from an iCalendar file: what each event means, and the semesters, days off and
 * worked days that follow from it.
 *
 * <p>{@link EventKind} lists what an event can say. Whatever is not clear is a question, and has no effect until it is
 * answered. The file need not repeat the days off of the State Council's notices; they get no row.
 *
 * <pre>{@code
 * CollegeCalendar days = UniversityCalendar.read(Path.of("2026-2027.ics")).calendar();
 * }</pre>
 */
public final class UniversityCalendar {
    /** Stands for the days of an event that cannot be read. */
    private static final EventDays SOME_DAY = EventDays.whole(
            ChinaWorkdays.bundled().coverage().from(),
            ChinaWorkdays.bundled().coverage().from());

    private final ImmutableList<UniversityEvent> events;
    private final SemesterFinder semesters;
    private final DayFinder days;
    private final ImmutableList<Label> notes;

    private UniversityCalendar(List<UniversityEvent> events, List<Label> notes, WorkCalendar known) {
        this.events = ImmutableList.copyOf(events);
        List<UniversityEvent> covered = events.stream()
                .filter(event -> known.coverage().overlaps(event.event().days().range()))
                .toList();
        this.semesters = new SemesterFinder(covered);
        this.days = new DayFinder(known, covered);
        this.notes = Stream.concat(notes.stream(), semesters.notes().stream()).collect(ImmutableList.toImmutableList());
    }

    /**
     * Reads a file and throws if it has a problem.
     *
     * @param file the file
     * @return the calendar
     * @throws dev.norms.fact.InvalidFactsException with every problem, if there are any
     */
    public static UniversityCalendar read(Path file) {
        return check(file, Answers.NONE).orThrow();
    }

    /**
     * Reads a file and returns the problems instead of throwing.
     *
     * @param file the file: UTF-8, UTF-16 with a byte-order mark, or GB18030
     * @param answers answers to questions, and corrections
     * @return the parts that could be read, and every problem by line
     */
    public static Checked<UniversityCalendar> check(Path file, Answers answers) {
        String name = Objects.requireNonNull(file.getFileName(), "name").toString();
        return check(CalendarFile.check(file, name, CalendarEvents.PROPERTIES, Limits.FOREIGN), answers);
    }

    /**
     * Reads the text of a file and returns the problems instead of throwing.
     *
     * @param name the name of the file, used in problems
     * @param text the text
     * @return the parts that could be read, and every problem by line
     */
    public static Checked<UniversityCalendar> check(String name, String text) {
        return check(
                CalendarFile.check(text.getBytes(UTF_8), name, CalendarEvents.PROPERTIES, Limits.FOREIGN),
                Answers.NONE);
    }

    private static Checked<UniversityCalendar> check(Checked<CalendarFile> file, Answers answers) {
        WorkCalendar known = ChinaWorkdays.bundled();
        CalendarEvents read = CalendarEvents.of(file.value());
        List<UniversityEvent> events = Stream.concat(read.events().stream().map(answers::apply), answers.days())
                .map(event -> event.comparedWith(known))
                .sorted(Comparator.comparing(event -> event.event().days().first()))
                .toList();
        List<Problem> problems = new ArrayList<>(file.problems());
        List<Label> notes = new ArrayList<>();
        for (UnreadableEvent event : read.unreadable()) {
            if (matters(event)) {
                problems.add(event.problem());
            } else {
                notes.add(Label.of(
                        "未采用：" + event.problem().in(Language.CHINESE),
                        "not used: " + event.problem().in(Language.ENGLISH)));
            }
        }
        answers.problems(read.events()).forEach(problems::add);
        if (problems.isEmpty() && file.value().lines("VEVENT").isEmpty()) {
            problems.add(file.value().problem(0, "", Label.of("日历中没有事件", "the calendar has no events"), ""));
        }
        problems.sort(Comparator.comparingLong(ProblemList::lineOf));
        return new Checked<>(new UniversityCalendar(events, notes, known), problems);
    }

    /** Returns whether something would follow from an event if its days could be read. */
    private static boolean matters(UnreadableEvent event) {
        CalendarEvent someday =
                new CalendarEvent(event.problem().origin(), "", event.title(), ImmutableList.of(), SOME_DAY);
        return UniversityEvent.of(someday).meanings().stream().anyMatch(EventMeaning::hasEffect);
    }

    /**
     * The events with their meanings.
     *
     * @return the events by first day, unmodifiable
     */
    public List<UniversityEvent> events() {
        return events;
    }

    /**
     * The semesters.
     *
     * @return the semesters by first day, with their examinations if the file has them; unmodifiable
     */
    public List<Semester> semesters() {
        return List.copyOf(semesters.semesters());
    }

    /**
     * The days on which the university is off or works, contrary to bundled notices and law.
     *
     * @return the days, one for a date; unmodifiable
     */
    public List<UniversityDay> days() {
        return days.days();
    }

    /**
     * Questions about what is not clear, which is left out until it is answered.
     *
     * @return one sentence per question, unmodifiable
     */
    public List<Label> questions() {
        return Stream.concat(semesters.questions().stream(), days.questions().stream())
                .toList();
    }

    /**
     * Remarks that are not questions: beginnings and ends of semesters that were not taken, events that could not be
     * read but change nothing.
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
                .with(AcademicCalendar.of(semesters()))
                .withDays(days());
    }
}
