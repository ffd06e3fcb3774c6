package dev.norms.calendar.counting;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.ledger.Ledger;
import dev.norms.organization.OrganizationId;
import java.util.List;

/** The duties that an organization and everything below it missed. */
public interface Missed {
    /**
     * Everything that was missed.
     *
     * @return the obligations in the order of results
     */
    List<Obligation> all();

    /**
     * Returns the number of missed duties.
     *
     * @param includesMembers whether duties missed by persons count, too
     * @return the number
     */
    int count(boolean includesMembers);

    /**
     * Returns the number of missed duties with a follow-up in the ledger.
     *
     * @param includesMembers whether duties missed by persons count, too
     * @return the number
     */
    int followedUp(boolean includesMembers);

    /**
     * Returns missed duties from a list.
     *
     * @param all the obligations in the order of results
     * @param ledger the follow-ups
     * @return the missed duties, counted at each call
     */
    static Missed of(List<Obligation> all, Ledger ledger) {
        return new Missed() {
            @Override
            public List<Obligation> all() {
                return all;
            }

            @Override
            public int count(boolean includesMembers) {
                return (int) all.stream()
                        .filter(one -> includesMembers || isOfOrganization(one))
                        .count();
            }

            @Override
            public int followedUp(boolean includesMembers) {
                return (int) all.stream()
                        .filter(one -> includesMembers || isOfOrganization(one))
                        .filter(one -> !ledger.followUps(one.id()).isEmpty())
                        .count();
            }
        };
    }

    /**
     * Returns whether a duty was missed by an organization, not by a person.
     *
     * @param missed what was missed
     * @return true if so
     */
    static boolean isOfOrganization(Obligation missed) {
        return missed.owner() instanceof OrganizationId;
    }
}
