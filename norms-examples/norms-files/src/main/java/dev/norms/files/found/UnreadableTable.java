package dev.norms.files.found;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;

/**
 * Something that makes the rest of a table unreadable.
 *
 * @param line the line of the flaw, 1 or more
 * @param what the problem
 * @param value the value that is wrong; may be empty
 */
public record UnreadableTable(long line, Label what, String value) {
    public UnreadableTable {
        requireNonNull(what, "what");
        requireNonNull(value, "value");
    }
}
