package dev.norms.files.university;

import com.google.common.collect.ImmutableList;
import dev.norms.fact.Checked;
import dev.norms.fact.Problem;
import dev.norms.files.cell.CellForm;
import dev.norms.files.csv.CsvTable;
import dev.norms.files.csv.RegularFile;
import dev.norms.files.event.CalendarEvent;
import dev.norms.files.event.EventDays;
import dev.norms.files.leniency.LeniencyList;
import dev.norms.files.table.Aliases;
import dev.norms.files.table.Column;
import dev.norms.files.table.Complaints;
import dev.norms.files.table.ProblemList;
import dev.norms.files.table.Row;
import dev.norms.files.table.TableFormat;
import dev.norms.files.table.TableReader;
import dev.norms.files.university.meaning.EventKind;
import dev.norms.files.university.meaning.EventMeaning;
import dev.norms.files.university.meaning.UniversityEvent;
import dev.norms.label.Label;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers to the questions that the interpretation of a university's calendar asked, and corrections of it.
 *
 * <p>A file of answers is a table {@code event,date,meaning} (事项,日期,含义): the UID or title of an event, one of its days,
 * and the code or Chinese label of an {@link EventKind}. Without a date it concerns every event of that title; without
 * an event it says what the day is.
 */
public final class Answers {
    /** No answers. */
    public static final Answers NONE = new Answers(List.of());

    private static final Column<String> EVENT = Column.optional("event", "事项", CellForm.text());
    private static final Column<LocalDate> DATE = Column.optional("date", "日期", CellForm.date());
    private static final Column<EventKind> MEANING = Column.required("meaning", "含义", CellForm.code(EventKind.class));

    private final ImmutableList<Answer> answers;

    private Answers(List<Answer> answers) {
        this.answers = ImmutableList.copyOf(answers);
    }

    /**
     * Returns answers.
     *
     * @param answers the answers; of two about one event the later counts
     * @return the answers
     */
    public static Answers of(Answer... answers) {
        return new Answers(List.of(answers));
    }

    /**
     * Reads a file of answers.
     *
     * @param file the file, as described above
     * @return the answers that could be read, and every problem
     */
    public static Checked<Answers> check(Path file) {
        String name = Objects.requireNonNull(file.getFileName(), "name").toString();
        ProblemList problems = new ProblemList(List.of(name));
        List<Answer> answers = new ArrayList<>();
        TableFormat<List<Answer>> format = TableFormat.<List<Answer>>of(name, "答复", EVENT, DATE, MEANING)
                .rule((row, facts) -> checkSubject(row))
                .eachRow((row, facts) -> facts.add(
                        new Answer(row.origin(), row.find(EVENT).orElse(""), row.find(DATE), row.get(MEANING))));
        Complaints complaints = new Complaints(problems, new LeniencyList());
        new TableReader<>(complaints, answers, row -> {}, Aliases.NONE)
                .read(format, CsvTable.of(name, RegularFile.of(file), format::isTitle));
        return new Checked<>(new Answers(answers), problems.sorted());
    }

    private static void checkSubject(Row row) {
        if (row.find(EVENT).isEmpty() && row.find(DATE).isEmpty()) {
            row.report(EVENT, Label.of("事项和日期不能都为空", "event and date must not both be empty"), "");
        }
    }

    /** Returns an event with the meaning that an answer gives it, else with that of its title. */
    UniversityEvent apply(CalendarEvent event) {
        Optional<Answer> answer =
                answers.stream().filter(each -> each.concerns(event)).reduce((one, later) -> later);
        return answer.map(found -> new UniversityEvent(event, ImmutableList.of(meaning(found, event.days()))))
                .orElseGet(() -> UniversityEvent.of(event));
    }

    /** Returns the days that answers name without an event, as events. */
    Stream<UniversityEvent> days() {
        return answers.stream()
                .filter(answer -> answer.event().isEmpty())
                .flatMap(answer -> answer.date().stream()
                        .map(day -> EventDays.whole(day, day))
                        .map(days -> new UniversityEvent(
                                new CalendarEvent(
                                        answer.origin(),
                                        "",
                                        answer.kind().label().zh(),
                                        ImmutableList.of(),
                                        days),
                                ImmutableList.of(meaning(answer, days)))));
    }

    private static EventMeaning meaning(Answer answer, EventDays days) {
        Label by = Label.of("据" + answer.origin(), "by " + answer.origin());
        return EventMeaning.answered(answer.kind(), days, by);
    }

    /** Returns a problem for each answer about an event that does not exist. */
    Stream<Problem> problems(List<CalendarEvent> events) {
        return answers.stream()
                .filter(answer -> !answer.event().isEmpty())
                .filter(answer -> events.stream().noneMatch(answer::concerns))
                .map(answer -> new Problem(
                        answer.origin(),
                        "event",
                        Label.of("日历中没有这一事项，或不在该日", "the calendar has no such event, or not on that day"),
                        answer.event() + answer.date().map(day -> " " + day).orElse("")));
    }
}
