package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report names and what it puts first. */
class ReportTest {
    private static final Pattern ID = Pattern.compile("(?m)^ +([A-Z]{3}-[0-9.]+\\S*@\\S+)");

    @TempDir
    Path folder;

    @Test
    void parts_of_a_duty_are_named() throws IOException {
        Run.sample(folder.resolve("c"));

        assertThat(words(Run.line(folder, "assess c --as-of 2026-06-10 --out o").out()))
                .contains("组织工作检查（2026年上半年，党费收缴、经费使用、群团活动、学习培训各1次）")
                .contains("教风学风巡查通报（2026年上半年，教风学风通报，1份）")
                .contains("思想汇报（2026年第2季度，13名入党积极分子各1份）");
        assertThat(Run.line(folder, "assess c --as-of 2026-06-10 --out o --lang en")
                        .out()
                        .replaceAll("\\s+(article [0-9]+)?\\s*", " "))
                .contains("dues, funds, mass organizations, study hours: 1× each)");
    }

    @Test
    void the_calendar_names_parts_too() throws IOException {
        Run.sample(folder.resolve("c"));

        Run.line(folder, "plan c --from 2026-01-01 --to 2026-12-31 --out o");

        assertThat(folder.resolve("o/schedule.ics"))
                .content()
                .contains("SUMMARY:组织工作检查（经费使用）：艺术设计学院党总支", "SUMMARY:思想汇报：");
        assertThat(folder.resolve("o/organizations/art-g1.ics")).content().contains("SUMMARY:思想汇报：研究生党支部（");
    }

    @Test
    void a_seat_is_named_by_the_post_that_lacks_something() throws IOException {
        college();

        assertThat(words(Run.line(folder, "assess c --as-of 2026-09-15 --from 2026-09-15 --to 2026-09-15 --out o")
                        .out()))
                .contains("党总支（青年委员）");
    }

    @Test
    void elections_and_secretaries_come_first_and_missed_meetings_before_missing_links() throws IOException {
        college();

        String report = Run.line(folder, "assess c --as-of 2026-09-15 --from 2026-06-01 --to 2026-07-31 --out o")
                .out();

        assertThat(ids(report))
                .containsExactly(
                        "ORG-3.2@b1/term-2023-06-15",
                        "ART-3.2@b1",
                        "ART-11.1@gb/2026-07",
                        "ART-11.2@gb/2026-07",
                        "INS-2.2@b1/2026-07");
    }

    /** A college without a single activity; its branch has no secretary and is to be elected anew. */
    private void college() throws IOException {
        write(
                "organizations.csv",
                "id,kind,name,parent,type,established",
                "gb,general-branch,党总支,,,2012-09-01",
                "b1,branch,第一支部,gb,faculty,2012-09-01");
        write("people.csv", "id,organization,status,from", "p1,b1,full,2013-01-01", "p2,b1,full,2013-01-01");
        write(
                "posts.csv",
                "person,organization,role,from",
                "p1,gb,secretary,2024-10-31",
                "p2,gb,youth-commissioner,2024-10-31");
        write("terms.csv", "organization,elected", "b1,2023-06-15");
        write("activities.csv", "id,organization,kinds,date");
        write("contacts.csv", "person,target_kind,target,from", "p1,branch,b1,2024-11-01");
    }

    private void write(String file, String... lines) throws IOException {
        Files.createDirectories(folder.resolve("c"));
        Files.writeString(folder.resolve("c").resolve(file), String.join("\n", lines) + "\n");
    }

    /**
     * The report without the places in the document, and without blanks, so that it does not matter where lines end.
     */
    private static String words(String report) {
        return report.replaceAll("(?m) +(附件“[^”]+”)?、?(第[0-9]+条)?$", "").replaceAll("\\s", "");
    }

    private static Stream<String> ids(String report) {
        String urgent = report.substring(report.indexOf("最紧迫"), report.indexOf("已写出的文件"));
        return ID.matcher(urgent).results().map((MatchResult id) -> id.group(1));
    }
}
