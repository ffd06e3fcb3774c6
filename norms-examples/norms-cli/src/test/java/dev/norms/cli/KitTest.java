package dev.norms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kit is neutral: its runner holds an engine in another language, which shares no line with the library. */
class KitTest {
    private static final Path CASES = Path.of("..", "cases");

    @TempDir
    Path folder;

    @Test
    void the_small_engine_passes_its_part() throws IOException, InterruptedException {
        String part = CASES.resolve(Path.of("engine", "part.txt")).toString();
        String engine = CASES.resolve(Path.of("engine", "engine.py")).toString();
        assertThat(run("--only", part, "--holidays=--known-on={}", "--", "python3", engine))
                .doesNotContain("FAILED")
                .containsPattern("([1-9][0-9]+) of \\1 cases pass");
    }

    @Test
    void the_runner_tells_an_engine_that_answers_wrongly() throws IOException, InterruptedException {
        Path engine = Files.writeString(folder.resolve("engine.py"), """
                import sys
                from pathlib import Path
                out = Path(sys.argv[sys.argv.index("--out") + 1])
                (out / "findings.csv").write_text("id,norm\\nINS-2.1@b1/2026-Q1,INS-2.1\\n")
                """);
        Path only = Files.writeString(folder.resolve("only.txt"), "01-members-assembly-quarter\n");
        assertThat(run("--only", only.toString(), "--", "python3", engine.toString()))
                .contains("FAILED 01-members-assembly-quarter: line 2", "0 of 1 cases pass");
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process;
        try {
            List<String> line =
                    new ArrayList<>(List.of("python3", CASES.resolve("run.py").toString()));
            line.addAll(List.of(arguments));
            ProcessBuilder builder =
                    new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(out.toFile());
            builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
            builder.environment().put("PYTHONUTF8", "1");
            process = builder.start();
        } catch (IOException e) {
            Assumptions.abort("python3 is not here: the kit was not tried");
            return "";
        }
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String printed = Files.readString(out, UTF_8);
        Assumptions.assumeFalse(process.exitValue() == 9009, "python3 is not here: the kit was not tried");
        return printed;
    }
}
