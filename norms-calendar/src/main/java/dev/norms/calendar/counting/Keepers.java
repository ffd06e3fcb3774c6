package dev.norms.calendar.counting;

import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.evidence.Condition;
import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.choice.CountsFor;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Document;
import dev.norms.ledger.LedgerRecord;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.Parts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds whose records count for whom, in both directions: the keepers of the records for an obligation, and the owners
 * for whose obligations a record may count. A property test checks that both agree.
 *
 * @param college the college
 */
public record Keepers(College college) {
    /**
     * Returns whose records of a source can count for an obligation.
     *
     * @param obligation the obligation
     * @param subject whose records count as a rule: the owner, or the branch that attests for it
     * @param source the source of the records
     * @return the organizations and persons that keep the records
     */
    public Collection<? extends SubjectId> of(Obligation obligation, SubjectId subject, EvidenceSource source) {
        if (obligation.demand().parts() instanceof Parts.EachPerson) {
            return source == EvidenceSource.ADMISSIONS
                    ? List.of(PersonId.of(obligation.part().orElseThrow()))
                    : List.of(subject);
        }
        Optional<Condition.Reach> led = ledElsewhere(obligation.demand());
        if (led.isPresent()) {
            return led.get() == Condition.Reach.BELOW
                    ? college.subtree((OrganizationId) subject)
                            .map(Organization::id)
                            .toList()
                    : college.upwards((OrganizationId) subject);
        }
        return isHeldAbove(obligation.norm(), source) && subject instanceof OrganizationId owner
                ? college.upwards(owner)
                : List.of(subject);
    }

    /**
     * Returns for whose obligations a record may count.
     *
     * @param duty the duty, which counts records of this source
     * @param record the record; an activity itself, not the copy of one of its holders
     * @return the organizations and persons; some may not owe the obligation
     */
    public Collection<? extends SubjectId> owners(Duty duty, LedgerRecord record) {
        if (duty.demand().parts() instanceof Parts.EachPerson) {
            Set<SubjectId> owners = new LinkedHashSet<>();
            named(record).ifPresent(person -> owners.addAll(aboveStays(person)));
            if (record.subject() instanceof OrganizationId) {
                owners.addAll(keepers(record));
            }
            return owners;
        }
        Optional<Condition.Reach> led = ledElsewhere(duty.demand());
        if (led.isPresent()) {
            return organizations(record)
                    .flatMap(led.get() == Condition.Reach.BELOW ? this::upwards : this::downwards)
                    .distinct()
                    .toList();
        }
        if (isHeldAbove(duty.norm(), record.source())) {
            return organizations(record).flatMap(this::downwards).distinct().toList();
        }
        return record.source() == EvidenceSource.ATTESTATIONS ? attested(record) : keepers(record);
    }

    /**
     * Returns whether all records of a source count for their {@linkplain #keepers keepers} only.
     *
     * @param duty the duty
     * @param source the source of the records
     * @return true if {@link #owners} returns the same as {@link #keepers}
     */
    public static boolean isOwn(Duty duty, EvidenceSource source) {
        return !(duty.demand().parts() instanceof Parts.EachPerson)
                && ledElsewhere(duty.demand()).isEmpty()
                && !isHeldAbove(duty.norm(), source)
                && source != EvidenceSource.ATTESTATIONS;
    }

    /**
     * Returns every organization that a person was ever listed under, and those above it.
     *
     * @param person the person
     * @return the organizations, each once
     */
    public List<OrganizationId> aboveStays(PersonId person) {
        List<OrganizationId> all = new ArrayList<>(4);
        for (Stay stay : college.stays(person)) {
            for (OrganizationId above : college.upwards(stay.organization())) {
                if (!all.contains(above)) {
                    all.add(above);
                }
            }
        }
        return all;
    }

    private Stream<OrganizationId> upwards(OrganizationId organization) {
        return college.upwards(organization).stream();
    }

    private Stream<OrganizationId> downwards(OrganizationId organization) {
        return college.subtree(organization).map(Organization::id);
    }

    private static Optional<Condition.Reach> ledElsewhere(Demand demand) {
        for (Condition condition : demand.requirement().evidence().conditions()) {
            if (condition instanceof Condition.LedBy led && led.reach() != Condition.Reach.OWN) {
                return Optional.of(led.reach());
            }
        }
        return Optional.empty();
    }

    private static boolean isHeldAbove(Norm norm, EvidenceSource source) {
        return source == EvidenceSource.ACTIVITIES
                && norm.answer(CountsFor.class).equals(Optional.of(CountsFor.BRANCHES_TOO));
    }

    /**
     * Returns the subjects under which a record is kept.
     *
     * @param record the record; an activity itself, not the copy of one of its holders
     * @return the record's subject; for an activity, those who held it and those who led it
     */
    public static Collection<? extends SubjectId> keepers(LedgerRecord record) {
        if (!(record instanceof Activity activity)
                || (activity.partners().isEmpty() && activity.leaders().isEmpty())) {
            return List.of(record.subject());
        }
        Set<SubjectId> keepers = new LinkedHashSet<>(activity.organizations());
        keepers.addAll(activity.leaders());
        return keepers;
    }

    private static Stream<OrganizationId> organizations(LedgerRecord record) {
        return record instanceof Activity activity
                ? activity.organizations().stream()
                : record.subject() instanceof OrganizationId own ? Stream.of(own) : Stream.empty();
    }

    /** Returns the person that a record names, apart from those who keep it. */
    private static Optional<PersonId> named(LedgerRecord record) {
        if (record instanceof Document document) {
            return document.person();
        }
        if (record instanceof Activity activity) {
            return activity.part().flatMap(Keepers::person);
        }
        return record instanceof AdmissionEntry entry ? Optional.of(entry.person()) : Optional.empty();
    }

    /** Reads a part as a person's key; empty if it cannot be one. Most parts are not persons. */
    private static Optional<PersonId> person(String part) {
        try {
            return Optional.of(PersonId.of(part));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns for whom a branch attests: itself and everybody who was ever listed under it or its groups. */
    private Collection<SubjectId> attested(LedgerRecord record) {
        OrganizationId branch = (OrganizationId) record.subject();
        Set<SubjectId> owners = new LinkedHashSet<>();
        owners.add(branch);
        college.stays(branch).forEach(stay -> owners.add(stay.person()));
        for (Organization below : college.children(branch)) {
            if (below.kind() == OrganizationKind.GROUP) {
                college.stays(below.id()).forEach(stay -> owners.add(stay.person()));
            }
        }
        return owners;
    }
}
