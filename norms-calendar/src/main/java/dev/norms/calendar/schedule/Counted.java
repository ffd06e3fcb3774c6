package dev.norms.calendar.schedule;

import dev.norms.duty.Addressee;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.Role;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.Parts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A count for one addressee, with the windows of a range.
 *
 * @param duty the demand
 * @param addressee whom it binds
 * @param requirement how often
 * @param windows the days
 */
record Counted(Duty duty, Addressee addressee, CountRequirement requirement, List<Window> windows) {
    boolean binds(OrganizationKind tier) {
        return addressee.tier().equals(Optional.of(tier));
    }

    /** Whether it is owed for each person of a status. */
    boolean isForEachPerson() {
        return duty.demand().parts() instanceof Parts.EachPerson;
    }

    Applicability condition() {
        return requirement.applicability();
    }

    Owed owed(Window window, @Nullable Unbound unbound) {
        Role seat = addressee.seats().stream().findFirst().orElse(null);
        return new Owed(duty, seat, window, requirement.cadence().bound(), unbound, Owed.NOWHERE);
    }

    Owed owed(Window window, int stay) {
        return new Owed(duty, null, window, requirement.cadence().bound(), null, stay);
    }
}
