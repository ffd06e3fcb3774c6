package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rows of the sample that somebody worked out on paper from the document, the contract and the data, before seeing any
 * result and without knowing the program; why each is so stands beside it. What the contract does not fix is left empty
 * there and is not compared.
 */
class SampleByHandTest {
    private static final List<String> CELLS = List.of("verdict", "done", "at_least", "due", "deadline", "records");

    @TempDir
    static Path folder;

    private static Map<String, NamedCsvRecord> found = Map.of();

    @BeforeAll
    static void run() throws IOException {
        Run.in(folder);
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("norms-out").resolve("findings.csv"))) {
            found = byId(reader.stream());
        }
    }

    private static Map<String, NamedCsvRecord> byId(Stream<NamedCsvRecord> rows) {
        Map<String, NamedCsvRecord> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.getField("id"), row));
        return byId;
    }

    static List<NamedCsvRecord> byHand() throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/dev/norms/cli/sample-by-hand.csv"))) {
            return reader.stream().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("byHand")
    void the_program_finds_what_was_worked_out_by_hand(NamedCsvRecord row) {
        assertThat(found).containsKey(row.getField("id"));
        NamedCsvRecord finding = found.get(row.getField("id"));
        assertThat(cells(row, finding::getField)).as(row.getField("why")).isEqualTo(cells(row, row::getField));
    }

    /** The cells that the row by hand fixes; records in any order. */
    private static Map<String, Set<String>> cells(NamedCsvRecord byHand, Function<String, String> of) {
        Map<String, Set<String>> cells = new LinkedHashMap<>();
        CELLS.stream()
                .filter(cell -> !byHand.getField(cell).isEmpty())
                .forEach(cell ->
                        cells.put(cell, new TreeSet<>(List.of(of.apply(cell).split(";")))));
        return cells;
    }
}
