package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.trap.Trap;
import dev.norms.opinion.ImplementationOpinion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The gate: a norm of the book that no verdict test names fails the build. */
class EveryNormHasAVerdictTest {
    private static final Path TESTS = Path.of("src", "test", "java", "dev", "norms", "calendar", "assessment");

    @Test
    @Trap("党建系统 6: untested")
    void every_norm_of_the_book_is_named_by_a_verdict_test() throws IOException {
        String named = sources();
        assertThat(ImplementationOpinion.book().editions().stream()
                        .flatMap(edition -> edition.norms().stream())
                        .map(norm -> norm.id().text())
                        .filter(id -> !named.contains(id))
                        .filter(id -> !named.contains(id.replace('-', '_').replace('.', '_'))))
                .as("norms that no *VerdictTest in %s names; write one in which it is met, and missed", TESTS)
                .isEmpty();
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.list(TESTS)) {
            return files.filter(file -> file.toString().endsWith("VerdictTest.java"))
                    .filter(file -> !file.toString().contains("EveryNorm"))
                    .map(EveryNormHasAVerdictTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
