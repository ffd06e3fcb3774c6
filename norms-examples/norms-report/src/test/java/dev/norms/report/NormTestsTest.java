package dev.norms.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.opinion.ImplementationOpinion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of cases and tests on the cards of {@code book.html}. */
class NormTestsTest {
    private static final Path LIST = Path.of("src/main/resources/dev/norms/report/book/norm-tests.csv");
    private static final Path CASES = Path.of("..", "cases", "index.csv");
    private static final List<Path> TESTS =
            List.of(Path.of("../../norms-core/src/test/java"), Path.of("../../norms-calendar/src/test/java"));

    private final List<String> norms = ImplementationOpinion.book().editions().stream()
            .flatMap(edition -> edition.norms().stream())
            .map(norm -> norm.id().text())
            .distinct()
            .toList();

    @Test
    void every_norm_is_held_by_a_test_and_every_test_and_case_listed_names_the_norm() throws IOException {
        Map<String, String> tests = tests();
        Map<String, List<String>> cases = cases();
        if ("write".equals(System.getProperty("norms.golden"))) {
            Files.writeString(LIST, list(tests, cases));
        }
        List<String[]> rows = Files.readAllLines(LIST).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(rows).extracting(row -> row[0]).containsExactlyElementsOf(norms);
        for (String[] row : rows) {
            String mend = row[0] + " in " + LIST + "; write it anew: mvn test -Dnorms.golden=write";
            assertThat(row[2].split(";", -1))
                    .as(mend)
                    .isNotEmpty()
                    .allSatisfy(test -> assertThat(tests)
                            .hasEntrySatisfying(
                                    test,
                                    source -> assertThat(names(source, row[0])).isTrue()));
            assertThat(Stream.of(row[1].split(";", -1)).filter(one -> !one.isEmpty()))
                    .as(mend)
                    .isSubsetOf(cases.getOrDefault(row[0], List.of()));
        }
    }

    @Test
    void the_card_of_a_norm_shows_them() throws IOException {
        String card = Written.book(ImplementationOpinion.book())
                .replaceFirst("(?s).*?<article id=\"norm-INS-2.1\">", "")
                .replaceFirst("(?s)</article>.*", "");
        assertThat(card).contains("<code>01-members-assembly-quarter</code>", "<code>NormVerdictTest</code>");
    }

    private String list(Map<String, String> tests, Map<String, List<String>> cases) {
        return norms.stream()
                .map(norm -> norm
                        + "," + String.join(";", cases.getOrDefault(norm, List.of()))
                        + ","
                        + tests.entrySet().stream()
                                .filter(test -> names(test.getValue(), norm))
                                .map(Map.Entry::getKey)
                                .collect(Collectors.joining(";"))
                        + "\n")
                .collect(Collectors.joining("", "norm,cases,tests\n", ""));
    }

    private static boolean names(String source, String norm) {
        return Pattern.compile("(?<![A-Z0-9.-])" + Pattern.quote(norm) + "(?![0-9]|\\.[0-9])")
                .matcher(source)
                .find();
    }

    /** The sources of test classes by the names of the classes, in their order. */
    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new TreeMap<>();
        for (Path root : TESTS) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(path -> path.toString().matches(".*(Test|Properties)\\.java"))
                        .toList()) {
                    tests.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                }
            }
        }
        return tests;
    }

    private static Map<String, List<String>> cases() throws IOException {
        return Files.readAllLines(CASES).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .flatMap(cells -> Stream.of(cells[3].split(";", -1)).map(norm -> Map.entry(norm, cells[0])))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
