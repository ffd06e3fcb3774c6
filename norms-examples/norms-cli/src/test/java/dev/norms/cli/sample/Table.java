package dev.norms.cli.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A CSV file in the making: a header, then rows of as many cells. */
final class Table {
    private final int width;
    private final StringBuilder text = new StringBuilder();

    Table(String... header) {
        width = header.length;
        row((Object[]) header);
    }

    /** Adds a row; an open end, {@link LocalDate#MAX}, becomes an empty cell. */
    void row(Object... cells) {
        if (cells.length != width) {
            throw new IllegalArgumentException("a row needs " + width + " cells: " + Arrays.toString(cells));
        }
        text.append(Arrays.stream(cells).map(Table::cell).collect(Collectors.joining(",")))
                .append('\n');
    }

    String csv() {
        return text.toString();
    }

    private static String cell(Object value) {
        String plain = value.equals(LocalDate.MAX) ? "" : value.toString();
        return plain.contains(",") || plain.contains("\"") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
