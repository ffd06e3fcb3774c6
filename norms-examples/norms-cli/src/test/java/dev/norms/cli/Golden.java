package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what the program once wrote; they change only on purpose, with {@code -Dnorms.golden=write}. */
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "dev", "norms", "cli", "golden");

    private Golden() {}

    static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("norms.golden", "").equals("write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual)
                .as("golden file %s; changed on purpose? mvn test -Dnorms.golden=write, then read git diff", name)
                .isEqualTo(Files.readString(file));
    }
}
