package dev.norms.fact;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A value built from the valid facts, with the problems of the invalid ones.
 *
 * @param <T> the type of the value
 * @param value the value; without problems it holds every fact given
 * @param problems what was wrong, in the order in which it was found
 */
public record Checked<T>(T value, List<Problem> problems) {
    public Checked {
        requireNonNull(value, "value");
        problems = List.copyOf(problems);
    }

    /**
     * The value, if nothing was wrong.
     *
     * @return the value
     * @throws InvalidFactsException with every problem, if there is one
     */
    public T orThrow() {
        if (problems.isEmpty()) {
            return value;
        }
        throw new InvalidFactsException(problems);
    }
}
