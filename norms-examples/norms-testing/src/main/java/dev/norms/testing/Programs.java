package dev.norms.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs that are installed on this machine. */
public final class Programs {
    private Programs() {}

    /**
     * Finds a program on the path; where there is none, the test is skipped with a notice.
     *
     * @param names its names; the first that is installed is taken
     * @return the program
     */
    public static Path find(String... names) {
        Optional<Path> found = Stream.of(names)
                .flatMap(name -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), () -> "none of " + List.of(names) + " is installed: not tested");
        return found.orElseThrow();
    }

    /**
     * Runs a program to its end; the test fails, with what the program printed, unless it exits with status 0.
     *
     * @param log the file that takes what the program prints, replaced if it exists
     * @param command the program and its arguments
     * @throws IOException if the program cannot be started or the log not be written
     * @throws InterruptedException if the wait for the program is interrupted
     */
    public static void run(Path log, List<String> command) throws IOException, InterruptedException {
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        // Latin-1 reads any bytes, whatever charset the program writes
        assertThat(status).as(Files.readString(log, ISO_8859_1)).isZero();
    }
}
