package dev.norms.calendar.assessment;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.EvidenceMatcher;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.plan.CountingWindows;
import dev.norms.calendar.plan.ObligationTemplate;
import dev.norms.calendar.plan.PlanTable.OwnerTemplates;
import dev.norms.calendar.plan.StandingPlan;
import dev.norms.duty.NormId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges some obligations of one owner again.
 *
 * @param ground what stays
 * @param assessor who knows what was done
 * @param routes how it is counted
 */
record OwnerJudge(Ground ground, Assessor assessor, Routes routes) {
    private record Judgment(Obligation obligation, int result) {}

    /** How the owner stands, when only some norms may be judged otherwise than before. */
    OwnerResults judge(OwnerResults before, Set<NormId> norms) {
        int[] dated = dated(before, norms);
        Set<NormId> standing = new HashSet<>(norms);
        standing.removeIf(norm -> !ground.isStanding(norm));
        if (standing.isEmpty()) {
            return new OwnerResults(
                    before.owner(), before.first(), before.end(), dated, before.standing(), before.ofStanding());
        }
        List<Judgment> judged = standing(before, standing);
        return new OwnerResults(
                before.owner(),
                before.first(),
                before.end(),
                dated,
                judged.stream().map(Judgment::obligation).toList(),
                judged.stream().mapToInt(Judgment::result).toArray());
    }

    private int[] dated(OwnerResults before, Set<NormId> norms) {
        int[] dated = before.dated().clone();
        boolean isExempt = assessor.ledger().hasExemptions(before.owner());
        int start = 0;
        for (int index = before.first(); index < before.end(); index++) {
            OwnerTemplates owned = ground.plan().byOwner().get(index);
            boolean oneByOne = isExempt || owned.part() != null;
            if (!oneByOne) {
                count(index, norms, dated, start);
            }
            List<ObligationTemplate> rows = owned.templates().rows();
            RowRule[] rules = ground.rules(owned.templates());
            for (int row = 0; row < rules.length; row++) {
                if ((oneByOne || !rules[row].isCounted())
                        && rules[row].isKnown()
                        && norms.contains(rows.get(row).duty().normId())) {
                    dated[start + row] =
                            result(ground.plan().obligation(ground.plan().start(index) + row));
                }
            }
            start += rules.length;
        }
        return dated;
    }

    private void count(int index, Set<NormId> norms, int[] dated, int start) {
        OwnerTemplates owned = ground.plan().byOwner().get(index);
        List<ObligationTemplate> rows = owned.templates().rows();
        RowRule[] rules = ground.rules(owned.templates());
        for (CountingWindows windows : owned.templates().countingWindows()) {
            if (norms.contains(rows.get(windows.row(0)).duty().normId())) {
                Sums sums = routes.count(windows, owned.owner(), assessor.ledger(), matcher());
                for (int at = 0; at < windows.size(); at++) {
                    int row = windows.row(at);
                    RowRule rule = rules[row];
                    long found = sums.done(at);
                    dated[start + row] = found < 0
                            ? result(ground.plan().obligation(ground.plan().start(index) + row))
                            : Result.of(rule.verdict(found, sums.onTime(at)), rule.whole(found));
                }
            }
        }
    }

    private List<Judgment> standing(OwnerResults before, Set<NormId> norms) {
        List<Judgment> judged = new ArrayList<>();
        for (int i = 0; i < before.standing().size(); i++) {
            Obligation duty = before.standing().get(i);
            if (!norms.contains(duty.normId())) {
                judged.add(new Judgment(duty, before.ofStanding()[i]));
            }
        }
        Counter counter = assessor.counter();
        for (Obligation planned :
                StandingPlan.of(before.owner(), ground.plan().scope(), ground.edition(), norms::contains, counter)) {
            Obligation duty = Families.judged(planned, counter);
            judged.add(new Judgment(duty, result(duty)));
        }
        judged.sort(Comparator.comparing(Judgment::obligation, Obligation.inOrder()));
        return judged;
    }

    private int result(Obligation obligation) {
        Tally tally = assessor.tally(obligation);
        return Result.of(assessor.verdict(obligation, tally).number(), Tally.whole(tally.done()));
    }

    private EvidenceMatcher matcher() {
        return new EvidenceMatcher(ground.college(), assessor.asOf());
    }
}
