package dev.norms.calendar.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.plan.PlanTable;
import dev.norms.organization.SubjectId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The results of all owners from when all were judged at once. */
final class Baseline {
    private final VerdictTable whole;
    private final Supplier<Map<SubjectId, List<Integer>>> standingByOwner = Suppliers.memoize(this::indexed);
    private final Supplier<Map<SubjectId, Integer>> firstByOwner = Suppliers.memoize(this::firsts);

    Baseline(VerdictTable whole) {
        this.whole = whole;
    }

    VerdictTable whole() {
        return whole;
    }

    /** How an owner stood; one that owed nothing has no rows. */
    OwnerResults results(SubjectId owner) {
        PlanTable plan = whole.plan();
        int first = requireNonNull(firstByOwner.get())
                .getOrDefault(owner, plan.byOwner().size());
        int end = first;
        while (end < plan.byOwner().size() && plan.byOwner().get(end).owner().equals(owner)) {
            end++;
        }
        List<Integer> at = requireNonNull(standingByOwner.get()).getOrDefault(owner, List.of());
        Obligation[] standing = new Obligation[at.size()];
        int[] ofStanding = new int[standing.length];
        for (int i = 0; i < standing.length; i++) {
            standing[i] = whole.standing().get(at.get(i));
            ofStanding[i] = whole.results()[plan.size() + at.get(i)];
        }
        return new OwnerResults(
                owner,
                plan.byOwner().subList(first, end),
                Arrays.copyOfRange(whole.results(), plan.start(first), plan.start(end)),
                List.of(standing),
                ofStanding);
    }

    private Map<SubjectId, Integer> firsts() {
        Map<SubjectId, Integer> firsts = new HashMap<>();
        for (int i = 0; i < whole.plan().byOwner().size(); i++) {
            firsts.putIfAbsent(whole.plan().byOwner().get(i).owner(), i);
        }
        return firsts;
    }

    private Map<SubjectId, List<Integer>> indexed() {
        Map<SubjectId, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < whole.standing().size(); i++) {
            index.computeIfAbsent(whole.standing().get(i).owner(), any -> new ArrayList<>(4))
                    .add(i);
        }
        return index;
    }
}
