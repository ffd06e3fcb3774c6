package dev.norms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.cli.run.Failure;
import dev.norms.cli.run.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AdmissionsCommandTest extends SampleFolder {
    private static final String HEADER =
            "person,organization,stage,last_step,next_step,earliest,latest,state,rule,citations,reason_zh,reason_en\n";

    @Test
    void it_writes_every_open_admission_and_shows_a_funnel() throws IOException {
        Run run = Run.line(folder, "admissions c --as-of 2026-09-15 --out o");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(Run.files(folder.resolve("o"))).containsExactly("cases.csv");
        String written = Files.readString(folder.resolve("o/cases.csv"));
        assertThat(written).startsWith(HEADER).doesNotContain("\r").doesNotStartWith("\uFEFF");
        Golden.check("admissions.csv", written);
        Golden.check("admissions-zh.txt", run.out());
        Golden.check(
                "admissions-en.txt",
                Run.line(folder, "admissions c --as-of 2026-09-15 --out o --lang en")
                        .out());
    }

    @Test
    void neither_the_language_nor_the_order_of_rows_changes_the_file() throws IOException {
        Run.line(folder, "admissions c --as-of 2026-09-15 --out zh");
        Path rows = folder.resolve("c/admissions.csv");
        String[] lines = Files.readString(rows).split("\n", -1);
        StringBuilder turned = new StringBuilder(lines[0]).append('\n');
        for (int i = lines.length - 1; i > 0; i--) {
            turned.append(lines[i]).append(lines[i].isEmpty() ? "" : "\n");
        }
        Files.writeString(rows, turned);
        Run.line(folder, "admissions c --as-of 2026-09-15 --out en --lang en");
        assertThat(folder.resolve("en/cases.csv")).hasSameBinaryContentAs(folder.resolve("zh/cases.csv"));
    }

    @Test
    void later_steps_are_not_seen() throws IOException {
        Run.line(folder, "admissions c --as-of 2023-03-05 --out o");
        assertThat(Files.readString(folder.resolve("o/cases.csv"))).isEqualTo(HEADER);
        Run.line(folder, "admissions c --as-of 2023-03-06 --out o");
        assertThat(Files.readAllLines(folder.resolve("o/cases.csv")))
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith("p022,art-f1,application,age-attested,first-talk,2023-03-06,2023-04-06,ready,"
                        + "admission-rules-2014,");
    }

    @Test
    void without_the_file_nothing_is_listed_and_that_is_said() throws IOException {
        Files.delete(folder.resolve("c/admissions.csv"));
        Run run = Run.line(folder, "admissions c --as-of 2026-09-15 --out o --lang en");
        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(run.err()).isEqualTo("""
                        note: admissions.csv is missing, so no admission is listed
                        note: coverage.csv: there is no admissions.csv, so its first day has no effect
                        """);
        assertThat(Files.readString(folder.resolve("o/cases.csv"))).isEqualTo(HEADER);
    }

    @Test
    void every_wrong_row_is_told_and_nothing_is_written() throws IOException {
        Files.writeString(folder.resolve("c/admissions.csv"), """
                person,organization,step,date,note
                p059,art-u1,apply,2026-01-05,
                p999,art-u1,application,2026-02-30,
                p999,art-u1,application,2026-02-03,
                p059,art-u9,oath,2026-02-03,
                """, UTF_8);
        Files.writeString(folder.resolve("c/ballots.csv"), "id,organization,date,matter,entitled\n", UTF_8);
        Run run = Run.line(folder, "admissions c --as-of 2026-09-15 --out o --lang en");
        assertThat(run.status()).isEqualTo(Failure.STATUS);
        assertThat(run.err().lines())
                .hasSize(7)
                .anyMatch(line ->
                        line.startsWith("admissions.csv:2: step: unknown code, must be one of 32 such as application (")
                                && line.endsWith("(apply)"))
                .contains(
                        "admissions.csv:3: person: unknown person (not among the people), perhaps p099 is meant (p999)",
                        "admissions.csv:3: date: there is no day 30 in month 2 of 2026 (2026-02-30)",
                        "admissions.csv:4: person: unknown person (not among the people), perhaps p099 is meant (p999)",
                        "admissions.csv:5: organization: unknown organization, perhaps art-u1 or art-u2 or art-u3 is meant (art-u9)",
                        "ballots.csv:1: present: missing column (实到人数)",
                        "6 problems, nothing was written");
        assertThat(folder.resolve("o")).doesNotExist();
    }
}
