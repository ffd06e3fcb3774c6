package dev.norms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.cli.run.Progress;
import dev.norms.cli.run.ProgressLine;
import dev.norms.cli.text.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    private static final String PLAN = "plan --ics-per college c --from 2026-01-01 --to 2026-12-31 --out ";

    @TempDir
    Path folder;

    /** Keeps what is shown. */
    private static final class Shown implements Progress {
        private final List<String> said = new ArrayList<>();

        @Override
        public void begin(String stage) {
            said.add(stage);
        }

        @Override
        public void expect(int steps) {
            said.add("+" + steps);
        }

        @Override
        public void end() {
            if (!said.isEmpty() && !said.get(said.size() - 1).equals("end")) {
                said.add("end");
            }
        }
    }

    @Test
    void a_run_tells_its_stages_and_its_files_in_the_chosen_language() throws IOException {
        Run.sample(folder.resolve("c"));
        Shown chinese = new Shown();
        Shown english = new Shown();

        Run.in(folder, Run.TODAY, false, err -> chinese, (PLAN + "a").split(" "));
        Run.in(folder, Run.TODAY, false, err -> english, "assess", "c", "--out", "b", "--lang", "en");

        assertThat(chinese.said)
                .startsWith("读取文件", "制定计划", "+5")
                .endsWith("end")
                .containsExactlyInAnyOrder(
                        "读取文件",
                        "制定计划",
                        "+5",
                        "schedule.csv",
                        "schedule.json",
                        "schedule.ics",
                        "schedule.html",
                        "schedule.xlsx",
                        "end");
        assertThat(english.said)
                .startsWith("reading the files", "planning", "assessing", "+4")
                .contains("findings.csv");
    }

    @Test
    void progress_is_in_no_file_and_not_on_standard_output() throws IOException {
        Run.sample(folder.resolve("c"));

        Run plain = Run.line(folder, PLAN + "a");
        Run watched =
                Run.in(folder, Run.TODAY, false, err -> new ProgressLine(err, Page.WIDTH), (PLAN + "b").split(" "));

        assertThat(watched.status()).isEqualTo(plain.status());
        assertThat(watched.out().replace("b/schedule", "a/schedule")).isEqualTo(plain.out());
        assertThat(watched.err()).contains("\r").endsWith(plain.err());
        assertThat(plain.err()).doesNotContain("\r");
        for (String file : Run.files(folder.resolve("a"))) {
            assertThat(Files.readAllBytes(folder.resolve("b").resolve(file)))
                    .as(file)
                    .isEqualTo(Files.readAllBytes(folder.resolve("a").resolve(file)));
        }
    }

    @Test
    void the_line_is_taken_away_before_a_problem_is_told() {
        Run run = Run.in(
                folder, Run.TODAY, false, err -> new ProgressLine(err, Page.WIDTH), "assess", "nowhere", "--out", "o");

        assertThat(run.err()).isEqualTo("没有这个文件夹：nowhere\n");
    }

    @Test
    void a_line_is_drawn_over_itself_and_leaves_nothing() {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        ProgressLine line = new ProgressLine(new PrintStream(drawn, true, UTF_8), 80);

        line.begin("读取");
        line.expect(1);
        line.begin("a.csv");
        line.end();
        line.end();

        assertThat(drawn.toString(UTF_8)).contains("a.csv").doesNotContain("\n").matches("(?s).*\r +\r");
    }
}
