package dev.norms.embedding;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.schedule.Timetable;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.fact.Checked;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.label.Language;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** An example that assesses many colleges, a folder each, on all processors, and prints a line for each. */
public final class ProvinceReport {
    /** The inputs on which the windows of a year depend; colleges with equal inputs share the windows. */
    private record Basis(NormBook book, WorkCalendar workdays, AcademicCalendar semesters) {}

    private final NormBook book = ImplementationOpinion.book();
    private final Map<Basis, Timetable> timetables = new ConcurrentHashMap<>();
    private final LocalDate day;

    private ProvinceReport(LocalDate day) {
        this.day = day;
    }

    /**
     * Prints a line for each college.
     *
     * @param arguments the folder that has a folder for each college, and the day, for instance {@code province
     *     2026-09-15}
     */
    public static void main(String[] arguments) {
        print(Path.of(arguments[0]), LocalDate.parse(arguments[1]), System.out);
    }

    static void print(Path province, LocalDate day, PrintStream out) {
        // README.md shows what stands between the two markers; ProgramsTest compares them
        // the README's province
        ProvinceReport report = new ProvinceReport(day);
        folders(province).parallelStream().map(report::line).forEachOrdered(out::println);
        // its end
    }

    private static List<Path> folders(Path province) {
        try (Stream<Path> folders = Files.list(province)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line of a college; every college has one, whatever is wrong with its files. */
    private String line(Path folder) {
        Checked<CollegeFiles> read = CollegeFolder.check(folder, book);
        if (!read.problems().isEmpty()) {
            return folder.getFileName() + " " + read.problems().size() + "个问题，如："
                    + read.problems().get(0).in(Language.CHINESE);
        }
        Assessment standing = assess(read.value());
        return folder.getFileName() + " "
                + standing.findings().rate().map(rate -> rate.percent() + "%").orElse("-") + " "
                + standing.findings().verdicts();
    }

    private Assessment assess(CollegeFiles files) {
        Basis basis = new Basis(
                files.book(), files.calendar().workdays(), files.calendar().academic());
        Timetable year = timetables.computeIfAbsent(
                basis, key -> Timetable.of(files.book(), files.calendar(), DateRange.ofYear(day.getYear())));
        return Assessment.of(year.schedule(files.college()), files.ledger(), day);
    }
}
