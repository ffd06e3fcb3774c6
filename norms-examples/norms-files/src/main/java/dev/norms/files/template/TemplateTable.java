package dev.norms.files.template;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.norms.files.cell.Shape;
import dev.norms.files.table.Column;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table to fill in.
 *
 * @param name its English name such as {@code people}
 * @param chinese its Chinese name, which its sheet has
 * @param columns its columns
 * @param rows rows that it has from the beginning; a text for each column, in exact form, empty where there is none
 * @param examples rows that show how it is filled in and are not read; as those, the first text marked by {@code #}
 */
public record TemplateTable(
        String name,
        String chinese,
        ImmutableList<Column<?>> columns,
        List<? extends List<String>> rows,
        List<? extends List<String>> examples) {
    private static final String COMMENT = "#";

    public TemplateTable {
        requireNonNull(name, "name");
        requireNonNull(chinese, "chinese");
        requireNonNull(columns, "columns");
        rows = ImmutableList.copyOf(rows);
        examples = ImmutableList.copyOf(examples);
    }

    /** Returns the place of a column. */
    int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("column must be one of " + name + ", but was " + column);
    }

    /** Returns the name of a column for people, marked if every row must have it. */
    static String title(Column<?> column) {
        return column.chinese() + (column.isRequired() ? "*" : "");
    }

    /** Returns a text as people see it: a code by its label, several of them one by one. */
    static String shown(Column<?> column, String text) {
        Shape shape = column.form().shape();
        if (shape.kind() == Shape.Kind.YES_OR_NO) {
            return text.equals("yes") ? "是" : text.equals("no") ? "否" : text;
        }
        if (shape.terms().isEmpty() || text.isEmpty()) {
            return text;
        }
        return Splitter.on(';')
                .splitToStream(text)
                .map(code -> shape.terms().stream()
                        .filter(term -> term.code().equals(code.strip()))
                        .map(term -> term.label().zh())
                        .findFirst()
                        .orElse(code))
                .collect(Collectors.joining(";"));
    }

    /**
     * Returns a row that shows an example of each value and is not read.
     *
     * @param columns the columns
     * @param year the year of its days and periods
     * @return a text for each column, the first marked by {@code #}; days that need not be given are left out
     */
    public static ImmutableList<String> example(List<Column<?>> columns, int year) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (int i = 0; i < columns.size(); i++) {
            Column<?> column = columns.get(i);
            Shape shape = column.form().shape();
            boolean isLeftOut = shape.kind() == Shape.Kind.DATE && !column.isRequired();
            String example = isLeftOut ? "" : shape.example().replace("2021", Integer.toString(year));
            texts.add(i == 0 ? COMMENT + example : example);
        }
        return texts.build();
    }
}
