package dev.norms.calendar.assessment;

import dev.norms.calendar.counting.EvidenceMatcher;
import dev.norms.calendar.plan.CountingWindows;
import dev.norms.calendar.plan.ObligationTemplate;
import dev.norms.calendar.plan.PlanTable.OwnerTemplates;
import dev.norms.calendar.sum.Sums;
import dev.norms.calendar.sum.WindowCounters;
import dev.norms.duty.NormId;
import dev.norms.organization.SubjectId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Judges the obligations of one owner again, all of them or some; used by one thread. */
final class OwnerJudge {
    private final DayPlan plan;
    private final Assessor assessor;
    private final WindowCounters counters;
    private final StandingJudge standing;
    private final EvidenceMatcher matcher;
    private final Sums sums = new Sums(0);

    /** Creates a judge for a day. */
    OwnerJudge(DayPlan plan, Assessor assessor, WindowCounters counters, StandingJudge standing) {
        this.plan = plan;
        this.assessor = assessor;
        this.counters = counters;
        this.standing = standing;
        this.matcher = new EvidenceMatcher(assessor.schedule().college(), assessor.asOf());
    }

    /** Returns the results of an owner after a change that affects only some norms. */
    OwnerResults judge(OwnerResults before, Set<NormId> norms) {
        RowResults dated = judge(before.owner(), before.templates(), norms::contains, before.dated());
        return standing.judge(before.withDated(dated), norms);
    }

    /** Plans and judges an owner again, after a change to its stays, posts or organization. */
    OwnerResults replan(SubjectId owner) {
        List<OwnerTemplates> templates = plan.table().only(owner, plan.asOf());
        int rows = templates.stream()
                .mapToInt(owned -> owned.templates().rows().size())
                .sum();
        RowResults dated = judge(owner, templates, norm -> true, RowResults.of(new int[rows]));
        return standing.replan(new OwnerResults(owner, templates, dated, List.of(), RowResults.of()));
    }

    private RowResults judge(
            SubjectId owner, List<OwnerTemplates> templates, Predicate<NormId> wanted, RowResults before) {
        boolean hasExemptions = assessor.ledger().hasExemptions(owner);
        RowResults results = before;
        int start = 0;
        for (int i = 0; i < templates.size(); i++) { // without an iterator: this runs at every event
            OwnerTemplates owned = templates.get(i);
            boolean oneByOne = hasExemptions || owned.part() != null;
            if (!oneByOne) {
                results = countedAtOnce(owned, wanted, results, start);
            }
            List<ObligationTemplate> rows = owned.templates().rows();
            RowRule[] rules = plan.rules(owned.templates(), assessor);
            for (int row = 0; row < rules.length; row++) {
                if ((oneByOne || !rules[row].isCounted())
                        && rules[row].isKnown()
                        && wanted.test(rows.get(row).duty().normId())) {
                    results = results.with(start + row, result(owned, row));
                }
            }
            start += rules.length;
        }
        return results;
    }

    private RowResults countedAtOnce(OwnerTemplates owned, Predicate<NormId> wanted, RowResults before, int start) {
        List<ObligationTemplate> rows = owned.templates().rows();
        RowRule[] rules = plan.rules(owned.templates(), assessor);
        List<CountingWindows> demands = owned.templates().countingWindows();
        RowResults results = before;
        for (int i = 0; i < demands.size(); i++) {
            CountingWindows windows = demands.get(i);
            if (wanted.test(rows.get(windows.row(0)).duty().normId())) {
                counters.count(windows, owned.owner(), assessor.ledger(), matcher, sums);
                for (int at = 0; at < windows.size(); at++) {
                    int row = windows.row(at);
                    long found = sums.done(at); // negative if it is inexact
                    results = results.with(
                            start + row, found < 0 ? result(owned, row) : rules[row].result(found, sums.onTime(at)));
                }
            }
        }
        return results;
    }

    private int result(OwnerTemplates owned, int row) {
        return assessor.result(owned.obligation(row, assessor.schedule().college()));
    }
}
