package dev.norms.calendar.remedy.cure;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.ledger.Ledger;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A college as it stands on a day, to be changed by acts of that day.
 *
 * @param assessment the assessment
 * @param counter decides what records count for
 */
public record Situation(Assessment assessment, Counter counter) {
    public Situation {
        requireNonNull(assessment, "assessment");
        requireNonNull(counter, "counter");
    }

    /** Returns the situation of an assessment. */
    public static Situation of(Assessment assessment) {
        return new Situation(
                assessment,
                Counter.of(
                        assessment.schedule().book(),
                        assessment.schedule().college(),
                        assessment.ledger(),
                        assessment.schedule().calendar(),
                        assessment.asOf()));
    }

    /** Returns the situation after acts of the as-of day. */
    public Situation after(Collection<? extends Act> acts) {
        Ledger ledger = Act.apply(acts, counter.ledger(), day());
        return of(Assessment.of(assessment.schedule().forCollege(ledger.college()), ledger, day()));
    }

    LocalDate day() {
        return assessment.asOf();
    }

    College college() {
        return counter.college();
    }

    boolean exists(OrganizationId organization) {
        return college().find(organization).filter(this::exists).isPresent();
    }

    boolean exists(Organization organization) {
        return organization.life().contains(day());
    }

    /** Returns the organization and those above it, as far as they exist on the day. */
    Stream<OrganizationId> upwards(OrganizationId organization) {
        return college().upwards(organization).stream().filter(this::exists);
    }

    /**
     * Returns the organizations from one upwards that exist on the day; if none does, the first of the college that
     * does.
     */
    List<OrganizationId> possibleHolders(Optional<OrganizationId> from) {
        List<OrganizationId> above = from.stream().flatMap(this::upwards).toList();
        return above.isEmpty()
                ? college().organizations().stream()
                        .filter(this::exists)
                        .map(Organization::id)
                        .limit(1)
                        .toList()
                : above;
    }

    /**
     * Returns the organizations of a tier that exist on the day, those among an organization and all above it; if there
     * is none, all of the tier.
     */
    List<OrganizationId> ofTier(OrganizationKind tier, Optional<OrganizationId> from) {
        List<OrganizationId> above = from.stream()
                .flatMap(this::upwards)
                .filter(id -> college().get(id).kind() == tier)
                .toList();
        return above.isEmpty()
                ? college().organizations(tier).stream()
                        .filter(this::exists)
                        .map(Organization::id)
                        .toList()
                : above;
    }

    /** Returns where a person is on the day: the organization of the stay, and its branch. */
    List<OrganizationId> organizationsOf(PersonId person) {
        return Stream.concat(
                        college().stay(person, day()).map(stay -> stay.organization()).stream(),
                        college().branchOf(person, day()).stream())
                .distinct()
                .filter(this::exists)
                .toList();
    }
}
