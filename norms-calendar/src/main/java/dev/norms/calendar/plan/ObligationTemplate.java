package dev.norms.calendar.plan;

import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Window;
import dev.norms.norm.Demand;
import dev.norms.organization.Role;
import dev.norms.requirement.Requirement;
import dev.norms.time.Bound;
import org.jspecify.annotations.Nullable;

/**
 * An obligation without its owner: a row of {@link SharedTemplates}.
 *
 * @param duty the demand, or a part of it, that is owed
 * @param seat the post whose holder does it; null if the duty addresses no post
 * @param window the period and its days
 * @param bound how much is owed, in the unit of the evidence
 * @param notApplicable the reason why it does not apply; null if it applies
 * @param stay the index of the person's stay under which it is listed; {@link #NOWHERE} if there is none or an
 *     organization owes it
 */
public record ObligationTemplate(
        Duty duty,
        @Nullable Role seat,
        Window window,
        Bound bound,
        @Nullable NotApplicable notApplicable,
        int stay) {
    static final int NOWHERE = -1;

    /**
     * The part of the norm that is owed.
     *
     * @return the demand
     */
    public Demand demand() {
        return duty.demand();
    }

    /**
     * The requirement of the demand.
     *
     * @return the requirement
     */
    public Requirement requirement() {
        return duty.demand().requirement();
    }

    /**
     * Returns whether the obligation is owed.
     *
     * @return false if the norm addresses such owners but does not apply to them in the window
     */
    public boolean applies() {
        return notApplicable == null;
    }

    /**
     * The norm and the period.
     *
     * @return for instance {@code INS-2.1/2021-Q2}
     */
    @Override
    public String toString() {
        return duty.key() + "/" + window.period();
    }
}
