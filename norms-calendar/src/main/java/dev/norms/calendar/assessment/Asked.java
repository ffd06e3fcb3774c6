package dev.norms.calendar.assessment;

import dev.norms.calendar.schedule.Obligation;
import dev.norms.calendar.schedule.Share;
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
record Asked(Predicate<Share> owner, Predicate<Optional<OrganizationId>> listed) {
    static final Asked ALL = new Asked(any -> true, any -> true);

    static Asked under(College college, Set<OrganizationId> organizations) {
        return new Asked(
                share -> share.owner() instanceof PersonId person
                        ? college.stays(person).stream().anyMatch(stay -> organizations.contains(stay.organization()))
                        : organizations.contains((OrganizationId) share.owner()),
                under -> under.filter(organizations::contains).isPresent());
    }

    boolean mayList(Share share) {
        return owner.test(share);
    }

    boolean isListed(Obligation obligation) {
        return listed.test(obligation.organization());
    }
}
