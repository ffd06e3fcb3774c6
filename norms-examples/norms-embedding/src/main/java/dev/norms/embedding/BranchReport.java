package dev.norms.embedding;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.label.Language;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * An example of a custom report: the rate of each organization with everything below it, and the lapsed obligations.
 */
public final class BranchReport {
    private BranchReport() {}

    /**
     * Prints the report of a folder on a day.
     *
     * @param arguments the folder and the day, for instance {@code my-college 2026-09-15}
     */
    public static void main(String[] arguments) {
        print(Path.of(arguments[0]), LocalDate.parse(arguments[1]), System.out);
    }

    static void print(Path folder, LocalDate day, PrintStream out) {
        // README.md shows what stands between the two markers; ProgramsTest compares them
        // the README's report
        CollegeFiles files = CollegeFolder.read(folder, ImplementationOpinion.book());
        DateRange year = DateRange.ofYear(day.getYear());
        Schedule schedule = Schedule.of(files.book(), files.college(), files.calendar(), year);
        Assessment standing = Assessment.of(schedule, files.ledger(), day);
        standing.findings().rolledUp(files.college()).forEach((organization, findings) -> {
            String rate = findings.rate().map(value -> value.percent() + "%").orElse("-");
            out.println(organization + " " + rate + " " + findings.verdicts());
            findings.lapsed()
                    .forEach(finding -> out.println("  " + finding.reason().in(Language.CHINESE)));
        });
        // its end
    }
}
