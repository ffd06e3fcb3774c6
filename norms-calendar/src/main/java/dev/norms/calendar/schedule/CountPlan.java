package dev.norms.calendar.schedule;

import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.duty.Addressee;
import dev.norms.label.Label;
import dev.norms.norm.Norm;
import dev.norms.book.NormEdition;
import dev.norms.organization.PersonId;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.CountRequirement;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Plans a count: for every owner and every window that lies in the owner's life. */
final class CountPlan {
    private static final Label CUT =
            Label.of("期间未完整落在该组织存续期内", "the period is cut by the organization's founding or dissolution");

    private final College college;
    private final NormEdition edition;
    private final Norm norm;
    private final CountRequirement requirement;

    CountPlan(College college, NormEdition edition, Norm norm, CountRequirement requirement) {
        this.college = college;
        this.edition = edition;
        this.norm = norm;
        this.requirement = requirement;
    }

    void plan(List<Window> windows, List<Obligation> out) {
        for (Addressee addressee : norm.addressees()) {
            addressee
                    .tier()
                    .ifPresentOrElse(
                            tier -> college.organizations(tier).forEach(owner -> plan(owner, addressee, windows, out)),
                            () -> college.people().forEach(person -> plan(person, windows, out)));
        }
    }

    private void plan(Organization owner, Addressee addressee, List<Window> windows, List<Obligation> out) {
        for (Window window : windows) {
            DateRange days = DateRange.ofClosed(window.opens(), window.deadline());
            if (owner.life().overlaps(days)) {
                Obligation obligation = Obligation.ofOrganization(
                                edition,
                                norm,
                                owner.id(),
                                window,
                                requirement.cadence().bound())
                        .heldBy(addressee.seat(), college, window.deadline());
                out.add((owner.life().encloses(days) ? unbound(owner, window.opens()) : Optional.of(CUT))
                        .map(obligation::notApplicableSince)
                        .orElse(obligation));
            }
        }
    }

    /** Members owe every period on whose first day they are members. */
    private void plan(PersonId person, List<Window> windows, List<Obligation> out) {
        for (Window window : windows) {
            college.stay(person, window.opens())
                    .filter(stay -> stay.status().isMember())
                    .map(Stay::organization)
                    .ifPresent(organization -> out.add(Obligation.ofPerson(
                            edition,
                            norm,
                            norm.id(),
                            person,
                            Optional.of(organization),
                            window,
                            requirement.cadence().bound())));
        }
    }

    private Optional<Label> unbound(Organization owner, LocalDate firstDay) {
        if (!(requirement.applicability() instanceof Applicability.HasCommittee rule)) {
            return Optional.empty();
        }
        Committee committee = Committee.of(college, owner.id(), firstDay, rule);
        return committee.exists() ? Optional.empty() : Optional.of(committee.label());
    }
}
