package dev.norms.codes.ministry;

import com.google.common.base.Splitter;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The text of a CSV file: a header and the rows, sorted as texts and without repetition. */
final class CsvText {
    private final String header;
    private final Set<String> rows = new TreeSet<>();

    CsvText(String header) {
        this.header = row(Splitter.on(',').splitToList(header));
    }

    void add(String... cells) {
        rows.add(row(List.of(cells)));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    private static String row(List<String> cells) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return header + String.join("", rows);
    }
}
