package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.cli.run.Failure;
import dev.norms.cli.run.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results replace nothing but results. */
class ResultsFolderTest {
    private static final String ADMISSIONS = "admissions d --as-of 2026-05-04 --lang en --out ";

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        Path data = Files.createDirectory(folder.resolve("d"));
        Files.writeString(data.resolve("organizations.csv"), """
                id,kind,name,parent,type,established,dissolved
                ds,general-branch,x,,,2015-09-01,
                t1,branch,x,ds,faculty,2015-09-01,
                """);
        Files.writeString(data.resolve("people.csv"), "id,organization,status,from\nx1,t1,activist,2026-03-02\n");
        Files.writeString(
                data.resolve("admissions.csv"), "person,organization,step,date\nx1,t1,application,2026-03-02\n");
    }

    private Map<String, String> contents(String name) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String file : Run.files(folder.resolve(name))) {
            contents.put(file, Files.readString(folder.resolve(name).resolve(file)));
        }
        return contents;
    }

    @Test
    void csv_for_a_spreadsheet_has_a_mark_and_otherwise_the_same_bytes() throws IOException {
        Run.line(folder, ADMISSIONS + "plain");
        Run marked = Run.line(folder, ADMISSIONS + "marked --for excel");

        assertThat(marked.status()).isEqualTo(Session.DONE);
        assertThat(contents("plain").get("cases.csv")).startsWith("person,");
        assertThat(contents("marked").get("cases.csv"))
                .isEqualTo("\ufeff" + contents("plain").get("cases.csv"));
        assertThat(Run.line(folder, ADMISSIONS + "marked").status()).isEqualTo(Session.DONE);
        assertThat(Run.line(folder, ADMISSIONS + "marked --for word").err()).contains("programs, excel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"d", "d/.", "./d", "d/../d", "link"})
    void they_never_go_into_the_folder_of_data(String out) throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("d"));
        Map<String, String> before = contents("d");
        for (String command : new String[] {
            ADMISSIONS,
            "assess d --as-of 2026-05-04 --lang en --out ",
            "plan d --from 2026-01-01 --to 2026-12-31 --lang en --out "
        }) {
            Run run = Run.line(folder, command + out);
            assertThat(run.status()).isEqualTo(Failure.STATUS);
            assertThat(run.err()).contains("results may not go into the folder of data");
            assertThat(contents("d")).isEqualTo(before);
        }
    }

    @Test
    void what_was_written_is_replaced_when_it_is_written_again() throws IOException {
        assertThat(Run.line(folder, ADMISSIONS + "o").status()).isEqualTo(Session.DONE);
        assertThat(Files.readString(folder.resolve("o/.norms-out"))).matches("[0-9a-f]{64}  cases.csv\n");
        Files.writeString(folder.resolve("d/admissions.csv"), "person,organization,step,date\n");
        assertThat(Run.line(folder, ADMISSIONS + "o").status()).isEqualTo(Session.DONE);
        assertThat(Files.readAllLines(folder.resolve("o/cases.csv"))).hasSize(1);
        assertThat(Run.line(folder, "assess d --as-of 2026-05-04 --out o").status())
                .isEqualTo(Session.DONE);
        assertThat(Files.readAllLines(folder.resolve("o/.norms-out"))).hasSize(5);
    }

    @Test
    void what_was_edited_since_stays() throws IOException {
        Run.line(folder, ADMISSIONS + "o");
        Files.writeString(folder.resolve("o/cases.csv"), "mine");
        Run run = Run.line(folder, ADMISSIONS + "o");
        assertThat(run.status()).isEqualTo(Failure.STATUS);
        assertThat(run.err())
                .contains("not written by this program, or edited since", "o/cases.csv")
                .doesNotContain("Exception");
        assertThat(folder.resolve("o/cases.csv")).hasContent("mine");
    }

    @Test
    void what_others_wrote_stays_and_nothing_is_written() throws IOException {
        Files.createDirectory(folder.resolve("o"));
        Files.writeString(folder.resolve("o/report.html"), "mine");
        Run run = Run.line(folder, "assess d --as-of 2026-05-04 --out o");
        assertThat(run.status()).isEqualTo(Failure.STATUS);
        assertThat(run.err()).contains("o/report.html");
        assertThat(contents("o")).containsExactly(Map.entry("report.html", "mine"));
        assertThat(folder.resolve("o/.norms-out")).doesNotExist();
    }

    @Test
    void a_list_that_is_not_ours_stays() throws IOException {
        Files.createDirectory(folder.resolve("o"));
        Files.writeString(folder.resolve("o/.norms-out"), "shopping\n");
        assertThat(Run.line(folder, ADMISSIONS + "o").status()).isEqualTo(Failure.STATUS);
        assertThat(folder.resolve("o/.norms-out")).hasContent("shopping");
    }

    @Test
    void without_a_folder_they_go_to_norms_out() {
        assertThat(Run.line(folder, "admissions d --as-of 2026-05-04").status()).isEqualTo(Session.DONE);
        assertThat(folder.resolve("norms-out/cases.csv")).exists();
    }
}
