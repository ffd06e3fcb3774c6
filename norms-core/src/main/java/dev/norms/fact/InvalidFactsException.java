package dev.norms.fact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when facts are inconsistent; holds all problems, not only the first. */
public final class InvalidFactsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Problem> problems;

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
     * The problems.
     *
     * @return every problem, in the order in which it was found; unmodifiable
     */
    public List<Problem> problems() {
        return problems;
    }
}
