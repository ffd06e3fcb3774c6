package dev.norms.calendar.missed;

import dev.norms.calendar.counting.Missed;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.ledger.Ledger;
import java.util.List;

/**
 * The numbers of duties missed by one organization and everything below it.
 *
 * @param ofOrganizations the number of duties missed by organizations
 * @param ofPersons the number of duties missed by persons
 * @param followedByOrganizations the number of duties missed by organizations that have a follow-up
 * @param followedByPersons the number of duties missed by persons that have a follow-up
 */
record MissedNumbers(int ofOrganizations, int ofPersons, int followedByOrganizations, int followedByPersons) {
    static final MissedNumbers NONE = new MissedNumbers(0, 0, 0, 0);

    static MissedNumbers of(List<Obligation> missed, Ledger ledger) {
        Missed counted = Missed.of(missed, ledger);
        int ofOrganizations = counted.count(false);
        int followedByOrganizations = counted.followedUp(false);
        return new MissedNumbers(
                ofOrganizations,
                counted.count(true) - ofOrganizations,
                followedByOrganizations,
                counted.followedUp(true) - followedByOrganizations);
    }

    /** Returns the numbers with one more missed obligation, or with one less. */
    MissedNumbers with(Obligation obligation, boolean isMissed, boolean isFollowedUp) {
        int more = isMissed ? 1 : -1;
        int followed = isFollowedUp ? more : 0;
        return Missed.isOfOrganization(obligation)
                ? new MissedNumbers(
                        ofOrganizations + more, ofPersons, followedByOrganizations + followed, followedByPersons)
                : new MissedNumbers(
                        ofOrganizations, ofPersons + more, followedByOrganizations, followedByPersons + followed);
    }
}
