package dev.norms.calendar.family;

import dev.norms.organization.TermRule;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.CountRequirement;
import dev.norms.time.Bound;

/** The periods or days for which a requirement is owed. */
public sealed interface Timing {
    /**
     * Owed in each period of a cadence.
     *
     * @param count the requirement with the cadence, its windows and who is bound
     */
    record Periods(CountRequirement count) implements Timing {}

    /**
     * Owed in each calendar year, depending on the posts and statuses in its months.
     *
     * @param isReplacing whether the requirement only changes the rate of the norm that it replaces, and is not planned
     *     itself
     */
    record StudyYears(boolean isReplacing) implements Timing {}

    /**
     * Owed once in each term of office.
     *
     * @param rule the length of a term
     * @param isAtExpiry true if the window opens some months before the term expires, false if it opens with the term
     * @param condition which organizations are bound, decided on the day of the election
     */
    record Terms(TermRule rule, boolean isAtExpiry, Applicability condition) implements Timing {}

    /**
     * Owed on every day.
     *
     * @param bound the number required
     */
    record Standing(Bound bound) implements Timing {
        /** The duty to have at least one on every day. */
        static final Standing ONE = of(1);

        /** Returns the duty to have at least a number on every day. */
        static Standing of(int atLeast) {
            return new Standing(Bound.atLeast(atLeast));
        }
    }
}
