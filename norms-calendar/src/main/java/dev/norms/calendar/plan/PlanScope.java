package dev.norms.calendar.plan;

import dev.norms.calendar.obligation.Obligation;
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
public record PlanScope(
        List<Organization> organizations,
        List<PersonHistory<Stay, Post>> people,
        Predicate<Optional<OrganizationId>> under,
        boolean all) {
    /**
     * Everybody.
     *
     * @param college who is who
     * @return the scope
     */
    public static PlanScope all(College college) {
        return new PlanScope(college.organizations(), college.histories(), any -> true, true);
    }

    /**
     * One organization, and the persons listed under it.
     *
     * @param college who is who
     * @param organization the organization
     * @return the scope
     */
    public static PlanScope only(College college, Organization organization) {
        OrganizationId id = organization.id();
        return new PlanScope(
                List.of(organization),
                college.stays(id).stream()
                        .map(Stay::person)
                        .distinct()
                        .map(college::history)
                        .toList(),
                listed -> listed.filter(id::equals).isPresent(),
                false);
    }

    /**
     * The persons who owe something though they are members nowhere: they hold posts.
     *
     * @param college who is who
     * @return the scope
     */
    public static PlanScope underNone(College college) {
        return new PlanScope(
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

    /** What of a person's templates belongs here. */
    SharedTemplates listed(PersonHistory<Stay, Post> person, SharedTemplates templates) {
        return all
                ? templates
                : templates.where(owed -> under.test(
                        owed.stay() == ObligationTemplate.NOWHERE
                                ? Optional.empty()
                                : Optional.of(person.stays().get(owed.stay()).organization())));
    }

    boolean isListed(Obligation obligation) {
        return under.test(obligation.organization());
    }
}
