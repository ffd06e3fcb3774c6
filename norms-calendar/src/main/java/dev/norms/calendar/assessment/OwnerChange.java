package dev.norms.calendar.assessment;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.revision.Revision.Change;
import dev.norms.duty.ObligationId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The results of one owner before and after a change. */
record OwnerChange(OwnerResults before, OwnerResults after) {
    /** Returns whether nothing can differ; numbers that are no whole ones may, though their results are equal. */
    boolean isSame() {
        return isSame(before.dated(), after.dated())
                && isSame(before.ofStanding(), after.ofStanding())
                && isPlannedAlike()
                && before.standing().equals(after.standing());
    }

    private static boolean isSame(int[] before, int[] after) {
        if (before.length != after.length) {
            return false;
        }
        for (int i = 0; i < after.length; i++) {
            if (isChanged(before[i], after[i])) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the rows before and after are the same, number by number. */
    boolean isPlannedAlike() {
        return OwnerResults.isPlannedAlike(before.templates(), after.templates());
    }

    /** Adds the findings that differ; of those whose number is no whole one it is not known. */
    void add(Assessor assessorBefore, Assessor assessorAfter, ImmutableList.Builder<Change<Finding>> out) {
        OwnerTable old = new OwnerTable(before, assessorBefore);
        OwnerTable now = new OwnerTable(after, assessorAfter);
        if (isPlannedAlike()) {
            for (int row = 0; row < after.dated().length; row++) {
                if (isChanged(before.dated()[row], after.dated()[row])) {
                    out.add(new Change<>(known(old, row), known(now, row)));
                }
            }
        } else {
            addById(old, now, out);
        }
        addStanding(old, now, out);
    }

    private static Optional<Finding> known(OwnerTable table, int row) {
        return table.results().dated()[row] == Result.UNKNOWN ? Optional.empty() : Optional.of(table.finding(row));
    }

    private void addById(OwnerTable old, OwnerTable now, ImmutableList.Builder<Change<Finding>> out) {
        Map<ObligationId, Finding> gone = new HashMap<>();
        for (int row = 0; row < before.dated().length; row++) {
            known(old, row).ifPresent(finding -> gone.put(finding.id(), finding));
        }
        for (int row = 0; row < after.dated().length; row++) {
            known(now, row)
                    .ifPresent(finding -> out.add(
                            new Change<>(Optional.ofNullable(gone.remove(finding.id())), Optional.of(finding))));
        }
        gone.values().forEach(finding -> out.add(new Change<>(Optional.of(finding), Optional.empty())));
    }

    private void addStanding(OwnerTable old, OwnerTable now, ImmutableList.Builder<Change<Finding>> out) {
        if (before.standing().isEmpty() && after.standing().isEmpty()) {
            return;
        }
        Map<ObligationId, Integer> gone = new HashMap<>();
        for (int i = 0; i < before.standing().size(); i++) {
            gone.put(before.standing().get(i).id(), i);
        }
        for (int i = 0; i < after.standing().size(); i++) {
            Obligation obligation = after.standing().get(i);
            Integer was = gone.remove(obligation.id());
            if (was == null) {
                out.add(new Change<>(Optional.empty(), Optional.of(now.standing(i))));
            } else if (isChanged(before.ofStanding()[was], after.ofStanding()[i])
                    || !before.standing().get(was).bound().equals(obligation.bound())) {
                out.add(new Change<>(Optional.of(old.standing(was)), Optional.of(now.standing(i))));
            }
        }
        gone.values().forEach(was -> out.add(new Change<>(Optional.of(old.standing(was)), Optional.empty())));
    }

    private static boolean isChanged(int before, int after) {
        return before != after || Result.done(after) < 0;
    }
}
