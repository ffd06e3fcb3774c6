package dev.norms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.cli.run.Environment;
import dev.norms.cli.run.Progress;
import dev.norms.cli.run.Shell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WidthTest {
    @TempDir
    Path folder;

    /** Lines to be copied, such as calls and paths, are never broken. */
    @Test
    void no_line_is_wider_than_the_terminal() throws IOException {
        Run.sample(folder.resolve("c"));
        for (int width : new int[] {80, 100, 131, 160}) {
            for (String line : new String[] {
                "assess c --as-of 2026-09-15 --out o",
                "assess c --as-of 2026-09-15 --out o --lang en",
                "plan c --from 2026-01-01 --to 2026-12-31 --out o",
                "propose c --as-of 2026-09-15 --out o",
                "propose c --as-of 2026-09-15 --out o --lang en",
                "admissions c --as-of 2026-09-15 --out o",
                "--help"
            }) {
                String out = run(width, line);

                assertThat(Width.widest(out)).as(width + " " + line).isLessThanOrEqualTo(width);
                if (!line.equals("--help")) {
                    assertThat(out.lines()).contains("=".repeat(width));
                }
            }
        }
    }

    /** A terminal of 80 by 25 shows it in two pages, one of 50 lines at once; Chinese characters take two cells. */
    @Test
    void without_arguments_it_fits_on_a_screen_with_business_first() {
        for (int width : new int[] {80, 160}) {
            String chinese = run(width);
            String english = run(width, "--lang", "en");

            for (String out : new String[] {chinese, english}) {
                assertThat(Width.widest(out)).isLessThanOrEqualTo(80);
                assertThat(out.lines().count()).isBetween(30L, 50L);
                assertThat(out).contains("assess " + Path.of("norms-out", "sample"), "explain ", "papers ", "init ");
            }
            assertThat(chinese.indexOf("今后30天应完成")).isPositive().isLessThan(chinese.indexOf("最紧迫的"));
            assertThat(chinese.indexOf("最紧迫的")).isLessThan(chinese.indexOf("已写入"));
            assertThat(chinese).contains("换届：学生第二党支部逾期未换届", "表决：14次，不合规1次");
        }
    }

    private String run(int width, String line) {
        return run(width, line.split(" "));
    }

    private String run(int width, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, false, UTF_8);
        new Program(new Environment(
                        folder,
                        stream,
                        new PrintStream(new ByteArrayOutputStream(), false, UTF_8),
                        Run.TODAY,
                        false,
                        width,
                        new Shell("norms", "\\"),
                        Progress.NONE))
                .run(arguments);
        stream.flush();
        return out.toString(UTF_8);
    }
}
