package dev.norms.norm;

import dev.norms.duty.Addressee;
import dev.norms.internal.order.Ordered;
import dev.norms.requirement.Parts;
import dev.norms.requirement.Requirement;
import java.util.Set;

/**
 * One requirement of a norm, with the addressees whom it binds; most norms have one demand.
 *
 * @param addressees the organizations, posts or persons that it binds, at least one
 * @param requirement the requirement, as data
 * @param parts the duties into which it falls for one owner and period
 */
public record Demand(Set<Addressee> addressees, Requirement requirement, Parts parts) {
    /**
     * Copies the addressees.
     *
     * @throws IllegalArgumentException if such addressees can never owe it
     */
    public Demand {
        addressees = Ordered.set(addressees);
        new DemandCheck(addressees, requirement, parts).check();
    }

    /**
     * Returns this demand with another requirement.
     *
     * @param other the requirement
     * @return the demand
     * @throws IllegalArgumentException if such addressees can never owe it
     */
    public Demand with(Requirement other) {
        return new Demand(addressees, other, parts);
    }

    /**
     * The text form.
     *
     * @return that of the requirement, followed by the parts if it falls into any: {@code count 1+/year [leaving]}
     */
    @Override
    public String toString() {
        return requirement + (parts instanceof Parts.Whole ? "" : " [" + parts + "]");
    }
}
