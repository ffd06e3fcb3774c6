package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.cli.run.Failure;
import dev.norms.cli.run.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    Path folder;

    @Test
    void a_new_folder_has_one_workbook_and_says_what_comes_next() {
        Run run = Run.line(folder, "init c --year 2027");

        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(Run.files(folder.resolve("c"))).containsExactly("college.xlsx");
        assertThat(folder.resolve("c/.norms-out")).doesNotExist();
        assertThat(run.out()).contains("2027年", "check c", "plan c --from 2027-01-01 --to 2027-12-31");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_same_year_gives_the_same_bytes_and_this_year_is_the_clocks() throws IOException {
        Run.line(folder, "init a --year 2026");
        Run.line(folder, "init b");

        assertThat(folder.resolve("b/college.xlsx"))
                .hasBinaryContent(Files.readAllBytes(folder.resolve("a/college.xlsx")));
    }

    @Test
    void nothing_is_ever_replaced() throws IOException {
        for (String name : new String[] {"college.xlsx", "people.csv", "台账.XLS"}) {
            Path other = Files.createDirectory(folder.resolve("d" + name.length()));
            Files.writeString(other.resolve(name), "mine");

            Run run = Run.in(folder, "init", other.getFileName().toString(), "--as", "csv");

            assertThat(run.status()).isEqualTo(Failure.STATUS);
            assertThat(run.err()).contains(name, "不覆盖");
            assertThat(Run.files(other)).containsExactly(name);
            assertThat(other.resolve(name)).hasContent("mine");
        }
    }

    @Test
    void files_that_a_spreadsheet_opens_have_a_mark_and_can_be_read() throws IOException {
        Run.line(folder, "init c --year 2027 --as csv");

        assertThat(Files.readString(folder.resolve("c/people.csv")))
                .startsWith("\ufeff人员,")
                .contains("\r\n\"#p1\",");
        assertThat(Run.line(folder, "assess c --as-of 2027-02-01 --out o").err())
                .doesNotContain("people.csv", "coverage.csv");
    }

    @Test
    void the_sample_goes_on_in_a_new_year() throws IOException {
        Run.sample(folder.resolve("c"));

        Run run = Run.line(folder, "init d --year 2027 --from c");
        Run next = Run.line(folder, "assess d --as-of 2027-01-20 --out o");

        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(run.out()).contains("15个组织");
        assertThat(next.status()).isEqualTo(Session.DONE);
        assertThat(next.err()).doesNotContain("college.xlsx");
    }

    @Test
    void a_year_must_be_one() {
        for (String year : new String[] {"99", "abcd", "1066", "2101"}) {
            Run run = Run.line(folder, "init c --year " + year);

            assertThat(run.status()).isEqualTo(Failure.STATUS);
            assertThat(run.err()).contains("--year", year);
            assertThat(folder.resolve("c")).doesNotExist();
        }
    }

    @Test
    void a_year_goes_on_from_no_folder_with_problems() throws IOException {
        Path broken = Files.createDirectory(folder.resolve("b"));
        Files.writeString(broken.resolve("organizations.csv"), "id,kind\n");

        Run run = Run.line(folder, "init c --from b");

        assertThat(run.status()).isEqualTo(Failure.STATUS);
        assertThat(run.err()).contains("organizations.csv:1");
        assertThat(folder.resolve("c")).doesNotExist();
    }
}
