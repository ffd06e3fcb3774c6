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
 * @param duty the demand
 * @param seat the post whose holder does it, if it addresses one
 * @param window the days
 * @param bound how much is owed, in the unit of the evidence
 * @param notApplicable why it does not apply, if it does not
 * @param stay the index of the stay of a person under which it is listed; {@link #NOWHERE} for none, and for what
 *     organizations owe
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
     * What of the norm is owed.
     *
     * @return the demand
     */
    public Demand demand() {
        return duty.demand();
    }

    /**
     * What is asked for, as data.
     *
     * @return the requirement of the demand
     */
    public Requirement requirement() {
        return duty.demand().requirement();
    }

    /**
     * Returns whether it is owed at all.
     *
     * @return false if the norm is for such owners but does not apply to them in the window
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
