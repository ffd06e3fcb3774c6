package dev.norms.fact;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * The place where a fact was read, as text.
 *
 * @param text for instance {@code posts.csv:12}; empty if the fact was made by a program
 */
public record Origin(String text) implements Serializable {
    /** The origin of a fact that was read nowhere. */
    public static final Origin NONE = new Origin("");

    public Origin {
        requireNonNull(text, "text");
    }

    /**
     * The text itself.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }
}
