package dev.norms.calendar.plan;

import dev.norms.college.College;
import dev.norms.college.Stay;
import dev.norms.duty.Addressee;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which persons a norm binds on a day, for which persons an organization owes something, and who does it. */
final class Members {
    private Members() {}

    /**
     * The stay, of all those of a person, by which that person is bound; {@link ObligationTemplate#NOWHERE} if by none.
     */
    static int bound(List<Stay> stays, Addressee addressee, LocalDate day) {
        for (int i = 0; i < stays.size(); i++) {
            Stay stay = stays.get(i);
            if (stay.during().contains(day)) {
                return stay.status().isMember() && (addressee != Addressee.LEADING_CADRE || stay.isLeadingCadre())
                        ? i
                        : ObligationTemplate.NOWHERE;
            }
        }
        return ObligationTemplate.NOWHERE;
    }

    /** The persons of a status in a branch and its groups. */
    static List<String> of(College college, OrganizationId branch, MemberStatus status, LocalDate day) {
        return college.staysBelow(branch, day)
                .filter(stay -> stay.status() == status)
                .map(stay -> stay.person().text())
                .distinct()
                .toList();
    }

    /** Who holds a post on a day, the smallest key of several. */
    static Optional<PersonId> holder(OrganizationId organization, Role post, College college, LocalDate day) {
        return college.holders(organization, post::equals, day).stream().findFirst();
    }
}
