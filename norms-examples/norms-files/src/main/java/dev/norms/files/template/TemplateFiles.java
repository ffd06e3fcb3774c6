package dev.norms.files.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.norms.files.table.Column;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writer of CSV files to fill in, which a spreadsheet opens correctly: with a byte-order mark and CR LF. */
public final class TemplateFiles {
    private static final String MARK = "\ufeff";
    private static final String GUIDANCE = "README.txt";

    private TemplateFiles() {}

    /**
     * Returns the files: one for each table, and one that says what to do.
     *
     * @param tables the tables
     * @param year the year that they are for
     * @return the bytes by file name
     */
    public static ImmutableMap<String, byte[]> of(List<TemplateTable> tables, int year) {
        ImmutableMap.Builder<String, byte[]> files = ImmutableMap.builder();
        String guidance = String.join("\r\n", Guidance.ofFiles(year)) + "\r\n";
        files.put(GUIDANCE, (MARK + guidance).getBytes(UTF_8));
        tables.forEach(table -> files.put(table.name() + ".csv", text(table).getBytes(UTF_8)));
        return files.buildOrThrow();
    }

    private static String text(TemplateTable table) {
        StringWriter text = new StringWriter().append(MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(table.columns().stream().map(Column::chinese).toList());
            table.examples().forEach(row -> csv.writeRecord(shown(table, row)));
            table.rows().forEach(row -> csv.writeRecord(shown(table, row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> shown(TemplateTable table, List<String> row) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String text = row.get(i);
            shown.add(
                    text.startsWith("#")
                            ? text
                            : TemplateTable.shown(table.columns().get(i), text));
        }
        return shown;
    }
}
