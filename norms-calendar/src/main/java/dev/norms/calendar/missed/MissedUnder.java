package dev.norms.calendar.missed;

import dev.norms.book.NormEdition;
import dev.norms.calendar.counting.Missed;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.College;
import dev.norms.duty.ObligationId;
import dev.norms.internal.column.PersistentMap;
import dev.norms.ledger.Ledger;
import dev.norms.organization.OrganizationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The duties missed by each organization and everything below it: those of organizations, and those of persons where a
 * norm asks that they are followed up as well.
 */
public final class MissedUnder {
    /** What each organization and everything below it missed when all owners were judged. */
    private final Map<OrganizationId, List<Obligation>> first;

    private final PersistentMap<ObligationId, MissedList.Changed> changed;
    private final PersistentMap<OrganizationId, MissedNumbers> numbers;
    private final boolean includesMembers;

    private MissedUnder(
            Map<OrganizationId, List<Obligation>> first,
            PersistentMap<ObligationId, MissedList.Changed> changed,
            PersistentMap<OrganizationId, MissedNumbers> numbers,
            boolean includesMembers) {
        this.first = first;
        this.changed = changed;
        this.numbers = numbers;
        this.includesMembers = includesMembers;
    }

    /**
     * Gathers missed obligations.
     *
     * @param college the college
     * @param ledger the ledger, which has the follow-ups
     * @param missed the obligations in the order of results
     * @param edition the norms that say whether what persons missed is followed up as well
     * @return what each organization and everything below it missed
     */
    public static MissedUnder of(College college, Ledger ledger, List<Obligation> missed, NormEdition edition) {
        boolean includesMembers = edition.norms().stream().anyMatch(Families::followsUpMembers);
        Map<OrganizationId, List<Obligation>> lists = new HashMap<>();
        for (Obligation obligation : missed) {
            if (!includesMembers && !Missed.isOfOrganization(obligation)) {
                continue;
            }
            for (OrganizationId above : chain(college, obligation)) {
                lists.computeIfAbsent(above, any -> new ArrayList<>()).add(obligation);
            }
        }
        Map<OrganizationId, MissedNumbers> numbers = new HashMap<>();
        lists.forEach((organization, list) -> numbers.put(organization, MissedNumbers.of(list, ledger)));
        return new MissedUnder(lists, PersistentMap.of(Map.of()), PersistentMap.of(numbers), includesMembers);
    }

    /**
     * Returns what an organization and everything below it missed.
     *
     * @param organization the organization
     * @return the duties, an immutable value
     */
    public Missed under(OrganizationId organization) {
        return new MissedList(
                organization,
                first.getOrDefault(organization, List.of()),
                changed,
                numbers.getOrDefault(organization, MissedNumbers.NONE));
    }

    /**
     * Returns whether somebody has to follow up such an obligation if it is missed.
     *
     * @param missed the obligation
     * @return false for what persons owe, where no norm asks to follow that up
     */
    public boolean keeps(Obligation missed) {
        return includesMembers || Missed.isOfOrganization(missed);
    }

    /**
     * Returns these duties with one more.
     *
     * @param missed the obligation that became missed
     * @param college the college in which it is
     * @param ledger the ledger after the change
     * @return the duties
     */
    public MissedUnder with(Obligation missed, College college, Ledger ledger) {
        return changed(missed, college, ledger, true);
    }

    /**
     * Returns these duties without one.
     *
     * @param missed the obligation that is no longer missed
     * @param college the college in which it was
     * @param ledger the ledger before the change, with the follow-ups that no longer count
     * @return the duties
     */
    public MissedUnder without(Obligation missed, College college, Ledger ledger) {
        return changed(missed, college, ledger, false);
    }

    /** Returns these duties after a change; the ledger decides whether the number followed up changes as well. */
    private MissedUnder changed(Obligation missed, College college, Ledger ledger, boolean isMissed) {
        boolean isFollowedUp = !ledger.followUps(missed.id()).isEmpty();
        List<OrganizationId> chain = chain(college, missed);
        PersistentMap<OrganizationId, MissedNumbers> after = numbers;
        for (OrganizationId above : chain) {
            after = after.with(
                    above, after.getOrDefault(above, MissedNumbers.NONE).with(missed, isMissed, isFollowedUp));
        }
        return new MissedUnder(
                first,
                changed.with(missed.id(), new MissedList.Changed(missed, isMissed ? chain : List.of())),
                after,
                includesMembers);
    }

    /**
     * Returns the organization under which an obligation is listed, and all above it.
     *
     * @param college the college
     * @param obligation the obligation
     * @return the organizations from below; empty if it is listed under none
     */
    public static List<OrganizationId> chain(College college, Obligation obligation) {
        return obligation.organization().map(college::upwards).orElse(List.of());
    }
}
