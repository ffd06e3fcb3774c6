package dev.norms.files.cell;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/**
 * A code that a cell may hold, with its label.
 *
 * @param code the code
 * @param label the label; either text is read as the code
 */
public record Term(String code, Label label) {
    public Term {
        requireNonNull(code, "code");
        requireNonNull(label, "label");
    }

    /**
     * Returns the term of a constant.
     *
     * @param constant the constant
     * @return its code and label
     */
    public static Term of(Coded constant) {
        return new Term(constant.code(), constant.label());
    }
}
