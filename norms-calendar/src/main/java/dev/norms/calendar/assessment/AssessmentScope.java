package dev.norms.calendar.assessment;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be judged: everything, or what is listed under some organizations.
 *
 * @param college who is who
 * @param organizations the organizations; empty for everything
 */
record AssessmentScope(College college, Optional<Set<OrganizationId>> organizations) {
    static AssessmentScope all(College college) {
        return new AssessmentScope(college, Optional.empty());
    }

    /** An organization and everything below it. */
    static AssessmentScope subtree(College college, OrganizationId top) {
        requireKnown(college, top);
        return new AssessmentScope(
                college,
                Optional.of(Stream.concat(Stream.of(top), college.below(top).map(Organization::id))
                        .collect(Collectors.toSet())));
    }

    static void requireKnown(College college, OrganizationId id) {
        if (college.find(id).isEmpty()) {
            throw new IllegalArgumentException("id must be of an organization in " + college + ", but was " + id);
        }
    }

    boolean isAll() {
        return organizations.isEmpty();
    }

    /** Whether anything that a subject owes may be listed here. */
    boolean mayList(SubjectId owner) {
        return organizations
                .map(some -> owner instanceof PersonId person
                        ? college.stays(person).stream().anyMatch(stay -> some.contains(stay.organization()))
                        : some.contains((OrganizationId) owner))
                .orElse(true);
    }

    boolean isListed(Obligation obligation) {
        return organizations
                .map(some -> obligation.organization().filter(some::contains).isPresent())
                .orElse(true);
    }
}
