package dev.norms.files.template;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.norms.files.cell.ColumnShape;
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
 * @param examples rows that show how it is filled in and are not read; like the rows, but with {@code #} before the
 *     first text
 * @param choices the texts that the cells of a column offer instead of the codes of its form, by the name of the column
 * @param ids the tables whose ids the cells of a column offer, where its form does not say so, by name of the column
 */
public record TemplateTable(
        String name,
        String chinese,
        ImmutableList<Column<?>> columns,
        List<? extends List<String>> rows,
        List<? extends List<String>> examples,
        ImmutableMap<String, ImmutableList<String>> choices,
        ImmutableMap<String, OfferedIds> ids) {
    public TemplateTable {
        requireNonNull(name, "name");
        requireNonNull(chinese, "chinese");
        requireNonNull(columns, "columns");
        requireNonNull(choices, "choices");
        requireNonNull(ids, "ids");
        rows = ImmutableList.copyOf(rows);
        examples = ImmutableList.copyOf(examples);
    }

    /** Returns the index of a column. */
    int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("column must be one of " + name + ", but was " + column);
    }

    /** Returns a text as people see it: codes, and yes or no, in Chinese. */
    static String shown(Column<?> column, String text) {
        ColumnShape shape = column.form().shape();
        if (shape.kind() == ColumnShape.Kind.YES_OR_NO) {
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
}
