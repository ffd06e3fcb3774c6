package dev.norms.calendar.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import dev.norms.book.NormEdition;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.plan.Concerns;
import dev.norms.calendar.plan.PlanTable;
import dev.norms.calendar.plan.SharedTemplates;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.College;
import dev.norms.duty.NormId;
import dev.norms.norm.Norm;
import dev.norms.organization.SubjectId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What stays when records come and go: plan, day, college, and how everybody stood when all were judged. */
final class Ground {
    private final VerdictTable whole;
    private final Concerns concerns;
    private final NormEdition edition;
    private final Set<NormId> standingNorms;
    private final Map<SharedTemplates, RowRule[]> rules = new ConcurrentHashMap<>();
    private final Supplier<Map<SubjectId, List<Integer>>> standingByOwner = Suppliers.memoize(this::indexed);
    private final Supplier<MissedUnder> missed;

    Ground(VerdictTable whole) {
        this.whole = whole;
        this.concerns = new Concerns(schedule().book());
        this.edition = schedule().book().governing(whole.assessor().asOf());
        this.standingNorms = edition.norms().stream()
                .filter(norm -> norm.demands().stream().anyMatch(demand -> Families.isStanding(demand.requirement())))
                .map(Norm::id)
                .collect(Collectors.toUnmodifiableSet());
        this.missed = Suppliers.memoize(() -> MissedUnder.of(college(), whole.missed()));
    }

    VerdictTable whole() {
        return whole;
    }

    PlanTable plan() {
        return whole.plan();
    }

    Schedule schedule() {
        return whole.assessor().schedule();
    }

    College college() {
        return schedule().college();
    }

    Concerns concerns() {
        return concerns;
    }

    NormEdition edition() {
        return edition;
    }

    MissedUnder missed() {
        return requireNonNull(missed.get());
    }

    boolean isStanding(NormId norm) {
        return standingNorms.contains(norm);
    }

    /** The rules of templates; day and supplied sources, on which they depend, stay. */
    RowRule[] rules(SharedTemplates templates) {
        RowRule[] known = rules.get(templates);
        return known != null ? known : rules.computeIfAbsent(templates, any -> RowRule.of(any, whole.assessor()));
    }

    /** How an owner stood when everybody was judged. */
    OwnerResults results(SubjectId owner) {
        int first = plan().first(owner.text());
        int end = first;
        while (end < plan().byOwner().size()
                && plan().byOwner().get(end).owner().equals(owner)) {
            end++;
        }
        int[] dated = Arrays.copyOfRange(whole.results(), plan().start(first), plan().start(end));
        List<Integer> at = requireNonNull(standingByOwner.get()).getOrDefault(owner, List.of());
        List<Obligation> standing = at.stream().map(whole.standing()::get).toList();
        int[] ofStanding =
                at.stream().mapToInt(i -> whole.results()[plan().size() + i]).toArray();
        return new OwnerResults(owner, first, end, dated, standing, ofStanding);
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
