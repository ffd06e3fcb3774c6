package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.norms.cli.run.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The cases that any engine in any language can be held against.
 *
 * <p>Each runs through the command line; of the result, the rows of the named norms (of admissions all) are compared,
 * in order, in the columns that the expected file has. A case was written for holiday notices signed by a day: its line
 * {@code holidays}, else that of {@code defaults.txt}.
 */
class ConformanceTest {
    private static final Path CASES = Path.of("..", "cases");

    private static final Map<String, String> FILES =
            Map.of("plan", "schedule.csv", "assess", "findings.csv", "admissions", "cases.csv");

    @TempDir
    Path out;

    private record Case(Path folder, String sentence, String command, String holidays, Set<String> norms) {
        static Case read(Path folder) throws IOException {
            List<String> lines = Files.readAllLines(folder.resolve("case.txt"));
            Map<String, String> settings = new HashMap<>(settings(Files.readAllLines(CASES.resolve("defaults.txt"))));
            settings.putAll(settings(lines.subList(1, lines.size())));
            return new Case(
                    folder,
                    lines.get(0),
                    settings.get("command"),
                    settings.get("holidays"),
                    settings.containsKey("norms") ? Set.of(settings.get("norms").split(";")) : Set.of());
        }

        private static Map<String, String> settings(List<String> lines) {
            return lines.stream()
                    .filter(line -> line.contains(": "))
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.indexOf(':')),
                            line -> line.substring(line.indexOf(':') + 2)));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_case_gives_the_expected_rows() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<DynamicTest> tests = new ArrayList<>();
            for (Path folder : folders.filter(path -> Files.exists(path.resolve("case.txt")))
                    .sorted()
                    .toList()) {
                Case one = Case.read(folder);
                tests.add(DynamicTest.dynamicTest(
                        folder.getFileName() + ": " + one.sentence(), folder.toUri(), () -> check(one)));
            }
            assertThat(tests).hasSizeGreaterThan(50);
            return tests.stream();
        }
    }

    private void check(Case one) throws IOException {
        Path results = out.resolve(one.folder().getFileName());
        List<String> arguments = new ArrayList<>(Arrays.asList(one.command().split(" ")));
        arguments.add(1, one.folder().resolve("college").toAbsolutePath().toString());
        arguments.add("--out");
        arguments.add(results.toAbsolutePath().toString());
        arguments.add("--known-on=" + one.holidays());

        Run run = Run.in(Path.of(""), arguments.toArray(String[]::new));

        assertThat(run.err()).doesNotContain("Exception");
        assertThat(run.status()).as(run.err()).isEqualTo(Session.DONE);
        String file = FILES.get(arguments.get(0));
        List<NamedCsvRecord> expected = read(one.folder().resolve("expected").resolve(file));
        List<String> columns = header(one.folder().resolve("expected").resolve(file));
        List<NamedCsvRecord> actual = read(results.resolve(file)).stream()
                .filter(row -> one.norms().isEmpty() || one.norms().contains(row.getField("norm")))
                .toList();
        assertThat(text(actual, columns)).as(one.sentence()).isEqualTo(text(expected, columns));
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static List<String> header(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return List.of(lines.findFirst().orElseThrow().split(","));
        }
    }

    private static String text(List<NamedCsvRecord> rows, List<String> columns) {
        return rows.stream()
                .map(row -> columns.stream().map(row::getField).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }
}
