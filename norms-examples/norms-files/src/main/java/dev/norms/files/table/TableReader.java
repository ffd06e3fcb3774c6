package dev.norms.files.table;

import static java.util.Objects.requireNonNull;

import dev.norms.files.found.FoundTable;
import dev.norms.label.Label;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reader that turns tables, row by row, into facts and problems. Not thread-safe.
 *
 * <p>Lines without text are skipped and blanks around a cell are dropped. A flaw that makes the rest of a table
 * unreadable (bytes that are not text, an unclosed quotation mark) is one problem; the rows before it are read.
 *
 * @param <F> the type to which rows add their facts
 */
public final class TableReader<F> {
    private final Complaints complaints;
    private final F facts;
    private final Consumer<Row> refused;
    private final Aliases aliases;
    private final Map<Object, Object> shared = new HashMap<>();

    /**
     * Creates a reader.
     *
     * @param complaints receives the problems and what was understood although it is not of the exact form
     * @param facts receives the facts of the rows
     * @param refused receives every row that is rejected for a problem of its own
     * @param aliases the ids and codes that texts may stand for
     */
    public TableReader(Complaints complaints, F facts, Consumer<Row> refused, Aliases aliases) {
        this.complaints = requireNonNull(complaints, "complaints");
        this.facts = requireNonNull(facts, "facts");
        this.refused = requireNonNull(refused, "refused");
        this.aliases = requireNonNull(aliases, "aliases");
    }

    /**
     * Reads a table.
     *
     * @param format its description
     * @param table the table as found
     * @return true if the key of every row was read; false if part of the table could not be read, so that it may hold
     *     keys that were not seen
     */
    public boolean read(TableFormat<F> format, FoundTable table) {
        TablePass<F> pass = new TablePass<>(format, table, this);
        try {
            return pass.end(table.read(pass));
        } catch (IOException e) {
            complaints.problems().report(table.place(), Label.of("文件无法读取", "the file cannot be read"), "");
            return false;
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

    Complaints complaints() {
        return complaints;
    }

    Aliases aliases() {
        return aliases;
    }

    /** Adds the facts of a valid row; passes on a rejected one, unless the header itself has a problem. */
    void pass(TableFormat<F> format, Row row, boolean hasColumns) {
        if (!format.pass(row, facts) && hasColumns) {
            refused.accept(row);
        }
    }

    /** Returns one shared instance for equal values, since ids and dates occur in many rows. */
    Object share(Object value) {
        Object known = shared.putIfAbsent(value, value);
        return known == null ? value : known;
    }
}
