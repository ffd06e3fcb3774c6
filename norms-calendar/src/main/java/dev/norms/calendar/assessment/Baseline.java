package dev.norms.calendar.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.plan.PlanTable;
import dev.norms.organization.SubjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The results of the whole college before any revision, found by owner. */
final class Baseline {
    private record Standing(ImmutableList<Obligation> duties, RowResults results) {
        static final Standing NONE = new Standing(ImmutableList.of(), RowResults.of());
    }

    private final VerdictTable whole;
    private final Supplier<Map<SubjectId, Standing>> standingByOwner = Suppliers.memoize(this::standing);
    /** The index of each owner's first templates in the plan. */
    private final Supplier<Map<SubjectId, Integer>> firstByOwner = Suppliers.memoize(this::firsts);

    Baseline(VerdictTable whole) {
        this.whole = whole;
    }

    VerdictTable whole() {
        return whole;
    }

    /**
     * Returns the results of an owner, the dated ones as a view of the array of all owners; without rows if it owes
     * nothing.
     */
    OwnerResults results(SubjectId owner) {
        PlanTable plan = whole.plan();
        int first = requireNonNull(firstByOwner.get())
                .getOrDefault(owner, plan.byOwner().size());
        int end = first;
        while (end < plan.byOwner().size() && plan.byOwner().get(end).owner().equals(owner)) {
            end++;
        }
        Standing standing = requireNonNull(standingByOwner.get()).getOrDefault(owner, Standing.NONE);
        return new OwnerResults(
                owner,
                plan.byOwner().subList(first, end),
                RowResults.of(whole.results(), plan.start(first), plan.start(end)),
                standing.duties(),
                standing.results());
    }

    private Map<SubjectId, Integer> firsts() {
        Map<SubjectId, Integer> firsts = new HashMap<>();
        for (int i = 0; i < whole.plan().byOwner().size(); i++) {
            firsts.putIfAbsent(whole.plan().byOwner().get(i).owner(), i);
        }
        return firsts;
    }

    private Map<SubjectId, Standing> standing() {
        Map<SubjectId, List<Integer>> rows = new HashMap<>();
        for (int i = 0; i < whole.standing().size(); i++) {
            rows.computeIfAbsent(whole.standing().get(i).owner(), owner -> new ArrayList<>())
                    .add(i);
        }
        Map<SubjectId, Standing> byOwner = new HashMap<>();
        rows.forEach((owner, ownRows) -> byOwner.put(owner, standing(ownRows)));
        return byOwner;
    }

    private Standing standing(List<Integer> rows) {
        int dated = whole.plan().size();
        return new Standing(
                rows.stream().map(whole.standing()::get).collect(ImmutableList.toImmutableList()),
                RowResults.of(rows.stream()
                        .mapToInt(row -> whole.results()[dated + row])
                        .toArray()));
    }
}
