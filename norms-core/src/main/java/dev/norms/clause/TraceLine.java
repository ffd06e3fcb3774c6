package dev.norms.clause;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What the comparison found at one place.
 *
 * @param kind how the copy compares with the clauses
 * @param clauses the clauses that rest on these words, one or more; none if the words are new
 * @param passage the copy's words; empty if they are missing
 */
public record TraceLine(TraceKind kind, List<Clause> clauses, Optional<Passage> passage) {
    /**
     * Checks that kind, clauses and passage agree.
     *
     * @throws IllegalArgumentException if they do not
     */
    public TraceLine {
        clauses = ImmutableList.copyOf(clauses);
        if (clauses.isEmpty() != (requireNonNull(kind, "kind") == TraceKind.NEW)
                || passage.isEmpty() != (kind == TraceKind.MISSING)) {
            throw new IllegalArgumentException("a new line has no clause and a missing one no passage, but was " + kind
                    + ", " + clauses + ", " + passage);
        }
    }

    static TraceLine equal(List<Clause> clauses, Passage passage) {
        return new TraceLine(TraceKind.EQUAL, clauses, Optional.of(passage));
    }

    static TraceLine changed(List<Clause> clauses, Passage passage) {
        return new TraceLine(TraceKind.CHANGED, clauses, Optional.of(passage));
    }

    static TraceLine missing(List<Clause> clauses) {
        return new TraceLine(TraceKind.MISSING, clauses, Optional.empty());
    }

    static TraceLine added(Passage passage) {
        return new TraceLine(TraceKind.NEW, ImmutableList.of(), Optional.of(passage));
    }
}
