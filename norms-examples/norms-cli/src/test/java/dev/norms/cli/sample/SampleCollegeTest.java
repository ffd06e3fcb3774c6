package dev.norms.cli.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleCollegeTest {
    static Stream<String> names() {
        return SampleCollege.files().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_bundled_file_is_what_the_generator_writes(String name) throws IOException {
        try (InputStream bundled = SampleCollege.class.getResourceAsStream(name)) {
            assertThat(bundled).as("the resource %s", name).isNotNull();
            assertThat(bundled.readAllBytes())
                    .isEqualTo(SampleCollege.files().get(name).getBytes(UTF_8));
        }
    }

    @Test
    void no_other_file_lies_beside_them() throws IOException, URISyntaxException {
        URL first = SampleCollege.class.getResource("organizations.csv");
        assertThat(first).isNotNull();
        try (Stream<Path> bundled = Files.list(Path.of(first.toURI()).resolveSibling("."))) {
            assertThat(bundled.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv")))
                    .containsExactlyInAnyOrderElementsOf(SampleCollege.files().keySet());
        }
    }

    @Test
    void the_generator_repeats_itself() {
        assertThat(SampleCollege.files()).isEqualTo(SampleCollege.files());
    }
}
