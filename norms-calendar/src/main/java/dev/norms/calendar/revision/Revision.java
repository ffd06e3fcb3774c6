package dev.norms.calendar.revision;

import java.util.List;
import java.util.Optional;

/**
 * An assessment after some records changed.
 *
 * @param after the assessment
 * @param changes the findings that may stand otherwise than before, in no order
 * @param <A> the type of the assessment
 * @param <F> the type of a finding
 */
public record Revision<A, F>(A after, List<Change<F>> changes) {
    /**
     * A finding before and after.
     *
     * @param before the finding before; empty if there was none
     * @param after the finding after; empty if there is none any more
     * @param <F> the type of a finding
     */
    public record Change<F>(Optional<F> before, Optional<F> after) {}
}
