package dev.norms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import dev.norms.calendar.assessment.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files that hold what the program once wrote; they change only on purpose, with {@code -Dnorms.golden=write}. */
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "dev", "norms", "cli", "golden");

    private static final int SHOWN = 40;
    private static final Pattern VERDICT = Pattern.compile(
            ",(" + Stream.of(Verdict.values()).map(Verdict::code).collect(joining("|")) + "),");

    private Golden() {}

    /** Checks the head of a table, the number of its rows by norm and verdict, and the SHA-256 of the whole. */
    static void checkTable(String name, String actual) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> rows = actual.lines().skip(1).toList();
        for (String row : rows) {
            Matcher verdict = VERDICT.matcher(row);
            counts.merge(row.split("[#@]", 2)[0] + (verdict.find() ? " " + verdict.group(1) : ""), 1, Integer::sum);
        }
        StringBuilder shown = new StringBuilder();
        actual.lines().limit(SHOWN + 1).forEach(line -> shown.append(line).append('\n'));
        shown.append("# rows: ").append(rows.size()).append('\n');
        counts.forEach((key, count) ->
                shown.append("# ").append(key).append(": ").append(count).append('\n'));
        shown.append("# sha256: ")
                .append(Hashing.sha256().hashString(actual, UTF_8))
                .append('\n');
        check(name, shown.toString());
    }

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    static void check(String name, String actual) throws IOException {
        Path file = file(name);
        if (System.getProperty("norms.golden", "").equals("write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual)
                .as("golden file %s; changed on purpose? mvn test -Dnorms.golden=write, then read git diff", name)
                .isEqualTo(Files.readString(file));
    }
}
