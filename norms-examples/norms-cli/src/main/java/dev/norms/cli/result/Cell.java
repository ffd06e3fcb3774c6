package dev.norms.cli.result;

import dev.norms.label.Label;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What stands in one column of one row. */
sealed interface Cell {
    /** A text, a code, an id or a date. */
    record Text(String text) implements Cell {}

    /** A number. */
    record Quantity(BigDecimal number) implements Cell {}

    /** Any number of texts, none of which holds a semicolon. */
    record Texts(List<String> texts) implements Cell {}

    /** A sentence in both languages: two columns in CSV. */
    record Sentence(Label label) implements Cell {}

    /** Nothing. */
    record Absent() implements Cell {}

    /** The text of a value. */
    static Cell of(Object value) {
        return new Text(value.toString());
    }

    /** The text of a value, or nothing. */
    static Cell of(Optional<?> value) {
        return value.<Cell>map(Cell::of).orElseGet(Absent::new);
    }

    /** A whole number. */
    static Cell number(int number) {
        return new Quantity(BigDecimal.valueOf(number));
    }

    /** The texts of values. */
    static Cell texts(List<?> values) {
        return new Texts(values.stream().map(Object::toString).toList());
    }
}
