package dev.norms.cli.result;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param <T> the type of a row
 * @param name its name in CSV and JSON
 * @param both whether it holds a sentence in both languages
 * @param cell the function from row to cell
 */
record ResultColumn<T>(String name, boolean both, Function<T, Cell> cell) {
    static <T> ResultColumn<T> of(String name, Function<T, Cell> cell) {
        return new ResultColumn<>(name, false, cell);
    }

    static <T> ResultColumn<T> both(String name, Function<T, Cell> cell) {
        return new ResultColumn<>(name, true, cell);
    }

    /** Returns the column names in CSV. */
    List<String> csvNames() {
        return both ? List.of(name + "_zh", name + "_en") : List.of(name);
    }
}
