package dev.norms.files.table;

import static java.util.Objects.requireNonNull;

import dev.norms.files.cell.CellForm;

/**
 * A column of a table.
 *
 * @param <T> the type of its values
 * @param name the English name in the header line
 * @param chinese the Chinese name that may be used instead
 * @param isRequired whether the column and a value in every row are required
 * @param form the form of its texts
 */
public record Column<T>(String name, String chinese, boolean isRequired, CellForm<T> form) {
    public Column {
        requireNonNull(name, "name");
        requireNonNull(chinese, "chinese");
        requireNonNull(form, "form");
    }

    /**
     * Returns a required column with a value in every row.
     *
     * @param <T> the type of its values
     * @param name the English name
     * @param chinese the Chinese name
     * @param form the form of its texts
     * @return the column
     */
    public static <T> Column<T> required(String name, String chinese, CellForm<T> form) {
        return new Column<>(name, chinese, true, form);
    }

    /**
     * Returns an optional column.
     *
     * @param <T> the type of its values
     * @param name the English name
     * @param chinese the Chinese name
     * @param form the form of its texts
     * @return the column
     */
    public static <T> Column<T> optional(String name, String chinese, CellForm<T> form) {
        return new Column<>(name, chinese, false, form);
    }

    /**
     * Returns the name of the column in a table to fill in.
     *
     * @return the Chinese name, marked if every row must have a value
     */
    public String marked() {
        return chinese + (isRequired ? "*" : "");
    }

    boolean isCalled(String title) {
        return title.equals(name) || title.equals(chinese) || title.equals(marked());
    }
}
