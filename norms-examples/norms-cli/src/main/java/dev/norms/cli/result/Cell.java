package dev.norms.cli.result;

import dev.norms.label.Label;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The value of one column in one row. */
sealed interface Cell {
    /** A text, a code, an id or a date. */
    record Text(String text) implements Cell {}

    /** A number. */
    record Quantity(BigDecimal number) implements Cell {}

    /** A list of texts without semicolons. */
    record Texts(List<String> texts) implements Cell {}

    /** A sentence in both languages: two columns in CSV. */
    record Sentence(Label label) implements Cell {}

    /** Nothing. */
    record Absent() implements Cell {}

    /** Returns the text of a value. */
    static Cell of(Object value) {
        return new Text(value.toString());
    }

    /** Returns the text of a value, or an absent cell. */
    static Cell of(Optional<?> value) {
        return value.<Cell>map(Cell::of).orElseGet(Absent::new);
    }

    /** Returns the cell of a whole number. */
    static Cell number(int number) {
        return new Quantity(BigDecimal.valueOf(number));
    }

    /** Returns the texts of values. */
    static Cell texts(List<?> values) {
        return new Texts(values.stream().map(Object::toString).toList());
    }
}
