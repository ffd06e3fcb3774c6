package dev.norms.report.book;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The cases and tests that check a norm.
 *
 * @param cases the cases that test it
 * @param tests the test classes of the library that name it
 */
public record HeldBy(List<String> cases, List<String> tests) {
    private static final HeldBy NOTHING = new HeldBy(List.of(), List.of());

    public HeldBy {
        cases = List.copyOf(cases);
        tests = List.copyOf(tests);
    }

    /**
     * Returns the cases and tests of each norm of this library by its id, from a file with the columns norm, cases and
     * tests, in which semicolons separate several.
     */
    static Map<String, HeldBy> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HeldBy.class.getResourceAsStream("norm-tests.csv"), "norm-tests.csv"), UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(
                            Collectors.toMap(cells -> cells[0], cells -> new HeldBy(parts(cells[1]), parts(cells[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the cases and tests of a norm; none for one of a college's own. */
    static HeldBy of(String norm, Map<String, HeldBy> all) {
        return all.getOrDefault(norm, NOTHING);
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
    }
}
