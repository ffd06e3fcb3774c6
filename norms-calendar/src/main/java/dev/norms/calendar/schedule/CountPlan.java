package dev.norms.calendar.schedule;

import dev.norms.calendar.composition.Committee;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.duty.Addressee;
import dev.norms.label.Label;
import dev.norms.organization.PersonId;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.Parts;
import dev.norms.time.Bound;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Plans a count: for every owner and every window that lies in the owner's life. */
final class CountPlan implements Plan {
    private static final Label CUT =
            Label.of("期间未完整落在该组织存续期内", "the period is cut by the organization's founding or dissolution");

    private final College college;
    private final Duty duty;
    private final CountRequirement requirement;
    private final List<Window> windows;

    CountPlan(College college, Duty duty, CountRequirement requirement, List<Window> windows) {
        this.college = college;
        this.duty = duty;
        this.requirement = requirement;
        this.windows = windows;
    }

    @Override
    public void plan(Owners owners, List<Obligation> out) {
        for (Addressee addressee : duty.demand().addressees()) {
            addressee
                    .tier()
                    .ifPresentOrElse(
                            tier -> owners.organizations(tier).forEach(owner -> plan(owner, addressee, out)),
                            () -> owners.people().forEach(person -> plan(person, addressee, out)));
        }
    }

    private void plan(Organization owner, Addressee addressee, List<Obligation> out) {
        for (Window window : windows) {
            DateRange days = DateRange.ofClosed(window.opens(), window.deadline());
            if (owner.life().overlaps(days)) {
                Obligation whole = Obligation.ofOrganization(duty, owner.id(), window, bound());
                Obligation obligation = addressee.seats().stream()
                        .findFirst()
                        .map(seat -> whole.heldBy(seat, college, window.deadline()))
                        .orElse(whole);
                Obligation owed = (owner.life().encloses(days) ? unbound(owner, window.opens()) : Optional.of(CUT))
                        .map(obligation::notApplicableSince)
                        .orElse(obligation);
                if (duty.demand().parts() instanceof Parts.EachPerson each) {
                    Members.of(college, owner.id(), each.status(), window.opens())
                            .forEach(person -> out.add(owed.part(person)));
                } else {
                    out.add(owed);
                }
            }
        }
    }

    /** Persons owe every period on whose first day they are bound. */
    private void plan(PersonId person, Addressee addressee, List<Obligation> out) {
        List<Stay> stays = college.stays(person);
        for (Window window : windows) {
            Members.bound(stays, addressee, window.opens())
                    .ifPresent(stay -> out.add(
                            Obligation.ofPerson(duty, person, Optional.of(stay.organization()), window, bound())));
        }
    }

    private Bound bound() {
        return requirement.cadence().bound();
    }

    private Optional<Label> unbound(Organization owner, LocalDate firstDay) {
        return Committee.missing(college, owner.id(), firstDay, requirement.applicability());
    }
}
