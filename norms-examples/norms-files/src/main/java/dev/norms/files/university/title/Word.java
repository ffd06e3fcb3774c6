package dev.norms.files.university.title;

import static java.util.Objects.requireNonNull;

/**
 * A word of a title.
 *
 * @param text the word
 * @param role the role
 */
public record Word(String text, WordRole role) {
    public Word {
        requireNonNull(text, "text");
        requireNonNull(role, "role");
    }
}
