package dev.norms.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when facts are inconsistent; holds all problems, not only the first. */
public final class InvalidFactsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<Problem> problems;

    /**
     * An exception for some problems.
     *
     * @param problems the problems, at least one
     */
    public InvalidFactsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = ImmutableList.copyOf(problems);
    }

    /**
     * An exception with a message that may be logged where the problems may not, since they hold keys of persons.
     *
     * @param message the message
     * @param problems the problems, at least one
     */
    public InvalidFactsException(String message, List<Problem> problems) {
        super(requireNonNull(message, "message"));
        this.problems = ImmutableList.copyOf(problems);
    }

    /**
     * The problems.
     *
     * @return every problem, in the order in which it was found; unmodifiable
     */
    public List<Problem> problems() {
        return problems;
    }
}
