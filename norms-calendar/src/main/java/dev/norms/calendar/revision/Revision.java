package dev.norms.calendar.revision;

import java.util.List;
import java.util.Optional;

/**
 * An assessment after a change, with the findings that may differ.
 *
 * @param after the assessment
 * @param changes the findings that may differ from those before the change, in no particular order
 * @param <A> the type of the assessment
 * @param <F> the type of a finding
 */
public record Revision<A, F>(A after, List<Change<F>> changes) {
    /**
     * A finding before and after.
     *
     * @param before the finding before; empty if there was none
     * @param after the finding after; empty if there no longer is one
     * @param <F> the type of a finding
     */
    public record Change<F>(Optional<F> before, Optional<F> after) {}
}
