package dev.norms.calendar.missed;

import dev.norms.calendar.counting.Missed;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.duty.ObligationId;
import dev.norms.internal.column.PersistentMap;
import dev.norms.organization.OrganizationId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The duties missed by one organization and everything below it: the first list, made when all owners were judged, the
 * changes since, and the current numbers.
 *
 * @param organization the organization
 * @param first the obligations of the first list, in the order of results
 * @param changed the obligations of the whole college that became missed, or no longer missed, since then, by id
 * @param numbers the current numbers
 */
record MissedList(
        OrganizationId organization,
        List<Obligation> first,
        PersistentMap<ObligationId, Changed> changed,
        MissedNumbers numbers)
        implements Missed {
    /**
     * An obligation that became missed, or is no longer missed.
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
    public int count(boolean includesMembers) {
        return numbers.ofOrganizations() + (includesMembers ? numbers.ofPersons() : 0);
    }

    @Override
    public int followedUp(boolean includesMembers) {
        return numbers.followedByOrganizations() + (includesMembers ? numbers.followedByPersons() : 0);
    }
}
