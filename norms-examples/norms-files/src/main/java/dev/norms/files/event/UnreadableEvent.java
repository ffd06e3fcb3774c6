package dev.norms.files.event;

import static java.util.Objects.requireNonNull;

import dev.norms.fact.Problem;

/**
 * An event that cannot be put on days. Whether that matters depends on what its title says.
 *
 * @param title its title; may be empty
 * @param problem the problem
 */
public record UnreadableEvent(String title, Problem problem) {
    public UnreadableEvent {
        requireNonNull(title, "title");
        requireNonNull(problem, "problem");
    }
}
