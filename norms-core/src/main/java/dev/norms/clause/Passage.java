package dev.norms.clause;

import static java.util.Objects.requireNonNull;

/**
 * A piece of a copy.
 *
 * @param words the copy's own words, in one line
 * @param line the line of the copy on which they begin, from 1
 */
public record Passage(String words, int line) {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public Passage {
        requireNonNull(words, "words");
        if (line < 1) {
            throw new IllegalArgumentException("line must be at least 1, but was " + line);
        }
    }
}
