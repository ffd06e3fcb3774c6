package dev.norms.files.table;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The format of one table: its columns, the rules for a row, and the action for each valid row.
 *
 * @param <F> the type to which rows add their facts
 */
public final class TableFormat<F> {
    private final String name;
    private final String chinese;
    private final ImmutableList<Column<?>> columns;
    /**
     * Indexes of columns by their names in both languages, as they are and in the form by which titles are compared.
     */
    private final ImmutableMap<String, Integer> titles;

    private final ImmutableList<BiConsumer<Row, F>> rules;
    private final Optional<Key<F, ?>> key;
    private final BiConsumer<Row, F> adder;

    private TableFormat(
            String name,
            String chinese,
            ImmutableList<Column<?>> columns,
            ImmutableList<BiConsumer<Row, F>> rules,
            Optional<Key<F, ?>> key,
            BiConsumer<Row, F> adder) {
        this.name = name;
        this.chinese = chinese;
        this.columns = columns;
        this.titles = titles(columns);
        this.rules = rules;
        this.key = key;
        this.adder = adder;
    }

    private static ImmutableMap<String, Integer> titles(ImmutableList<Column<?>> columns) {
        ImmutableMap.Builder<String, Integer> titles = ImmutableMap.builder();
        for (int i = 0; i < columns.size(); i++) {
            Column<?> column = columns.get(i);
            for (String title : List.of(column.name(), column.chinese())) {
                titles.put(title, i);
                titles.put(Header.plain(title), i);
            }
        }
        return titles.buildKeepingLast();
    }

    /**
     * Returns a format with columns only.
     *
     * @param <F> the type to which rows add their facts
     * @param name its name, that of its file without {@code .csv}
     * @param chinese its name in Chinese
     * @param columns its columns
     * @return the format; its rows are checked and then dropped
     */
    public static <F> TableFormat<F> of(String name, String chinese, Column<?>... columns) {
        return new TableFormat<>(
                requireNonNull(name, "name"),
                requireNonNull(chinese, "chinese"),
                ImmutableList.copyOf(columns),
                ImmutableList.of(),
                Optional.empty(),
                (row, facts) -> {});
    }

    /**
     * Returns this format with one more rule.
     *
     * @param rule checks a row, in which cells may be missing or unreadable, and reports problems
     * @return the new format
     */
    public TableFormat<F> rule(BiConsumer<Row, F> rule) {
        ImmutableList<BiConsumer<Row, F>> more = ImmutableList.<BiConsumer<Row, F>>builder()
                .addAll(rules)
                .add(rule)
                .build();
        return new TableFormat<>(name, chinese, columns, more, key, adder);
    }

    /**
     * Returns this format with the rule that a range ends after its start.
     *
     * @param span the columns of the range
     * @return the new format
     */
    public TableFormat<F> rule(Span span) {
        return rule((row, facts) -> span.check(row));
    }

    /**
     * Returns this format with the column by which other files refer to its rows.
     *
     * @param <K> the type of the key
     * @param column the column
     * @param declare receives the key of every rejected row, so that references to it are not reported as well
     * @return the new format
     */
    public <K> TableFormat<F> key(Column<K> column, BiConsumer<F, K> declare) {
        return new TableFormat<>(name, chinese, columns, rules, Optional.of(new Key<>(column, declare)), adder);
    }

    /**
     * Returns this format with an action for each valid row.
     *
     * @param add adds the facts of a row in which every required cell could be read and no rule found a problem
     * @return the new format
     */
    public TableFormat<F> eachRow(BiConsumer<Row, F> add) {
        return new TableFormat<>(name, chinese, columns, rules, key, requireNonNull(add, "add"));
    }

    /**
     * Returns the name of the table.
     *
     * @return for instance {@code posts}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the name of the table in Chinese.
     *
     * @return for instance 任职
     */
    public String chinese() {
        return chinese;
    }

    /**
     * Returns the name of the file that holds the table.
     *
     * @return for instance {@code posts.csv}
     */
    public String file() {
        return name + ".csv";
    }

    /**
     * Returns the columns of the table.
     *
     * @return the columns in the order in which programs write them
     */
    public ImmutableList<Column<?>> columns() {
        return columns;
    }

    /**
     * Returns whether a text is the name of a column, possibly in another form.
     *
     * @param text the text
     * @return true for a name in either language; false for an empty text
     */
    public boolean isTitle(String text) {
        return !text.isEmpty() && indexOfTitle(text) >= 0;
    }

    /**
     * Returns whether the texts of a row are names of columns.
     *
     * @param texts the texts
     * @return true if two of them are, or one and there is no other text
     */
    public boolean isHeader(List<String> texts) {
        long titles = countTitles(texts);
        return titles >= 2 || (titles == 1 && texts.stream().allMatch(text -> text.isEmpty() || isTitle(text)));
    }

    /** Returns how many texts are names of columns. */
    long countTitles(List<String> texts) {
        return texts.stream().filter(this::isTitle).count();
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

    /** Returns the index of the column with a title, possibly in another form; -1 if there is none. */
    int indexOfTitle(String title) {
        Integer exact = titles.get(title);
        return exact != null ? exact : titles.getOrDefault(Header.plain(title), -1);
    }

    int indexOf(Column<?> column) {
        // the name may also be that of another column in another form
        Integer index = titles.get(column.name());
        if (index == null || !columns.get(index).name().equals(column.name())) {
            throw new IllegalArgumentException("column must be one of " + file() + ", but was " + column.name());
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
