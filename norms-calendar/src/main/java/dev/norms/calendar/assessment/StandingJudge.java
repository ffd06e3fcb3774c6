package dev.norms.calendar.assessment;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.plan.StandingPlan;
import dev.norms.duty.NormId;
import dev.norms.internal.column.PersistentList;
import dev.norms.organization.SubjectId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Judges the standing duties of one owner again. While day and college stay the same, the duties mostly stay the same
 * as well, and only those that a change touches are judged; otherwise they are planned again.
 *
 * @param plan the obligations as of the day
 * @param assessor the assessor of the day
 * @param touched tests whether the finding of a duty may change; called only for duties of the affected norms
 * @param isPlanKept whether the duties were planned for the same day and college
 */
record StandingJudge(DayPlan plan, Assessor assessor, Predicate<Obligation> touched, boolean isPlanKept) {
    private record Judgment(Obligation obligation, int result) {}

    /** Returns the results of an owner after a change that affects only some norms. */
    OwnerResults judge(OwnerResults before, Set<NormId> norms) {
        if (isPlanKept && !plan.asksForEachActivity(norms)) {
            return rejudged(before, norms);
        }
        return Collections.disjoint(norms, plan.standingNorms()) ? before : with(replanned(before, norms), before);
    }

    /** Plans and judges all standing duties of an owner again. */
    OwnerResults replan(OwnerResults dated) {
        List<Judgment> standing = new ArrayList<>();
        add(dated.owner(), norm -> true, standing);
        return with(standing, dated);
    }

    private OwnerResults rejudged(OwnerResults before, Set<NormId> norms) {
        List<Obligation> duties = before.standing();
        RowResults results = before.standingResults();
        for (int i = 0; i < duties.size(); i++) {
            Obligation obligation = duties.get(i);
            if (norms.contains(obligation.normId()) && touched.test(obligation)) {
                Obligation now = StandingPlan.replan(obligation, assessor.counter());
                results = results.with(i, assessor.result(now));
                if (!now.equals(obligation)) {
                    duties = PersistentList.of(duties).withInstead(i, now);
                }
            }
        }
        return before.withStanding(duties, results);
    }

    private List<Judgment> replanned(OwnerResults before, Set<NormId> norms) {
        List<Judgment> judged = new ArrayList<>();
        for (int i = 0; i < before.standing().size(); i++) {
            Obligation obligation = before.standing().get(i);
            if (!norms.contains(obligation.normId())) {
                judged.add(new Judgment(obligation, before.standingResults().get(i)));
            }
        }
        add(before.owner(), norms::contains, judged);
        judged.sort(Comparator.comparing(Judgment::obligation, Obligation.inOrder()));
        return judged;
    }

    private void add(SubjectId owner, Predicate<NormId> wanted, List<Judgment> out) {
        Counter counter = assessor.counter();
        for (Obligation planned : StandingPlan.of(owner, plan.table().scope(), plan.edition(), wanted, counter)) {
            Obligation obligation = Families.judged(planned, counter);
            out.add(new Judgment(obligation, assessor.result(obligation)));
        }
    }

    private static OwnerResults with(List<Judgment> standing, OwnerResults dated) {
        Obligation[] duties = new Obligation[standing.size()];
        int[] results = new int[duties.length];
        for (int i = 0; i < duties.length; i++) {
            duties[i] = standing.get(i).obligation();
            results[i] = standing.get(i).result();
        }
        return dated.withStanding(List.of(duties), RowResults.of(results));
    }
}
