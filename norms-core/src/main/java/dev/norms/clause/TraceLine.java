package dev.norms.clause;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.util.List;
import java.util.Optional;

/**
 * One line of the comparison of a copy with the clauses of the document.
 *
 * @param kind the result of comparing the copy with the clauses here
 * @param clauses the clauses that rest on these words; empty if the words are new
 * @param passage the copy's words; empty if they are missing
 */
public record TraceLine(Kind kind, List<Clause> clauses, Optional<Passage> passage) {
    /** The result of comparing a copy with a clause. */
    public enum Kind implements Coded {
        /** The copy has the words of the clause. */
        EQUAL(Label.of("一致", "equal")),
        /** The copy has other words where the clause should stand. */
        CHANGED(Label.of("有改动", "changed")),
        /** The copy has nothing where the clause should stand. */
        MISSING(Label.of("缺失", "missing")),
        /** The copy has words that no clause has. */
        NEW(Label.of("新增", "new"));

        private final Label label;

        Kind(Label label) {
            this.label = label;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /**
     * Checks that kind, clauses and passage agree.
     *
     * @throws IllegalArgumentException if they do not agree
     */
    public TraceLine {
        clauses = ImmutableList.copyOf(clauses);
        if (clauses.isEmpty() != (requireNonNull(kind, "kind") == Kind.NEW)
                || passage.isEmpty() != (kind == Kind.MISSING)) {
            throw new IllegalArgumentException("a new line has no clause and a missing one no passage, but was " + kind
                    + ", " + clauses + ", " + passage);
        }
    }
}
