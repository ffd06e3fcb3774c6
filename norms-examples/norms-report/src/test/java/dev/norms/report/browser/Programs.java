package dev.norms.report.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs that a machine has or has not. */
public final class Programs {
    private Programs() {}

    /**
     * Finds a program on the path; where there is none, the test is skipped with a notice.
     *
     * @param names its names, the first that is there is taken
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
}
