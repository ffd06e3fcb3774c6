package dev.norms.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
