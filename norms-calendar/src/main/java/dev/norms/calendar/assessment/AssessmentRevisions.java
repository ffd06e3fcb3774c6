package dev.norms.calendar.assessment;

import dev.norms.calendar.revision.Revisable;
import dev.norms.calendar.revision.Revision;
import dev.norms.calendar.revision.Revision.Change;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.fact.Fact;
import dev.norms.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;

/** Revises an assessment after a change of facts, day or college, and returns the findings that may differ. */
record AssessmentRevisions(Schedule schedule, LocalDate asOf, Results table) implements Revisable<Assessment, Finding> {
    @Override
    public Revision<Assessment, Finding> revise(Ledger ledger, List<? extends Fact> facts) {
        // records from another source may change any verdict
        return ledger.supplied().equals(table.assessor().ledger().supplied())
                ? revision(schedule, asOf, table.revisable().revise(ledger, facts))
                : compared(Assessment.of(schedule, ledger, asOf));
    }

    @Override
    public Revision<Assessment, Finding> on(LocalDate day, Schedule later) {
        Schedule seen = later.asOf(day);
        return table.revisable()
                .on(seen, day)
                .map(step -> revision(seen, day, step))
                .orElseGet(() -> compared(Assessment.of(later, table.assessor().ledger(), day)));
    }

    @Override
    public Revision<Assessment, Finding> forCollege(Schedule other, Ledger ledger) {
        Schedule seen = other.asOf(asOf);
        return table.revisable()
                .forCollege(seen, ledger)
                .map(step -> revision(seen, asOf, step))
                .orElseGet(() -> compared(Assessment.of(other, ledger, asOf)));
    }

    private static Revision<Assessment, Finding> revision(Schedule schedule, LocalDate asOf, RevisedTable.Step step) {
        return new Revision<>(new Assessment(schedule, asOf, step.after()), step.changes());
    }

    private Revision<Assessment, Finding> compared(Assessment later) {
        return new Revision<>(
                later, new TableComparison(table.whole(), later.table().whole()).changes());
    }

    @Override
    public List<Change<Finding>> since(Assessment before) {
        return new TableComparison(before.table().whole(), table.whole()).changes();
    }
}
