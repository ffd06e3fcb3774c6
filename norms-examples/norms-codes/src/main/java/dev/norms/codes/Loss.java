package dev.norms.codes;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;

/**
 * What a mapping does not keep.
 *
 * @param what what is lost, as a sentence
 */
public record Loss(Label what) {
    public Loss {
        requireNonNull(what, "what");
    }
}
