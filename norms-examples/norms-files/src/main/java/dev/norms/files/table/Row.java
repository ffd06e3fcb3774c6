package dev.norms.files.table;

import dev.norms.fact.Origin;
import dev.norms.files.leniency.Leniency;
import dev.norms.label.Label;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A row of a file: its values by column and its problems. Not thread-safe. */
public final class Row {
    private final Header header;
    private final Complaints complaints;
    private final @Nullable Object[] values;
    private final long line;
    private final Origin origin;
    private boolean good;

    Row(Header header, long line, Complaints complaints) {
        this.header = header;
        this.complaints = complaints;
        this.values = new @Nullable Object[header.format().columns().size()];
        this.line = line;
        this.origin = header.origin(line);
        this.good = header.isComplete();
    }

    /**
     * The place where the row was read.
     *
     * @return file and number of the line on which it begins
     */
    public Origin origin() {
        return origin;
    }

    /**
     * Returns the number of the line on which the row begins.
     *
     * @return the number, 2 or more
     */
    public long line() {
        return line;
    }

    /**
     * The value of a required column.
     *
     * @param <T> the type of the value
     * @param column the column
     * @return the value
     * @throws IllegalStateException if the row has no such value, which cannot happen in a row without problems
     */
    public <T> T get(Column<T> column) {
        return find(column)
                .orElseThrow(() ->
                        new IllegalStateException(column.name() + " must have a value, but had none (" + origin + ")"));
    }

    /**
     * The value of a column.
     *
     * @param <T> the type of the value
     * @param column the column
     * @return the value; empty if the cell is empty, left out or could not be read
     */
    @SuppressWarnings("unchecked") // set() put it there with the type of the column
    public <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable((T) values[header.format().indexOf(column)]);
    }

    /**
     * Reports a wrong value; the row is then rejected.
     *
     * @param column the column of the value
     * @param what the problem
     * @param value the value, may be empty
     */
    public void report(Column<?> column, Label what, String value) {
        good = false;
        complaints.problems().report(header, origin, column, what, value);
    }

    /**
     * Reports that a value was understood although it is not of the exact form.
     *
     * @param leniency the kind
     * @param text the text of the cell
     */
    public void lenient(Leniency leniency, String text) {
        complaints.lenient(header.place(), leniency, line, text);
    }

    /**
     * Passes every value except the key to a consumer, lists item by item.
     *
     * @param consumer receives column and value
     */
    public void forEach(BiConsumer<Column<?>, Object> consumer) {
        for (Column<?> column : header.format().columns()) {
            Object value = header.format().isKey(column)
                    ? null
                    : values[header.format().indexOf(column)];
            if (value instanceof Collection<?> items) {
                items.forEach(item -> consumer.accept(column, item));
            } else if (value != null) {
                consumer.accept(column, value);
            }
        }
    }

    /**
     * Gives a column that was left empty a value.
     *
     * @param <T> the type of the value
     * @param column an optional column
     * @param value the value
     */
    public <T> void fill(Column<T> column, T value) {
        if (find(column).isEmpty()) {
            set(column, value);
        }
    }

    /**
     * Gives a column another value.
     *
     * @param <T> the type of the value
     * @param column the column
     * @param value the value
     */
    public <T> void replace(Column<T> column, T value) {
        set(column, value);
    }

    boolean isGood() {
        return good;
    }

    private <T> void set(Column<T> column, T value) {
        set(header.format().indexOf(column), value);
    }

    /** Sets the value of a column by its index. */
    void set(int index, Object value) {
        values[index] = value;
    }

    /** Rejects the row without reporting a problem. */
    void refuse() {
        good = false;
    }
}
