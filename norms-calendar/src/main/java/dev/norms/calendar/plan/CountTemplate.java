package dev.norms.calendar.plan;

import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Window;
import dev.norms.duty.Addressee;
import dev.norms.organization.MemberStatus;
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
record CountTemplate(Duty duty, Addressee addressee, CountRequirement requirement, List<Window> windows) {
    /** The status of the persons for each of whom it is owed; empty if it is owed once. */
    Optional<MemberStatus> status() {
        return duty.demand().parts() instanceof Parts.EachPerson each ? Optional.of(each.status()) : Optional.empty();
    }

    Applicability condition() {
        return requirement.applicability();
    }

    ObligationTemplate owed(Window window, @Nullable NotApplicable notApplicable) {
        Role seat = addressee.seats().stream().findFirst().orElse(null);
        return new ObligationTemplate(
                duty, seat, window, requirement.cadence().bound(), notApplicable, ObligationTemplate.NOWHERE);
    }

    ObligationTemplate owed(Window window, int stay) {
        return new ObligationTemplate(duty, null, window, requirement.cadence().bound(), null, stay);
    }
}
