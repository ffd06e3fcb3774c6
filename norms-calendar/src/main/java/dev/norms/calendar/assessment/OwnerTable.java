package dev.norms.calendar.assessment;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.plan.PlanTable.OwnerTemplates;
import java.util.List;

/**
 * The results of one owner as rows: first those of its templates, then its standing duties.
 *
 * @param results the results of the owner
 * @param assessor the assessor that judged them
 */
record OwnerTable(OwnerResults results, Assessor assessor) implements Judged {
    @Override
    public Obligation obligation(int row) {
        int left = row;
        List<OwnerTemplates> templates = results.templates();
        for (int i = 0; i < templates.size(); i++) { // without an iterator: this runs at every event
            OwnerTemplates owned = templates.get(i);
            int rows = owned.templates().rows().size();
            if (left < rows) {
                return owned.obligation(left, assessor.schedule().college());
            }
            left -= rows;
        }
        return results.standing().get(left);
    }

    @Override
    public Verdict verdict(int row) {
        return PackedResult.verdict(result(row));
    }

    @Override
    public int done(int row) {
        return PackedResult.done(result(row));
    }

    private int result(int row) {
        int dated = results.dated().size();
        return row < dated
                ? results.dated().get(row)
                : results.standingResults().get(row - dated);
    }

    Finding finding(int row) {
        return new Finding(this, row);
    }

    Finding standing(int index) {
        return finding(results.dated().size() + index);
    }
}
