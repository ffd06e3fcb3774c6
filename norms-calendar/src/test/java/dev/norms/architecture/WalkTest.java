package dev.norms.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The way of a duty to its reason, as the package of assessments describes it, is short and leads over real types. */
class WalkTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path WALK = SOURCES.resolve(Path.of("dev", "norms", "calendar", "assessment"));
    private static final Pattern TYPE = Pattern.compile("\\{@code ([A-Z]\\w+)}");

    @Test
    void at_most_25_types_stand_between_a_duty_and_its_reason() throws IOException {
        String text = Files.readString(WALK.resolve("package-info.java"));
        List<String> named = TYPE.matcher(text.substring(text.indexOf("<ol>")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(named).doesNotHaveDuplicates().isNotEmpty().hasSizeLessThanOrEqualTo(25);
        assertThat(types()).containsAll(named);
    }

    private static Set<String> types() throws IOException {
        try (Stream<Path> own = Files.walk(SOURCES);
                Stream<Path> core = Files.walk(Path.of("..", "norms-core").resolve(SOURCES))) {
            return Stream.concat(own, core)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
