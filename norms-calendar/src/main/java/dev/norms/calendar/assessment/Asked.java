package dev.norms.calendar.assessment;

import dev.norms.calendar.schedule.Obligation;
import dev.norms.calendar.schedule.OwnerAgenda;
import dev.norms.college.College;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is to be judged: everything, or what is listed under some organizations.
 *
 * @param owner tells whether anything of an owner may be
 * @param listed tells whether what is listed under an organization, or under none, is
 */
record Asked(Predicate<OwnerAgenda> owner, Predicate<Optional<OrganizationId>> listed) {
    static final Asked ALL = new Asked(any -> true, any -> true);

    static Asked under(College college, Set<OrganizationId> organizations) {
        return new Asked(
                owned -> owned.owner() instanceof PersonId person
                        ? college.stays(person).stream().anyMatch(stay -> organizations.contains(stay.organization()))
                        : organizations.contains((OrganizationId) owned.owner()),
                under -> under.filter(organizations::contains).isPresent());
    }

    boolean mayList(OwnerAgenda owned) {
        return owner.test(owned);
    }

    boolean isListed(Obligation obligation) {
        return listed.test(obligation.organization());
    }
}
