package dev.norms.calendar.assessment;

import dev.norms.calendar.counting.Missed;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.duty.ObligationId;
import dev.norms.internal.column.PersistentMap;
import dev.norms.ledger.Ledger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The duties missed by one organization and everything below it: the list of the day on which all were judged, what
 * came and went since, and the numbers of both together.
 *
 * @param first the obligations of the first list, in the order of results
 * @param changed what came since, or came and went, by its id; empty if it is not missed
 * @param ofOrganizations how much organizations missed
 * @param ofPersons how much persons missed
 * @param followedByOrganizations how much of what organizations missed has a follow-up
 * @param followedByPersons how much of what persons missed has one
 */
record MissedList(
        List<Obligation> first,
        PersistentMap<ObligationId, Optional<Obligation>> changed,
        int ofOrganizations,
        int ofPersons,
        int followedByOrganizations,
        int followedByPersons)
        implements Missed {
    static final MissedList NOTHING = new MissedList(List.of(), PersistentMap.of(Map.of()), 0, 0, 0, 0);

    static MissedList of(List<Obligation> missed, Ledger ledger) {
        Missed counted = Missed.of(missed, ledger);
        int ofOrganizations = counted.count(false);
        int followedByOrganizations = counted.followedUp(false);
        return new MissedList(
                missed,
                PersistentMap.of(Map.of()),
                ofOrganizations,
                counted.count(true) - ofOrganizations,
                followedByOrganizations,
                counted.followedUp(true) - followedByOrganizations);
    }

    /** The same with an obligation that was not missed, or without one that was. */
    MissedList with(Obligation obligation, boolean isMissed, boolean isFollowedUp) {
        int more = isMissed ? 1 : -1;
        int followed = isFollowedUp ? more : 0;
        boolean isOfOrganization = Missed.isOfOrganization(obligation);
        return new MissedList(
                first,
                changed.with(obligation.id(), isMissed ? Optional.of(obligation) : Optional.empty()),
                ofOrganizations + (isOfOrganization ? more : 0),
                ofPersons + (isOfOrganization ? 0 : more),
                followedByOrganizations + (isOfOrganization ? followed : 0),
                followedByPersons + (isOfOrganization ? 0 : followed));
    }

    @Override
    public List<Obligation> all() {
        return changed.isEmpty()
                ? first
                : Stream.concat(
                                first.stream().filter(one -> !changed.containsKey(one.id())),
                                changed.values().stream().flatMap(Optional::stream))
                        .sorted(Obligation.inOrder())
                        .toList();
    }

    @Override
    public int count(boolean membersToo) {
        return ofOrganizations + (membersToo ? ofPersons : 0);
    }

    @Override
    public int followedUp(boolean membersToo) {
        return followedByOrganizations + (membersToo ? followedByPersons : 0);
    }
}
