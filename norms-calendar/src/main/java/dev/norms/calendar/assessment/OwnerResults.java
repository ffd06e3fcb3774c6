package dev.norms.calendar.assessment;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.plan.PlanTable.OwnerTemplates;
import dev.norms.organization.SubjectId;
import java.util.List;
import java.util.Objects;

/**
 * The results of one owner.
 *
 * @param owner the organization or person
 * @param templates its templates, in the order of the plan
 * @param dated the results of its dated obligations, one for each row of its templates
 * @param standing its standing duties, in the order of their ids
 * @param standingResults the results of the standing duties, in the same order
 */
record OwnerResults(
        SubjectId owner,
        List<OwnerTemplates> templates,
        RowResults dated,
        List<Obligation> standing,
        RowResults standingResults) {
    /** Returns these results with other results of the dated obligations. */
    @SuppressWarnings("ReferenceEquality") // the same results: nothing changed
    OwnerResults withDated(RowResults results) {
        return results == dated ? this : new OwnerResults(owner, templates, results, standing, standingResults);
    }

    /** Returns these results with other standing duties, or other results of them. */
    @SuppressWarnings("ReferenceEquality") // the same list and results: nothing changed
    OwnerResults withStanding(List<Obligation> duties, RowResults results) {
        return duties == standing && results == standingResults
                ? this
                : new OwnerResults(owner, templates, dated, duties, results);
    }

    /** Returns whether the rows of an owner before and after a change are the same, one by one. */
    @SuppressWarnings("ReferenceEquality") // a shortcut: the same list
    static boolean isPlannedAlike(List<OwnerTemplates> before, List<OwnerTemplates> after) {
        if (before == after) {
            return true;
        }
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).templates().hasRowsOf(after.get(i).templates())
                    || !Objects.equals(before.get(i).part(), after.get(i).part())) {
                return false;
            }
        }
        return true;
    }
}
