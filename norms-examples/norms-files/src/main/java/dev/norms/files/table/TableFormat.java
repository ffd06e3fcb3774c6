package dev.norms.files.table;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The format of one file: its columns, the rules for a row, and the action for each valid row.
 *
 * @param <F> where the facts of the rows go
 */
public final class TableFormat<F> {
    private final String file;
    private final ImmutableList<Column<?>> columns;
    private final ImmutableList<BiConsumer<Row, F>> rules;
    private final Optional<Key<F, ?>> key;
    private final BiConsumer<Row, F> adder;

    private TableFormat(
            String file,
            ImmutableList<Column<?>> columns,
            ImmutableList<BiConsumer<Row, F>> rules,
            Optional<Key<F, ?>> key,
            BiConsumer<Row, F> adder) {
        this.file = file;
        this.columns = columns;
        this.rules = rules;
        this.key = key;
        this.adder = adder;
    }

    /**
     * Returns a format with columns only.
     *
     * @param <F> where the facts of the rows go
     * @param file the name of the file
     * @param columns its columns
     * @return the format; its rows are checked and then dropped
     */
    public static <F> TableFormat<F> of(String file, Column<?>... columns) {
        return new TableFormat<>(
                requireNonNull(file, "file"),
                ImmutableList.copyOf(columns),
                ImmutableList.of(),
                Optional.empty(),
                (row, facts) -> {});
    }

    /**
     * Returns this format with one more rule.
     *
     * @param rule checks a row, in which cells may be missing or unreadable, and reports problems
     * @return the description
     */
    public TableFormat<F> rule(BiConsumer<Row, F> rule) {
        ImmutableList<BiConsumer<Row, F>> more = ImmutableList.<BiConsumer<Row, F>>builder()
                .addAll(rules)
                .add(rule)
                .build();
        return new TableFormat<>(file, columns, more, key, adder);
    }

    /**
     * Returns this format with the rule that a range ends after its start.
     *
     * @param span the columns of the range
     * @return the description
     */
    public TableFormat<F> rule(Span span) {
        return rule((row, facts) -> span.check(row));
    }

    /**
     * Returns this format with the column by which other files refer to its rows.
     *
     * @param <K> the type of the key
     * @param column the column
     * @param declare receives the key of every rejected row
     * @return the description
     */
    public <K> TableFormat<F> key(Column<K> column, BiConsumer<F, K> declare) {
        return new TableFormat<>(file, columns, rules, Optional.of(new Key<>(column, declare)), adder);
    }

    /**
     * Returns this format with an action for each valid row.
     *
     * @param add adds the facts of a row in which every required cell could be read and no rule found a problem
     * @return the description
     */
    public TableFormat<F> eachRow(BiConsumer<Row, F> add) {
        return new TableFormat<>(file, columns, rules, key, requireNonNull(add, "add"));
    }

    /**
     * The name of the file.
     *
     * @return for instance {@code posts.csv}
     */
    public String file() {
        return file;
    }

    ImmutableList<Column<?>> columns() {
        return columns;
    }

    Optional<Column<?>> keyColumn() {
        return key.map(Key::column);
    }

    boolean isKey(Column<?> column) {
        return key.filter(known -> known.column().equals(column)).isPresent();
    }

    Optional<Column<?>> find(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    int indexOf(Column<?> column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("column must be one of " + file + ", but was " + column.name());
        }
        return index;
    }

    /** Adds the facts of a valid row, else declares its key; returns whether the row is valid. */
    boolean pass(Row row, F facts) {
        rules.forEach(rule -> rule.accept(row, facts));
        if (row.isGood()) {
            adder.accept(row, facts);
        } else {
            key.ifPresent(column -> column.declare(row, facts));
        }
        return row.isGood();
    }

    private record Key<F, K>(Column<K> column, BiConsumer<F, K> declarer) {
        void declare(Row row, F facts) {
            row.find(column).ifPresent(value -> declarer.accept(facts, value));
        }
    }
}
