package dev.norms.calendar.assessment;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.EvidenceMatcher;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.plan.CountingWindows;
import dev.norms.calendar.plan.ObligationTemplate;
import dev.norms.calendar.plan.PlanTable.OwnerTemplates;
import dev.norms.calendar.plan.StandingPlan;
import dev.norms.duty.NormId;
import dev.norms.organization.SubjectId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Judges the obligations of one owner again, all of them or some.
 *
 * @param plan what is owed on the day
 * @param assessor who knows what was done
 * @param counters how it is counted
 */
record OwnerJudge(DayPlan plan, Assessor assessor, WindowCounters counters) {
    private record Judgment(Obligation obligation, int result) {}

    /** How the owner stands, when only some norms may be judged otherwise than before. */
    OwnerResults judge(OwnerResults before, Set<NormId> norms) {
        int[] dated = before.dated().clone();
        judge(before.owner(), before.templates(), norms::contains, dated);
        return Collections.disjoint(norms, plan.standing())
                ? new OwnerResults(before.owner(), before.templates(), dated, before.standing(), before.ofStanding())
                : with(standing(before, norms), before.owner(), before.templates(), dated);
    }

    /** How an owner stands that is planned anew, for it is another, or among others. */
    OwnerResults judgeAnew(SubjectId owner) {
        List<OwnerTemplates> templates = plan.table().only(owner, plan.asOf());
        int[] dated = new int
                [templates.stream()
                        .mapToInt(owned -> owned.templates().rows().size())
                        .sum()];
        judge(owner, templates, any -> true, dated);
        List<Judgment> standing = new ArrayList<>();
        addStanding(owner, any -> true, standing);
        return with(standing, owner, templates, dated);
    }

    private static OwnerResults with(
            List<Judgment> standing, SubjectId owner, List<OwnerTemplates> templates, int[] dated) {
        Obligation[] obligations = new Obligation[standing.size()];
        int[] results = new int[obligations.length];
        for (int i = 0; i < obligations.length; i++) {
            obligations[i] = standing.get(i).obligation();
            results[i] = standing.get(i).result();
        }
        return new OwnerResults(owner, templates, dated, List.of(obligations), results);
    }

    private void judge(SubjectId owner, List<OwnerTemplates> templates, Predicate<NormId> wanted, int[] dated) {
        boolean isExempt = assessor.ledger().hasExemptions(owner);
        int start = 0;
        for (OwnerTemplates owned : templates) {
            boolean oneByOne = isExempt || owned.part() != null;
            if (!oneByOne) {
                count(owned, wanted, dated, start);
            }
            List<ObligationTemplate> rows = owned.templates().rows();
            RowRule[] rules = plan.rules(owned.templates(), assessor);
            for (int row = 0; row < rules.length; row++) {
                if ((oneByOne || !rules[row].isCounted())
                        && rules[row].isKnown()
                        && wanted.test(rows.get(row).duty().normId())) {
                    dated[start + row] = result(owned, row);
                }
            }
            start += rules.length;
        }
    }

    private void count(OwnerTemplates owned, Predicate<NormId> wanted, int[] dated, int start) {
        List<ObligationTemplate> rows = owned.templates().rows();
        RowRule[] rules = plan.rules(owned.templates(), assessor);
        for (CountingWindows windows : owned.templates().countingWindows()) {
            if (wanted.test(rows.get(windows.row(0)).duty().normId())) {
                Sums sums = counters.count(windows, owned.owner(), assessor.ledger(), matcher());
                for (int at = 0; at < windows.size(); at++) {
                    int row = windows.row(at);
                    long found = sums.done(at);
                    dated[start + row] = found < 0
                            ? result(owned, row)
                            : Result.of(rules[row].verdict(found, sums.onTime(at)), rules[row].whole(found));
                }
            }
        }
    }

    private List<Judgment> standing(OwnerResults before, Set<NormId> norms) {
        List<Judgment> judged = new ArrayList<>();
        for (int i = 0; i < before.standing().size(); i++) {
            Obligation obligation = before.standing().get(i);
            if (!norms.contains(obligation.normId())) {
                judged.add(new Judgment(obligation, before.ofStanding()[i]));
            }
        }
        addStanding(before.owner(), norms::contains, judged);
        judged.sort(Comparator.comparing(Judgment::obligation, Obligation.inOrder()));
        return judged;
    }

    private void addStanding(SubjectId owner, Predicate<NormId> wanted, List<Judgment> out) {
        Counter counter = assessor.counter();
        for (Obligation planned : StandingPlan.of(owner, plan.table().scope(), plan.edition(), wanted, counter)) {
            Obligation obligation = Families.judged(planned, counter);
            out.add(new Judgment(obligation, assessor.result(obligation)));
        }
    }

    private int result(OwnerTemplates owned, int row) {
        return assessor.result(owned.obligation(row, assessor.schedule().college()));
    }

    private EvidenceMatcher matcher() {
        return new EvidenceMatcher(assessor.schedule().college(), assessor.asOf());
    }
}
