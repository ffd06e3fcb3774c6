package dev.norms.calendar.schedule;

import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.internal.column.PersonHistory;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * For whom plans are made: everybody, or one organization and the persons listed under it.
 *
 * @param organizations the organizations
 * @param people the persons; some of what they owe may be listed elsewhere, for they move
 * @param under tells whether what is listed under an organization, or under none, belongs here
 * @param all whether everything does
 */
record Owners(
        List<Organization> organizations,
        List<PersonHistory<Stay, Post>> people,
        Predicate<Optional<OrganizationId>> under,
        boolean all) {
    static Owners all(College college) {
        return new Owners(college.organizations(), college.histories(), any -> true, true);
    }

    static Owners under(College college, Organization organization) {
        OrganizationId id = organization.id();
        return new Owners(
                List.of(organization),
                college.stays(id).stream()
                        .map(Stay::person)
                        .distinct()
                        .map(college::history)
                        .toList(),
                listed -> listed.filter(id::equals).isPresent(),
                false);
    }

    /** The persons who owe something though they are members nowhere: they hold posts. */
    static Owners underNone(College college) {
        return new Owners(
                List.of(),
                college.histories().stream()
                        .filter(person -> !person.posts().isEmpty())
                        .toList(),
                Optional::isEmpty,
                false);
    }

    List<Organization> organizations(OrganizationKind tier) {
        List<Organization> found = new ArrayList<>();
        for (Organization organization : organizations) {
            if (organization.kind() == tier) {
                found.add(organization);
            }
        }
        return found;
    }

    /** Of a person's agenda what belongs here. */
    Agenda listed(PersonHistory<Stay, Post> person, Agenda agenda) {
        return all
                ? agenda
                : agenda.where(owed -> under.test(
                        owed.stay() == Owed.NOWHERE
                                ? Optional.empty()
                                : Optional.of(person.stays().get(owed.stay()).organization())));
    }

    boolean isListed(Obligation obligation) {
        return under.test(obligation.organization());
    }
}
