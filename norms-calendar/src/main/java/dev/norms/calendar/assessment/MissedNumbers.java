package dev.norms.calendar.assessment;

import dev.norms.calendar.counting.Missed;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.ledger.Ledger;
import java.util.List;

/**
 * How much one organization and everything below it missed.
 *
 * @param ofOrganizations how much organizations missed
 * @param ofPersons how much persons missed
 * @param followedByOrganizations how much of what organizations missed has a follow-up
 * @param followedByPersons how much of what persons missed has one
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
