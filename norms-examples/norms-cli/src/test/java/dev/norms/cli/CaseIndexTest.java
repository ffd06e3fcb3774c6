package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.norm.Interpretation;
import dev.norms.norm.Norm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.source.Citation;
import dev.norms.source.Provision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index of the cases says of each what it tries: topics, norms, provisions and readings. */
class CaseIndexTest {
    private static final Path CASES = Path.of("..", "cases");
    private static final Path INDEX = CASES.resolve("index.csv");

    /** Cases of admission are compared as a whole; these norms rest on them. */
    private static final String ADMISSIONS = "INS-1.1;INS-1.2;INS-1.5";

    private static final Map<String, Norm> NORMS = ImplementationOpinion.book().editions().get(0).norms().stream()
            .collect(Collectors.toMap(norm -> norm.id().text(), Function.identity()));

    @Test
    void the_index_names_topics_norms_provisions_and_readings_of_every_case() throws IOException {
        String index = index();
        if ("write".equals(System.getProperty("norms.golden"))) {
            Files.writeString(INDEX, index);
        }
        assertThat(index)
                .as("%s; write it anew: mvn test -Dnorms.golden=write, then read git diff", INDEX)
                .isEqualTo(Files.readString(INDEX));
    }

    @Test
    void every_case_has_a_topic_a_provision_and_a_reading() throws IOException {
        assertThat(index().lines())
                .allSatisfy(line -> assertThat(line.split(",", -1))
                        .as(line)
                        .hasSizeGreaterThanOrEqualTo(7)
                        .doesNotContain(""));
    }

    private static String index() throws IOException {
        Map<String, List<String>> topics = topics();
        StringBuilder index = new StringBuilder("case,topics,command,norms,provisions,readings,sentence\n");
        try (Stream<Path> folders = Files.list(CASES)) {
            for (Path folder : folders.filter(path -> Files.exists(path.resolve("case.txt")))
                    .sorted(Comparator.comparingInt(CaseIndexTest::number))
                    .toList()) {
                index.append(row(folder, topics)).append('\n');
            }
        }
        return index.toString();
    }

    private static String row(Path folder, Map<String, List<String>> topics) throws IOException {
        String name = folder.getFileName().toString();
        List<String> lines = Files.readAllLines(folder.resolve("case.txt"));
        List<Norm> norms = Stream.of(setting(lines, "norms", ADMISSIONS).split(";", -1))
                .map(id -> assertKnown(name, id))
                .toList();
        return String.join(
                ",",
                name,
                topics.entrySet().stream()
                        .filter(topic -> topic.getValue().stream().anyMatch(name::contains))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(";")),
                setting(lines, "command", "").split(" ", -1)[0],
                norms.stream().map(norm -> norm.id().text()).collect(Collectors.joining(";")),
                joined(
                        norms,
                        norm -> norm.citations().stream()
                                .map(Citation::provision)
                                .filter(place -> !(place instanceof Provision.Upper))
                                .map(Provision::toString)),
                joined(norms, norm -> norm.interpretations().stream().map(Interpretation::code)),
                '"' + lines.get(0).replace("\"", "\"\"") + '"');
    }

    private static Norm assertKnown(String name, String id) {
        assertThat(NORMS).as("norms of " + name).containsKey(id);
        return NORMS.get(id);
    }

    private static String joined(List<Norm> norms, Function<Norm, Stream<String>> parts) {
        return norms.stream().flatMap(parts).distinct().collect(Collectors.joining(";"));
    }

    private static String setting(List<String> lines, String name, String otherwise) {
        return lines.stream()
                .skip(1)
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse(otherwise);
    }

    private static int number(Path folder) {
        return Integer.parseInt(folder.getFileName().toString().split("-", 2)[0]);
    }

    private static Map<String, List<String>> topics() throws IOException {
        Map<String, List<String>> topics = new LinkedHashMap<>();
        for (String line : Files.readAllLines(CASES.resolve("topics.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(": ", 2);
                topics.put(parts[0], List.of(parts[1].split(" ", -1)));
            }
        }
        return topics;
    }
}
