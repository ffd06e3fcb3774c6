package dev.norms.calendar.assessment;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.internal.column.PersistentMap;
import dev.norms.organization.OrganizationId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was missed by each organization and everything below it, in the order of results. */
final class MissedUnder {
    private final College college;
    private final PersistentMap<OrganizationId, List<Obligation>> under;

    private MissedUnder(College college, PersistentMap<OrganizationId, List<Obligation>> under) {
        this.college = college;
        this.under = under;
    }

    /** Gathers what was missed, which is given in the order of results. */
    static MissedUnder of(College college, List<Obligation> missed) {
        Map<OrganizationId, List<Obligation>> under = new HashMap<>();
        for (Obligation obligation : missed) {
            for (OrganizationId above : chain(college, obligation)) {
                under.computeIfAbsent(above, any -> new ArrayList<>()).add(obligation);
            }
        }
        return new MissedUnder(college, PersistentMap.of(under));
    }

    List<Obligation> under(OrganizationId organization) {
        return under.getOrDefault(organization, List.of());
    }

    MissedUnder with(Obligation missed) {
        PersistentMap<OrganizationId, List<Obligation>> after = under;
        for (OrganizationId above : chain(college, missed)) {
            List<Obligation> others = after.getOrDefault(above, List.of());
            int at = Collections.binarySearch(others, missed, Obligation.inOrder());
            List<Obligation> more = new ArrayList<>(others.size() + 1);
            more.addAll(others);
            more.add(at < 0 ? -at - 1 : at, missed);
            after = after.with(above, more);
        }
        return new MissedUnder(college, after);
    }

    MissedUnder without(Obligation made) {
        PersistentMap<OrganizationId, List<Obligation>> after = under;
        for (OrganizationId above : chain(college, made)) {
            List<Obligation> less = new ArrayList<>(after.getOrDefault(above, List.of()));
            int at = Collections.binarySearch(less, made, Obligation.inOrder());
            if (at >= 0) {
                less.remove(at);
            }
            after = after.with(above, less);
        }
        return new MissedUnder(college, after);
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
