package dev.norms.files.table;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.io.ByteSource;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.norms.fact.Origin;
import dev.norms.files.table.TextCheck.Flaw;
import dev.norms.label.Label;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reader that turns files, row by row, into facts and problems. Not thread-safe.
 *
 * <p>Lines without text are skipped and blanks around a cell are dropped. A flaw that makes the rest of a file
 * unreadable (bytes that are not UTF-8, an unclosed quotation mark) is one problem; the rows before it are read.
 *
 * @param <F> where the facts of the rows go
 */
public final class TableReader<F> {
    private final ProblemList problems;
    private final F facts;
    private final Consumer<Row> refused;
    private final Map<Object, Object> shared = new HashMap<>();

    /**
     * Creates a reader.
     *
     * @param problems receives the problems
     * @param facts receives the facts of the rows
     * @param refused receives every row that is rejected for a problem of its own
     */
    public TableReader(ProblemList problems, F facts, Consumer<Row> refused) {
        this.problems = requireNonNull(problems, "problems");
        this.facts = requireNonNull(facts, "facts");
        this.refused = requireNonNull(refused, "refused");
    }

    /**
     * Reads a file.
     *
     * @param format its description
     * @param source its bytes, opened twice
     * @return true if the key of every row was looked at; false if part of the file could not be read, so that it may
     *     hold keys that were not seen
     */
    public boolean read(TableFormat<F> format, ByteSource source) {
        try {
            Optional<Flaw> flaw = TextCheck.of(source);
            flaw.ifPresent(found -> report(format, found.line(), found.what(), found.value()));
            return readRecords(format, source, flaw.map(Flaw::recordLine).orElse(Long.MAX_VALUE));
        } catch (IOException | UncheckedIOException e) {
            return refuse(format);
        }
    }

    /**
     * The values of a type found in any cell so far, alone or in a list, including rejected rows.
     *
     * @param <T> the type
     * @param type the type's class; not that of free texts
     * @return the values, each at least once
     */
    public <T> Stream<T> seen(Class<T> type) {
        return shared.keySet().stream()
                .flatMap(value -> value instanceof Collection<?> items ? items.stream() : Stream.of(value))
                .filter(type::isInstance)
                .map(type::cast);
    }

    private boolean readRecords(TableFormat<F> format, ByteSource source, long end) throws IOException {
        long line = 1;
        Optional<Header> header = Optional.empty();
        try (CsvReader<CsvRecord> records =
                csv().ofCsvRecord(withoutMark(source.openStream()), StandardCharsets.UTF_8)) {
            for (CsvRecord each : records) {
                line = each.getStartingLineNumber();
                if (line >= end) {
                    break;
                }
                List<String> cells = each.getFields().stream()
                        .map(CharMatcher.whitespace()::trimFrom)
                        .toList();
                if (cells.stream().allMatch(String::isEmpty)) {
                    continue;
                }
                if (header.isEmpty()) {
                    header = Optional.of(Header.of(format, cells, line, problems));
                    problems.enter(header.get());
                } else {
                    readRow(format, header.get(), cells, line);
                }
            }
        } catch (CsvParseException e) {
            if (end == Long.MAX_VALUE) {
                report(
                        format,
                        line,
                        Label.of("此行或其后的单元格过长或过多", "cells are too long or too many on this line or below"),
                        "");
            }
            return false;
        }
        if (header.isEmpty() && end == Long.MAX_VALUE) {
            report(format, 1, Label.of("文件是空的，缺少列名行", "the file is empty; the header line is missing"), "");
        }
        return end == Long.MAX_VALUE && header.filter(TableReader::hasKey).isPresent();
    }

    private static CsvReaderBuilder csv() {
        return CsvReader.builder()
                .skipEmptyLines(true)
                .trimWhitespacesAroundQuotes(true)
                .allowExtraFields(true)
                .allowMissingFields(true);
    }

    /** Returns a stream positioned after the byte-order mark, if there is one. */
    private static InputStream withoutMark(InputStream stream) throws IOException {
        InputStream buffered = new BufferedInputStream(stream);
        buffered.mark(3);
        if (!new String(buffered.readNBytes(3), StandardCharsets.UTF_8).equals("\ufeff")) {
            buffered.reset();
        }
        return buffered;
    }

    private boolean refuse(TableFormat<F> format) {
        problems.report(format.file(), Label.of("文件无法读取", "the file cannot be read"), "");
        return false;
    }

    private static boolean hasKey(Header header) {
        return header.isComplete()
                || header.format()
                        .keyColumn()
                        .map(header::position)
                        .map(OptionalInt::isPresent)
                        .orElse(true);
    }

    private void readRow(TableFormat<F> format, Header header, List<String> cells, long line) {
        Row row = new Row(header, line, problems);
        if (cells.size() == header.width()) {
            format.columns().forEach(column -> readCell(row, header, cells, column));
        } else {
            int width = header.width();
            Label what = Label.of("应有" + width + "个单元格，实有", "must have " + width + " cells, but has");
            report(format, line, what, Integer.toString(cells.size()));
            row.refuse();
            format.keyColumn().ifPresent(column -> readKey(row, header, cells, column));
        }
        if (!format.pass(row, facts) && header.isComplete()) {
            refused.accept(row);
        }
    }

    private <T> void readCell(Row row, Header header, List<String> cells, Column<T> column) {
        OptionalInt position = header.position(column);
        if (position.isEmpty()) {
            return;
        }
        String text = cells.get(position.getAsInt());
        if (!text.isEmpty()) {
            readText(row, column, text, (what, value) -> row.report(column, what, value));
        } else if (column.isRequired()) {
            row.report(column, Label.of("不能为空", "must not be empty"), "");
        }
    }

    private <T> void readKey(Row row, Header header, List<String> cells, Column<T> column) {
        OptionalInt position = header.position(column);
        if (position.isPresent() && position.getAsInt() < cells.size()) {
            readText(row, column, cells.get(position.getAsInt()), (what, value) -> {});
        }
    }

    private <T> void readText(Row row, Column<T> column, String text, BiConsumer<Label, String> complaints) {
        column.form().read(text, complaints).ifPresent(value -> row.set(column, share(column, value)));
    }

    /** Returns one shared instance for equal values, since ids and dates occur in many rows. */
    @SuppressWarnings("unchecked") // an equal value was put in by a column of an equal type
    private <T> T share(Column<T> column, T value) {
        if (!column.form().isShared()) {
            return value;
        }
        Object known = shared.putIfAbsent(value, value);
        return known == null ? value : (T) known;
    }

    private void report(TableFormat<F> format, long line, Label what, String value) {
        problems.report(format, new Origin(format.file() + ":" + line), -1, "", what, value);
    }
}
