package dev.norms.cli.command;

import dev.norms.cli.report.CalendarSection;
import dev.norms.cli.result.CsvTableWriter;
import dev.norms.cli.result.OutputFile;
import dev.norms.cli.run.Session;
import dev.norms.cli.text.Page;
import dev.norms.fact.Checked;
import dev.norms.fact.Problem;
import dev.norms.files.university.Answers;
import dev.norms.files.university.UniversityCalendar;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code calendar}: converts a university's calendar to {@code semesters.csv} and {@code workdays.csv}. */
@Command(name = "calendar")
final class CalendarCommand implements Callable<Integer> {
    private static final int MAX_NOTES = 6;

    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "ics")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private Path out = ResultOutput.OUT;

    @Option(names = "--for", paramLabel = "programs|excel", descriptionKey = "for")
    private CsvFor csvFor = CsvFor.PROGRAMS;

    @Option(names = "--answers", paramLabel = "FILE", descriptionKey = "answers")
    private Optional<Path> answers = Optional.empty();

    CalendarCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        UniversityCalendar calendar = read();
        session.warn(calendar.notes(), MAX_NOTES);
        List<OutputFile> files = List.of(
                new OutputFile("semesters.csv", CsvTableWriter.semesters(calendar.semesters())),
                new OutputFile(
                        "workdays.csv", CsvTableWriter.workdays(calendar.days(), String.valueOf(file.getFileName()))));
        session.write(out, csvFor.applyTo(files));
        Page page = session.page();
        page.title(page.say(
                file + "：" + calendar.semesters().size() + "个学期，"
                        + calendar.days().size() + "个放假或上班日，"
                        + calendar.questions().size() + "个问题待确认",
                file + ": " + calendar.semesters().size() + " semesters, "
                        + calendar.days().size() + " days off or working days, "
                        + calendar.questions().size() + " questions"));
        new CalendarSection(page).write(calendar);
        ResultOutput.listFiles(page, out, files);
        session.show(page);
        return Session.DONE;
    }

    /** Reads the answers and the calendar, and reports the problems of both at once. */
    private UniversityCalendar read() {
        Checked<Answers> given = answers.map(path -> Answers.check(session.resolve(path)))
                .orElse(new Checked<>(Answers.NONE, List.of()));
        Checked<UniversityCalendar> read = UniversityCalendar.check(session.resolve(file), given.value());
        List<Problem> problems = Stream.concat(given.problems().stream(), read.problems().stream())
                .toList();
        return new Checked<>(read.value(), problems).orThrow();
    }
}
