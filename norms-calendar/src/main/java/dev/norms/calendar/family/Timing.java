package dev.norms.calendar.family;

import dev.norms.organization.TermRule;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.CountRequirement;
import dev.norms.time.Bound;

/** When a requirement is owed. */
public sealed interface Timing {
    /**
     * In each period of a cadence.
     *
     * @param count the cadence, its windows and whom it binds
     */
    record Periods(CountRequirement count) implements Timing {}

    /**
     * In each calendar year, by the posts and statuses of its months.
     *
     * @param isReplacing whether it only gives another rate to the plan of the norm that it replaces
     */
    record StudyYears(boolean isReplacing) implements Timing {}

    /**
     * Once in each term of office.
     *
     * @param rule how long a term lasts
     * @param isAtExpiry whether the window opens some months before the term expires, or with the term
     * @param condition which organizations are bound, asked on the day of the election
     */
    record Terms(TermRule rule, boolean isAtExpiry, Applicability condition) implements Timing {}

    /**
     * On every day.
     *
     * @param bound how much must be there
     */
    record Standing(Bound bound) implements Timing {
        /** One at least. */
        static final Standing ONE = of(1);

        /** A number at least. */
        static Standing of(int atLeast) {
            return new Standing(Bound.atLeast(atLeast));
        }
    }
}
