package dev.norms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.cli.run.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismTest {
    @TempDir
    Path folder;

    @Test
    void two_runs_give_the_same_bytes() throws IOException {
        Path first = Files.createDirectories(folder.resolve("1"));
        Path second = Files.createDirectories(folder.resolve("2"));

        assertThat(Run.in(first)).isEqualTo(Run.in(second));

        same(first, second);
    }

    @Test
    void what_ran_before_in_the_same_process_leaves_no_trace() throws IOException {
        Path first = Files.createDirectories(folder.resolve("first"));
        Path second = Files.createDirectories(folder.resolve("second"));

        Run.in(first);
        Run.line(folder, "init template --year 2026");
        Run.in(second);

        same(first, second);
    }

    @Test
    void so_does_a_machine_of_another_language_time_zone_and_encoding() throws IOException, InterruptedException {
        Path here = Files.createDirectories(folder.resolve("here"));
        Path there = Files.createDirectories(folder.resolve("there"));

        Run run = Run.in(here);
        String out = machine(
                there,
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=GBK",
                "-Dline.separator=\r\n");

        assertThat(out).isEqualTo(run.out());
        same(here, there);
    }

    /** The program in a virtual machine of its own. */
    private static String machine(Path folder, String... settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(settings));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Norms.class.getName()));
        command.addAll(List.of(Run.pinned()));
        Path err = folder.resolveSibling("err.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(Files.readString(err)).isEqualTo(Session.DONE);
        assertThat(err).hasContent("");
        return out;
    }

    private static void same(Path first, Path second) {
        assertThat(Run.files(first)).isEqualTo(Run.files(second)).isNotEmpty();
        for (String name : Run.files(first)) {
            assertThat(second.resolve(name)).hasSameBinaryContentAs(first.resolve(name));
        }
    }
}
