package dev.norms.calendar.assessment;

import dev.norms.calendar.counting.Missed;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.duty.ObligationId;
import dev.norms.internal.column.PersistentMap;
import dev.norms.organization.OrganizationId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The duties missed by one organization and everything below it: the list of the day on which all were judged, what
 * came and went since, and the numbers of both together.
 *
 * @param organization the organization
 * @param first the obligations of the first list, in the order of results
 * @param changed what came or went since anywhere, by its id
 * @param numbers how many there are now
 */
record MissedList(
        OrganizationId organization,
        List<Obligation> first,
        PersistentMap<ObligationId, Changed> changed,
        MissedNumbers numbers)
        implements Missed {
    /**
     * What was missed and was not before, or no longer.
     *
     * @param obligation the obligation
     * @param chain the organization under which it is listed, and all above it; empty if it is no longer missed
     */
    record Changed(Obligation obligation, List<OrganizationId> chain) {}

    @Override
    public List<Obligation> all() {
        return changed.isEmpty()
                ? first
                : Stream.concat(
                                first.stream().filter(one -> !changed.containsKey(one.id())),
                                changed.values().stream()
                                        .filter(one -> one.chain().contains(organization))
                                        .map(Changed::obligation))
                        .sorted(Obligation.inOrder())
                        .toList();
    }

    @Override
    public int count(boolean membersToo) {
        return numbers.ofOrganizations() + (membersToo ? numbers.ofPersons() : 0);
    }

    @Override
    public int followedUp(boolean membersToo) {
        return numbers.followedByOrganizations() + (membersToo ? numbers.followedByPersons() : 0);
    }
}
