package dev.norms.calendar.obligation;

import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.duty.Addressee;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The first responsibility for an obligation of an organization (第一责任人): a post and its holders.
 *
 * @param college the college
 * @param obligation the obligation
 */
public record Responsibility(College college, Obligation obligation) {
    /**
     * Returns the responsibility for an obligation.
     *
     * @param college the college
     * @param obligation the obligation
     * @return the responsibility
     */
    public static Responsibility of(College college, Obligation obligation) {
        return new Responsibility(college, obligation);
    }

    /**
     * The post that answers for the obligation.
     *
     * @return the addressed post, else that of the addressee of the owner's tier, see {@link Addressee#responsible()};
     *     empty if a person owes it
     */
    public Optional<Role> post() {
        if (obligation.post().isPresent() || !(obligation.owner() instanceof OrganizationId owner)) {
            return obligation.post();
        }
        return college.find(owner)
                .map(Organization::kind)
                .flatMap(kind -> obligation.demand().addressees().stream()
                        .filter(addressee -> addressee.tier().equals(Optional.of(kind)))
                        .flatMap(addressee -> addressee.responsible().stream())
                        .findFirst());
    }

    /**
     * Returns the holders of the post on a day.
     *
     * @param day the day
     * @return the keys, the smallest first; empty if the post is vacant or a person owes it
     */
    public List<PersonId> holders(LocalDate day) {
        return obligation.owner() instanceof OrganizationId owner
                ? post().map(post -> college.holders(owner, post::equals, day)).orElse(List.of())
                : List.of();
    }
}
