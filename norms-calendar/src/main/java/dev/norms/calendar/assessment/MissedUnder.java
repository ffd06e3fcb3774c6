package dev.norms.calendar.assessment;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.counting.Missed;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.internal.column.PersistentMap;
import dev.norms.ledger.Ledger;
import dev.norms.organization.OrganizationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The duties missed by each organization and everything below it. */
final class MissedUnder {
    private final PersistentMap<OrganizationId, MissedList> under;

    private MissedUnder(PersistentMap<OrganizationId, MissedList> under) {
        this.under = under;
    }

    /** Gathers what was missed, which is given in the order of results. */
    static MissedUnder of(College college, Ledger ledger, List<Obligation> missed) {
        Map<OrganizationId, List<Obligation>> lists = new HashMap<>();
        for (Obligation obligation : missed) {
            for (OrganizationId above : chain(college, obligation)) {
                lists.computeIfAbsent(above, any -> new ArrayList<>()).add(obligation);
            }
        }
        Map<OrganizationId, MissedList> under = new HashMap<>();
        lists.forEach((organization, list) -> under.put(organization, MissedList.of(list, ledger)));
        return new MissedUnder(PersistentMap.of(under));
    }

    Missed under(OrganizationId organization) {
        return under.getOrDefault(organization, MissedList.NOTHING);
    }

    /** The same, with one more. */
    MissedUnder with(Obligation missed, College college, Ledger ledger) {
        return changed(missed, college, ledger, true);
    }

    /** The same without one. */
    MissedUnder without(Obligation missed, College college, Ledger ledger) {
        return changed(missed, college, ledger, false);
    }

    private MissedUnder changed(Obligation missed, College college, Ledger ledger, boolean isMissed) {
        boolean isFollowedUp = !ledger.followUps(missed.id()).isEmpty();
        PersistentMap<OrganizationId, MissedList> after = under;
        for (OrganizationId above : chain(college, missed)) {
            after = after.with(
                    above, after.getOrDefault(above, MissedList.NOTHING).with(missed, isMissed, isFollowedUp));
        }
        return new MissedUnder(after);
    }

    /** The organization under which an obligation is listed, and all above it. */
    static List<OrganizationId> chain(College college, Obligation obligation) {
        ImmutableList.Builder<OrganizationId> chain = ImmutableList.builder();
        Optional<OrganizationId> above = obligation.organization();
        while (above.isPresent()) {
            chain.add(above.get());
            above = above.flatMap(college::find).flatMap(Organization::parent);
        }
        return chain.build();
    }
}
