package dev.norms.calendar.bench;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jol.info.GraphLayout;

/**
 * How many bytes stay in memory for a subject of a college, a record, an obligation and a finding.
 *
 * <p>Each is what a whole adds to what it was made of, shared among its parts: a schedule to book, college and
 * calendar. Obligations are of a college with 12 branches, 40 groups and 600 members; the rest is of a generated
 * province.
 */
public final class Footprint {
    private static final String PREFIX = "Footprint.";

    private Footprint() {}

    /**
     * Measures and prints.
     *
     * @param args none
     */
    public static void main(String[] args) {
        CollegeCalendar calendar = CollegeCalendar.of(ChinaWorkdays.bundled());
        College college = LargeCollege.of(12, 40, 600);
        Schedule schedule = Schedule.of(ImplementationOpinion.book(), college, calendar, DateRange.ofYear(2021));
        print(
                "obligation",
                added(schedule, college, calendar, ImplementationOpinion.book()),
                schedule.planned().size());

        Province province = new Province(20);
        College large = province.college();
        Ledger ledger = new ProvinceRecords(province).rows(large).build();
        Schedule year = Schedule.of(ImplementationOpinion.book(), large, calendar, DateRange.ofYear(2021));
        print(
                "subject",
                added(large),
                large.organizations().size() + large.people().size());
        print("record", added(ledger, large), new ProvinceRecords(province).size());
        Assessment assessment = Assessment.of(year, ledger, LocalDate.of(2021, 12, 31));
        print(
                "finding",
                added(assessment, year, ledger, large, calendar, ImplementationOpinion.book()),
                assessment.findings().size());
    }

    /** The bytes that only the whole keeps. */
    private static long added(Object whole, Object... parts) {
        Object[] all = new Object[parts.length + 1];
        all[0] = whole;
        System.arraycopy(parts, 0, all, 1, parts.length);
        return GraphLayout.parseInstance(all).totalSize()
                - (parts.length == 0 ? 0 : GraphLayout.parseInstance(parts).totalSize());
    }

    private static void print(String name, long bytes, int count) {
        System.out.printf(Locale.ROOT, "%s%s=%.1f%n", PREFIX, name, (double) bytes / count);
    }

    /** Bytes each, measured in a process of its own, for reading fields of records needs a setting. */
    static Map<String, Score> scores() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Djol.magicFieldOffset=true",
                        "-Djdk.attach.allowAttachSelf=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Footprint.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<String, Score> scores = new LinkedHashMap<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().filter(line -> line.startsWith(PREFIX)).forEach(line -> {
                String[] parts = line.split("=", -1);
                scores.put(parts[0], Score.of(Double.parseDouble(parts[1])));
            });
        }
        return scores;
    }
}
