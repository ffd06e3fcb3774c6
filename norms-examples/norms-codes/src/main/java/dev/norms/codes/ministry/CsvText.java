package dev.norms.codes.ministry;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The text of a CSV file: a header, and rows without repetition in the order of their texts. */
final class CsvText {
    private final String header;
    private final Set<String> rows = new TreeSet<>();

    CsvText(String header) {
        this.header = header;
    }

    void add(String... cells) {
        rows.add(List.of(cells).stream().map(CsvText::quoted).collect(Collectors.joining(",")));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    private static String quoted(String cell) {
        return cell.matches(".*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    @Override
    public String toString() {
        return rows.stream().collect(Collectors.joining("\n", header + "\n", rows.isEmpty() ? "" : "\n"));
    }
}
