package dev.norms.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.schedule.Timetable;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class ProvinceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    @TempDir
    Path province;

    @Test
    void each_college_has_the_line_that_it_has_alone_and_one_with_mistakes_stops_no_other() throws IOException {
        MadeUpProvince.write(province, 3, 2);
        Path odd = province.resolve("c00001");
        Files.writeString(odd.resolve("posts.csv"), "person,organization,role,from\nnobody,b0,secretary,2024-09-01\n");
        Files.writeString(
                province.resolve("c00002/profile.csv"),
                "setting,value,reason,by\nINS-2.1,2+/quarter,small branches meet more often,g\n");

        List<String> lines = print();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo("c00000 " + alone("c00000"));
        assertThat(lines.get(1)).startsWith("c00001 1个问题").contains("posts.csv:2");
        assertThat(lines.get(2)).isEqualTo("c00002 " + alone("c00002")).isNotEqualTo("c00002 " + alone("c00000"));
    }

    /** Prints how long a province takes, at a quarter, a half and the whole of as many records as were asked for. */
    @Test
    @EnabledIfSystemProperty(named = "norms.province", matches = "\\d+")
    void a_province_is_assessed_from_its_files() throws IOException {
        int branches = 20;
        int colleges = Integer.getInteger("norms.province") / (branches * MadeUpProvince.RECORDS_OF_A_BRANCH);
        MadeUpProvince.write(province.resolve("warm"), 40, branches);
        MadeUpProvince.write(province.resolve("all"), colleges, branches);
        for (int part : new int[] {4, 2, 1}) {
            Path some = Files.createDirectories(province.resolve("part" + part));
            List<Path> folders;
            try (var all = Files.list(province.resolve("all"))) {
                folders = all.sorted().limit(colleges / part).toList();
            }
            for (Path folder : folders) {
                Files.createSymbolicLink(some.resolve(folder.getFileName()), folder);
            }
            ProvinceReport.print(
                    province.resolve("warm"), DAY, new PrintStream(new ByteArrayOutputStream(), false, UTF_8));
            long begun = System.nanoTime();
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            ProvinceReport.print(some, DAY, new PrintStream(said, false, UTF_8));
            long millis = (System.nanoTime() - begun) / 1_000_000;
            assertThat(said.toString(UTF_8).lines()).hasSize(folders.size()).noneMatch(line -> line.contains("问题"));
            System.out.printf(
                    "%,d colleges, %,d records: %,d ms%n",
                    folders.size(), (long) folders.size() * branches * MadeUpProvince.RECORDS_OF_A_BRANCH, millis);
        }
    }

    /**
     * Prints where the processor's time goes, by one thread that takes one step after another. A folder is read and
     * built in one; what building costs is what it costs to build the same college and ledger again.
     */
    @Test
    @EnabledIfSystemProperty(named = "norms.province", matches = "\\d+")
    void it_is_told_where_the_time_goes() throws IOException {
        int colleges = Math.min(200, Integer.getInteger("norms.province") / (20 * MadeUpProvince.RECORDS_OF_A_BRANCH));
        MadeUpProvince.write(province, colleges, 20);
        List<Path> folders;
        try (var all = Files.list(province)) {
            folders = all.sorted().toList();
        }
        List<String> steps = List.of("reading CSV and building", "building again", "planning", "assessing", "counting");
        long[] spent = new long[steps.size()];
        for (int round = 0; round < 2; round++) { // the first warms up
            Arrays.fill(spent, 0);
            Timetable year = null;
            for (Path folder : folders) {
                long begun = cpu();
                CollegeFiles files = CollegeFolder.read(folder, ImplementationOpinion.book());
                begun = spend(spent, 0, begun);
                assertThat(again(files.ledger(), again(files.college())).supplied())
                        .isEqualTo(files.ledger().supplied());
                begun = spend(spent, 1, begun);
                year = year != null ? year : Timetable.of(files.book(), files.calendar(), DateRange.ofYear(2026));
                Schedule schedule = year.schedule(files.college());
                assertThat(schedule.obligations()).isNotEmpty();
                begun = spend(spent, 2, begun);
                Assessment standing = Assessment.of(schedule, files.ledger(), DAY);
                begun = spend(spent, 3, begun);
                assertThat(standing.findings().rate()).isPresent();
                assertThat(standing.findings().verdicts()).isNotEmpty();
                spend(spent, 4, begun);
            }
        }
        spent[0] -= spent[1];
        for (int step = 0; step < spent.length; step++) {
            System.out.printf(
                    "%s: %.1f us of the processor a record%n",
                    steps.get(step).replace(" and building", "").replace(" again", ""),
                    spent[step] / 1_000.0 / colleges / 20 / MadeUpProvince.RECORDS_OF_A_BRANCH);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long spend(long[] spent, int step, long begun) {
        long now = cpu();
        spent[step] += now - begun;
        return now;
    }

    private static College again(College college) {
        CollegeBuilder rows = College.builder();
        college.organizations().forEach(organization -> {
            rows.add(organization);
            college.terms(organization.id()).forEach(rows::add);
        });
        college.people().forEach(person -> {
            rows.declare(person);
            college.stays(person).forEach(rows::add);
        });
        college.posts().forEach(rows::add);
        return rows.build();
    }

    private static Ledger again(Ledger ledger, College college) {
        LedgerBuilder rows = Ledger.builder(college);
        ledger.supplied().forEach(rows::supply);
        ledger.records().forEach(rows::add);
        ledger.approvals().forEach(rows::add);
        ledger.followUps().forEach(rows::add);
        ledger.exemptions().forEach(rows::add);
        ledger.ballots().forEach(rows::add);
        return rows.build();
    }

    private List<String> print() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ProvinceReport.print(province, DAY, new PrintStream(said, true, UTF_8));
        return said.toString(UTF_8).lines().toList();
    }

    private String alone(String college) {
        CollegeFiles files = CollegeFolder.read(province.resolve(college), ImplementationOpinion.book());
        Schedule year = Schedule.of(files.book(), files.college(), files.calendar(), DateRange.ofYear(2026));
        Assessment standing = Assessment.of(year, files.ledger(), DAY);
        return standing.findings().rate().orElseThrow().percent() + "% "
                + standing.findings().verdicts();
    }
}
