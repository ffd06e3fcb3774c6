package dev.norms.files.table;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The description of one file: its columns, what must hold in a row, and what becomes of a row.
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
     * A description of columns only.
     *
     * @param <F> where the facts of the rows go
     * @param file the name of the file
     * @param columns its columns
     * @return the description; its rows are read and dropped
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
     * This description with one more rule.
     *
     * @param rule looks at a row, of which cells may be missing or unreadable, and reports what cannot be
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
     * This description with the rule that the end of a range is after its start.
     *
     * @param span the columns of the range
     * @return the description
     */
    public TableFormat<F> rule(Span span) {
        return rule((row, facts) -> span.check(row));
    }

    /**
     * This description with a column by which other files refer to its rows.
     *
     * @param <K> the type of the key
     * @param column the column
     * @param declare told of the key of every row that cannot be a fact
     * @return the description
     */
    public <K> TableFormat<F> key(Column<K> column, BiConsumer<F, K> declare) {
        return new TableFormat<>(file, columns, rules, Optional.of(new Key<>(column, declare)), adder);
    }

    /**
     * This description with what becomes of a good row.
     *
     * @param add adds the facts of a row, of which every required cell could be read and no rule found anything
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

    /** Passes the row on: its facts if it is good, else its key; tells whether it is good. */
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
