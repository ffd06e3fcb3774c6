package dev.norms.calendar.assessment;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.plan.PlanTable;

/**
 * How one owner stands, as rows: those of the plan by their numbers, behind them its standing duties.
 *
 * @param plan the plan
 * @param results the results of the owner
 * @param assessor who judged them
 */
record OwnerTable(PlanTable plan, OwnerResults results, Assessor assessor) implements Judged {
    @Override
    public Obligation obligation(int row) {
        return row < plan.size() ? plan.obligation(row) : results.standing().get(row - plan.size());
    }

    @Override
    public Verdict verdict(int row) {
        return Result.verdict(result(row));
    }

    @Override
    public int done(int row) {
        return Result.done(result(row));
    }

    private int result(int row) {
        return row < plan.size()
                ? results.dated()[row - plan.start(results.first())]
                : results.ofStanding()[row - plan.size()];
    }

    Finding dated(int index) {
        return new Finding(this, plan.start(results.first()) + index);
    }

    Finding standing(int index) {
        return new Finding(this, plan.size() + index);
    }
}
