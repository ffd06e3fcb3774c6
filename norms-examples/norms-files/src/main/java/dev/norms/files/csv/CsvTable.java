package dev.norms.files.csv;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.norms.files.found.FoundCell;
import dev.norms.files.found.FoundRow;
import dev.norms.files.found.FoundTable;
import dev.norms.files.found.UnreadableTable;
import dev.norms.label.Label;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Predicate;

/** A table in a CSV file. */
public final class CsvTable implements FoundTable {
    private final String place;
    private final ByteSource source;
    private final Predicate<String> isColumnName;

    private CsvTable(String place, ByteSource source, Predicate<String> isColumnName) {
        this.place = requireNonNull(place, "place");
        this.source = requireNonNull(source, "source");
        this.isColumnName = requireNonNull(isColumnName, "isColumnName");
    }

    /**
     * Returns the table in a file.
     *
     * @param file the name of the file
     * @param source its bytes, opened several times for each pass
     * @param isColumnName tests whether a text is the name of a column that the header may have; the separator is found
     *     by it
     * @return the table, not yet read
     */
    public static CsvTable of(String file, ByteSource source, Predicate<String> isColumnName) {
        return new CsvTable(file, source, isColumnName);
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public boolean leavesOutEmptyCells() {
        return false;
    }

    @Override
    public Optional<UnreadableTable> read(Sink sink) throws IOException {
        Dialect dialect = Dialect.of(source, isColumnName);
        Optional<TextCheck.Break> found = TextCheck.of(source, dialect);
        // text that is not UTF-8 may have been saved on a Chinese system
        if (found.filter(TextCheck.Break::isUndecodable).isPresent() && dialect.encoding() == Encoding.UTF_8) {
            Optional<Dialect> chinese = Dialect.inChinese(source, isColumnName);
            if (chinese.isPresent()) {
                Optional<TextCheck.Break> other = TextCheck.of(source, chinese.get());
                if (other.filter(TextCheck.Break::isUndecodable).isEmpty()) {
                    dialect = chinese.get();
                    found = other;
                }
            }
        }
        dialect.reportTo(sink);
        return read(sink, dialect, found);
    }

    private Optional<UnreadableTable> read(Sink sink, Dialect dialect, Optional<TextCheck.Break> found)
            throws IOException {
        long end = found.map(TextCheck.Break::recordLine).orElse(Long.MAX_VALUE);
        long line = 1;
        try (CsvReader<CsvRecord> records = csv(dialect)
                .ofCsvRecord(dialect.encoding().open(source), dialect.encoding().charset())) {
            for (CsvRecord each : records) {
                line = each.getStartingLineNumber();
                if (line >= end) {
                    break;
                }
                if (line > 1 || !dialect.isDeclared()) { // a declaration of the separator is no row
                    sink.row(row(each));
                }
            }
        } catch (CsvParseException e) {
            if (found.isEmpty()) {
                Label what = Label.of("此行或其后的单元格过长或过多", "cells are too long or too many on this line or below");
                return Optional.of(new UnreadableTable(line, what, ""));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return found.map(TextCheck.Break::flaw);
    }

    private static FoundRow row(CsvRecord csv) {
        int count = csv.getFieldCount();
        ImmutableList.Builder<FoundCell> cells = ImmutableList.builderWithExpectedSize(count);
        for (int i = 0; i < count; i++) {
            cells.add(FoundCell.of(csv.getField(i)));
        }
        return new FoundRow(csv.getStartingLineNumber(), cells.build());
    }

    private static CsvReaderBuilder csv(Dialect dialect) {
        return CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .skipEmptyLines(true)
                .trimWhitespacesAroundQuotes(true)
                .allowExtraFields(true)
                .allowMissingFields(true);
    }
}
