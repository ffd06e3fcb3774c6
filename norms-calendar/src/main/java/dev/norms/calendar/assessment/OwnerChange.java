package dev.norms.calendar.assessment;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.revision.Revision.Change;
import dev.norms.duty.ObligationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The results of one owner before and after a change. */
record OwnerChange(OwnerResults before, OwnerResults after) {
    /**
     * Returns whether no finding can differ. Equal results that are not {@linkplain PackedResult#isExact exact} may
     * differ.
     */
    @SuppressWarnings("ReferenceEquality") // the same results: nothing was judged again
    boolean isSame() {
        return before == after
                || (isSame(before.dated(), after.dated())
                        && isSame(before.standingResults(), after.standingResults())
                        && isPlannedAlike()
                        && (before.standing() == after.standing()
                                || before.standing().equals(after.standing())));
    }

    @SuppressWarnings("ReferenceEquality") // the same results: nothing changed
    private static boolean isSame(RowResults before, RowResults after) {
        return before == after || (before.size() == after.size() && before.nextChanged(after, 0) == after.size());
    }

    /** Returns whether the rows before and after are the same, one by one. */
    boolean isPlannedAlike() {
        return OwnerResults.isPlannedAlike(before.templates(), after.templates());
    }

    /** Adds the findings that differ, and those that may differ because their results are not exact. */
    void add(Assessor assessorBefore, Assessor assessorAfter, List<Change<Finding>> out) {
        OwnerTable old = new OwnerTable(before, assessorBefore);
        OwnerTable now = new OwnerTable(after, assessorAfter);
        if (isPlannedAlike()) {
            RowResults was = before.dated();
            for (int row = was.nextChanged(after.dated(), 0);
                    row < was.size();
                    row = was.nextChanged(after.dated(), row + 1)) {
                out.add(change(old, now, row));
            }
        } else {
            addById(old, now, out);
        }
        addStanding(old, now, out);
    }

    /** Returns the finding before and after, which share one obligation unless the college changed. */
    @SuppressWarnings("ReferenceEquality") // an unchanged college is the same object
    private Change<Finding> change(OwnerTable old, OwnerTable now, int row) {
        if (before.dated().get(row) == PackedResult.UNKNOWN
                || after.dated().get(row) == PackedResult.UNKNOWN
                || old.assessor().schedule().college()
                        != now.assessor().schedule().college()) {
            return new Change<>(known(old, row), known(now, row));
        }
        Obligation shared = now.obligation(row);
        return new Change<>(Optional.of(new Finding(old, row, shared)), Optional.of(new Finding(now, row, shared)));
    }

    /** Returns the finding of a row; empty if there is none, since its term has not begun. */
    private static Optional<Finding> known(OwnerTable table, int row) {
        return table.results().dated().get(row) == PackedResult.UNKNOWN
                ? Optional.empty()
                : Optional.of(table.finding(row));
    }

    private void addById(OwnerTable old, OwnerTable now, List<Change<Finding>> out) {
        Map<ObligationId, Finding> gone = new HashMap<>();
        for (int row = 0; row < before.dated().size(); row++) {
            known(old, row).ifPresent(finding -> gone.put(finding.id(), finding));
        }
        for (int row = 0; row < after.dated().size(); row++) {
            known(now, row)
                    .ifPresent(finding -> out.add(
                            new Change<>(Optional.ofNullable(gone.remove(finding.id())), Optional.of(finding))));
        }
        gone.values().forEach(finding -> out.add(new Change<>(Optional.of(finding), Optional.empty())));
    }

    @SuppressWarnings("ReferenceEquality") // the same list and results: nothing changed
    private void addStanding(OwnerTable old, OwnerTable now, List<Change<Finding>> out) {
        if (before.standing() == after.standing() && before.standingResults() == after.standingResults()) {
            return;
        }
        if (!isOwedAlike()) {
            addStandingById(old, now, out);
            return;
        }
        for (int i = 0; i < after.standing().size(); i++) {
            if (isChanged(i, i)) {
                out.add(new Change<>(Optional.of(old.standing(i)), Optional.of(now.standing(i))));
            }
        }
    }

    /** Returns whether the standing duties before and after have the same norms and parts, one by one. */
    @SuppressWarnings("ReferenceEquality") // the same list
    private boolean isOwedAlike() {
        List<Obligation> old = before.standing();
        List<Obligation> now = after.standing();
        if (old == now) {
            return true;
        }
        for (int i = 0; i < old.size() && i < now.size(); i++) {
            if (!old.get(i).normId().equals(now.get(i).normId())
                    || !old.get(i).part().equals(now.get(i).part())) {
                return false;
            }
        }
        return old.size() == now.size();
    }

    private void addStandingById(OwnerTable old, OwnerTable now, List<Change<Finding>> out) {
        Map<ObligationId, Integer> gone = new HashMap<>();
        for (int i = 0; i < before.standing().size(); i++) {
            gone.put(before.standing().get(i).id(), i);
        }
        for (int i = 0; i < after.standing().size(); i++) {
            Obligation obligation = after.standing().get(i);
            Integer was = gone.remove(obligation.id());
            if (was == null) {
                out.add(new Change<>(Optional.empty(), Optional.of(now.standing(i))));
            } else if (isChanged(was, i)) {
                out.add(new Change<>(Optional.of(old.standing(was)), Optional.of(now.standing(i))));
            }
        }
        gone.values().forEach(was -> out.add(new Change<>(Optional.of(old.standing(was)), Optional.empty())));
    }

    /** Returns whether the finding of a standing duty may differ, or the number that it demands does. */
    private boolean isChanged(int was, int is) {
        return RowResults.isChanged(
                        before.standingResults().get(was),
                        after.standingResults().get(is))
                || !before.standing()
                        .get(was)
                        .bound()
                        .equals(after.standing().get(is).bound());
    }
}
