package dev.norms.calendar.plan;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.internal.column.Columns;
import dev.norms.internal.column.PersonHistory;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The owners of a plan: everybody, or some organizations and the persons listed under them.
 *
 * @param organizations the organizations
 * @param people the persons; some of their obligations may be listed under other organizations, since people move
 * @param under tests whether obligations listed under an organization, or under none, belong to the plan
 * @param all whether all obligations do
 */
public record PlanScope(
        List<Organization> organizations,
        List<PersonHistory<Stay, Post>> people,
        Predicate<Optional<OrganizationId>> under,
        boolean all) {
    /**
     * Returns the scope of everybody.
     *
     * @param college the college
     * @return the scope
     */
    public static PlanScope all(College college) {
        return new PlanScope(college.organizations(), Columns.of(college).histories(), any -> true, true);
    }

    /**
     * Returns the part of this scope that is listed under some organizations.
     *
     * @param college the college
     * @param ids the organizations
     * @return the scope
     */
    public PlanScope within(College college, Set<OrganizationId> ids) {
        return new PlanScope(
                ids.stream()
                        .filter(id -> under.test(Optional.of(id)))
                        .flatMap(id -> college.find(id).stream())
                        .toList(),
                ids.stream()
                        .flatMap(id -> college.stays(id).stream())
                        .map(Stay::person)
                        .distinct()
                        .map(Columns.of(college)::history)
                        .toList(),
                listed -> under.test(listed) && listed.filter(ids::contains).isPresent(),
                false);
    }

    /**
     * Returns the scope of what persons owe by their posts without being listed under an organization.
     *
     * @param college the college
     * @return the scope
     */
    public static PlanScope underNone(College college) {
        return new PlanScope(
                List.of(),
                Columns.of(college).histories().stream()
                        .filter(person -> !person.posts().isEmpty())
                        .toList(),
                Optional::isEmpty,
                false);
    }

    /**
     * Returns this scope cut down to one owner; empty if the owner does not belong to it, or is a person without a
     * stay.
     */
    PlanScope only(SubjectId owner, College college) {
        return owner instanceof OrganizationId id
                ? new PlanScope(
                        under.test(Optional.of(id)) ? college.find(id).stream().toList() : List.of(),
                        List.of(),
                        under,
                        false)
                : new PlanScope(
                        List.of(),
                        Stream.of(Columns.of(college).history((PersonId) owner))
                                .filter(person -> !person.stays().isEmpty())
                                .toList(),
                        under,
                        false);
    }

    List<Organization> organizations(OrganizationKind tier) {
        return organizations.stream().filter(one -> one.kind() == tier).toList();
    }

    /** Returns those of a person's templates that belong to the plan. */
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
