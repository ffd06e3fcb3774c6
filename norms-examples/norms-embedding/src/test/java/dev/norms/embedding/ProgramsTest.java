package dev.norms.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.opinion.ImplementationOpinion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {
    private static final int LONGEST = 30;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, UTF_8);

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("organizations.csv"), """
                id,kind,name,parent,type,established,dissolved
                g,general-branch,总支,,,2012-09-01,
                b,branch,支部,g,faculty,2012-09-01,
                """);
        Files.writeString(folder.resolve("activities.csv"), """
                id,organization,kinds,date
                a1,b,themed-party-day,2026-01-09
                """);
    }

    @Test
    void the_report_has_a_line_for_each_organization_and_what_lapsed_there() {
        BranchReport.print(folder, LocalDate.of(2026, 3, 2), out);

        assertThat(said.toString(UTF_8).lines().toList())
                .anyMatch(line -> line.matches("g [0-9]+% .*"))
                .anyMatch(line -> line.matches("b [0-9]+% .*"))
                .anyMatch(line -> line.contains("2026年2月主题党日应不少于1次"));
    }

    @Test
    void the_replay_ends_where_the_assessment_does_and_tells_each_change_on_its_day() {
        LocalDate last = LocalDate.of(2026, 3, 2);
        Assessment replayed = YearReplay.replay(folder, last, out).assessment();
        CollegeFiles files = CollegeFolder.read(folder, ImplementationOpinion.book());

        assertThat(replayed.findings().list())
                .isEqualTo(Assessment.of(replayed.schedule(), files.ledger(), last)
                        .findings()
                        .list());
        assertThat(said.toString(UTF_8).lines().toList())
                .anyMatch(line -> line.startsWith("2026-01-09 ") && line.contains("主题党日"))
                .anyMatch(line -> line.startsWith("2026-03-01 ") && line.contains("未完成"));
    }

    @Test
    void the_replay_tells_in_one_line_to_whom_the_same_happened_on_a_day() throws IOException {
        Files.writeString(folder.resolve("people.csv"), """
                id,organization,status,from,until,leading_cadre,student,graduates
                p1,b,full,2020-01-01,,,,
                p2,b,full,2020-01-01,,,,
                """);
        Files.writeString(folder.resolve("dues.csv"), """
                person,month,paid
                p1,2026-01,2026-01-20
                p2,2026-01,2026-01-20
                """);

        YearReplay.replay(folder, LocalDate.of(2026, 1, 31), out);

        assertThat(said.toString(UTF_8).lines().filter(line -> line.startsWith("2026-01-20 ")))
                .singleElement()
                .asString()
                .contains("党费")
                .endsWith("：p1、p2");
    }

    @Test
    void the_check_counts_what_it_read() {
        assertThat(FolderCheck.check(folder, out)).isTrue();
        assertThat(said.toString(UTF_8)).contains("2个组织，0人");
    }

    @Test
    void the_check_tells_every_problem_at_its_place() throws IOException {
        Files.writeString(folder.resolve("activities.csv"), """
                id,organization,kinds,date
                a1,nobody,themed-party-day,2026-02-30
                """);

        assertThat(FolderCheck.check(folder, out)).isFalse();
        assertThat(said.toString(UTF_8)).contains("activities.csv:2: organization", "activities.csv:2: date");
    }

    @Test
    void the_service_answers_with_what_lapsed_or_with_what_is_wrong() {
        String college = """
                {"organizations": [
                  {"id": "g", "kind": "general-branch", "life": {"from": "2012-09-01"}},
                  {"id": "b", "kind": "branch", "type": "faculty", "parent": "g", "life": {"from": "2012-09-01"}}]}
                """;
        String activity =
                "{\"type\": \"activity\", \"id\": \"a1\", \"organization\": \"b\", \"kinds\": [\"themed-party-day\"], \"date\": \"2026-01-09\"}";
        String request = "{\"college\": " + college + ", \"records\": [" + activity + "]}";

        assertThat(JsonAnswer.to(request, LocalDate.of(2026, 3, 2)))
                .contains("\"id\":\"INS-2.2@b/2026-02\"", "\"verdict\":\"missed\"")
                .doesNotContain("INS-2.2@b/2026-01");
        assertThat(JsonAnswer.to(request.replace("2026-01-09", "2026-02-30"), LocalDate.of(2026, 3, 2)))
                .contains("\"origin\":\"$.records[0].date\"", "2026-02-30");
        assertThat(JsonAnswer.to(
                        request.replace("\"organization\": \"b\"", "\"organization\": \"x\""), LocalDate.EPOCH))
                .contains("\"origin\":\"$.records[0]\"");
    }

    @Test
    void the_page_shows_what_runs() throws IOException {
        String page = Files.readString(Path.of("README.md"));
        for (String name : List.of("BranchReport", "FolderCheck", "JsonAnswer", "YearReplay")) {
            Path source = Path.of("src", "main", "java", "dev", "norms", "embedding", name + ".java");
            Matcher run = Pattern.compile("(?s)// the README's [a-z]+\n(.*?) *// its end")
                    .matcher(Files.readString(source));
            assertThat(run.find()).isTrue();
            assertThat(page.replaceAll("\\s+", "")).contains(run.group(1).replaceAll("\\s+", ""));
            assertThat(run.group(1).lines()).hasSizeLessThanOrEqualTo(LONGEST);
        }
    }
}
