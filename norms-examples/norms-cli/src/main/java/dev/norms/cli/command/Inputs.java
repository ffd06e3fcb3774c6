package dev.norms.cli.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.cli.run.Failure;
import dev.norms.cli.run.Session;
import dev.norms.cli.run.Shell;
import dev.norms.college.College;
import dev.norms.fact.Checked;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.files.leniency.LeniencyNote;
import dev.norms.label.Label;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.report.unit.Names;
import dev.norms.time.DateRange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The facts of a college with the norms and the calendar that apply to it.
 *
 * @param book the norms
 * @param college the college
 * @param ledger its records
 * @param calendar its calendar
 * @param preferences how its activities are to be arranged
 * @param names what people are called on the terminal, pages and in workbooks
 * @param notes remarks of the file reader
 */
record Inputs(
        NormBook book,
        College college,
        Ledger ledger,
        CollegeCalendar calendar,
        Preferences preferences,
        Names names,
        List<Label> notes) {
    /** Reads a folder for a question about a day. */
    static Inputs read(Session session, Path folder, LocalDate asOf) {
        CollegeFiles files = files(session, folder);
        return noting(files, session, folder, files.notes(asOf));
    }

    static Inputs read(Session session, Path folder) {
        CollegeFiles files = files(session, folder);
        return noting(files, session, folder, files.notes());
    }

    private static CollegeFiles files(Session session, Path folder) {
        Path path = folder(session, folder);
        session.begin("读取文件", "reading the files");
        Checked<CollegeFiles> checked = CollegeFolder.check(path, ImplementationOpinion.book());
        if (!checked.problems().isEmpty()) {
            session.warn(checked.value().notes());
        }
        return checked.orThrow();
    }

    /** Returns the norms, tailored by the profile in a folder if one is given. */
    static NormBook book(Session session, Optional<Path> profile) {
        return profile.map(folder -> CollegeFolder.checkProfile(folder(session, folder), ImplementationOpinion.book())
                        .orThrow())
                .orElseGet(ImplementationOpinion::book);
    }

    /**
     * Returns an existing folder.
     *
     * @throws Failure if it does not exist or may not be read
     */
    static Path folder(Session session, Path folder) {
        Path path = session.resolve(folder);
        if (!Files.isDirectory(path)) {
            throw Failure.of("没有这个文件夹：" + folder, "there is no such folder: " + folder);
        }
        if (!Files.isReadable(path)) {
            throw Failure.of("没有读取文件夹的权限：" + folder, "no permission to read the folder: " + folder);
        }
        return path;
    }

    static Inputs read(Session session, ImmutableMap<String, ByteSource> files) {
        CollegeFiles read = CollegeFolder.read(files, ImplementationOpinion.book());
        return of(session, read, read.notes());
    }

    /** Returns inputs with the notes, before them one on lenient readings, if there were any. */
    private static Inputs noting(CollegeFiles files, Session session, Path folder, List<Label> notes) {
        Shell shell = session.environment().shell();
        String check = shell.invocation() + " check " + shell.quoted(folder);
        long kinds = files.leniencies().stream()
                .map(LeniencyNote::leniency)
                .distinct()
                .count();
        return of(
                session,
                files,
                files.leniencies().isEmpty()
                        ? notes
                        : ImmutableList.<Label>builder()
                                .add(Label.of(
                                        "有" + kinds + "种写法不是标准形式，已照读，细目见：" + check,
                                        kinds
                                                + " kinds of writing are not of the exact form, but read; for which see: "
                                                + check))
                                .addAll(notes)
                                .build());
    }

    private static Inputs of(Session session, CollegeFiles files, List<Label> notes) {
        CollegeCalendar calendar =
                session.knownOn().map(files.calendar()::knownOn).orElseGet(files::calendar);
        return new Inputs(
                files.book(),
                files.college(),
                files.ledger(),
                calendar,
                files.preferences(),
                Names.of(files.names()),
                notes);
    }

    /**
     * Plans a range.
     *
     * @throws dev.norms.calendar.workday.UncoveredDateException if an end of the range is outside the calendar
     */
    Schedule schedule(DateRange range) {
        calendar.certainty(range.from(), range.last()); // throws if the calendar does not cover an end
        return Schedule.of(book, college, calendar, range);
    }

    /**
     * Plans the obligations whose due day or deadline lies in a range.
     *
     * @throws dev.norms.calendar.workday.UncoveredDateException if an end of the range is outside the calendar
     */
    Schedule touching(DateRange range) {
        calendar.certainty(range.from(), range.last()); // throws if the calendar does not cover an end
        return Schedule.touching(book, college, calendar, range);
    }
}
