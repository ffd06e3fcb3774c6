package dev.norms.calendar.assessment;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.plan.PlanTable;
import dev.norms.calendar.plan.PlanTable.OwnerTemplates;
import dev.norms.calendar.revision.Revision.Change;
import dev.norms.duty.ObligationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The findings that may differ between two whole tables, in no particular order. Owners who are planned by the same
 * templates are compared number by number; obligations are made only of what may differ.
 */
final class TableComparison {
    private final VerdictTable before;
    private final VerdictTable after;
    private final ImmutableList.Builder<Change<Finding>> changes = ImmutableList.builder();

    TableComparison(VerdictTable before, VerdictTable after) {
        this.before = before;
        this.after = after;
    }

    List<Change<Finding>> changes() {
        dated();
        standing();
        return changes.build();
    }

    private void dated() {
        List<OwnerTemplates> rowsBefore = before.plan().byOwner();
        List<OwnerTemplates> rowsAfter = after.plan().byOwner();
        int old = 0;
        int now = 0;
        while (old < rowsBefore.size() || now < rowsAfter.size()) {
            int order = old == rowsBefore.size()
                    ? 1
                    : now == rowsAfter.size() ? -1 : byOwner(rowsBefore.get(old), rowsAfter.get(now));
            int oldEnd = order <= 0 ? end(rowsBefore, old) : old;
            int nowEnd = order >= 0 ? end(rowsAfter, now) : now;
            if (OwnerResults.isPlannedAlike(rowsBefore.subList(old, oldEnd), rowsAfter.subList(now, nowEnd))) {
                int shift = after.plan().start(now) - before.plan().start(old);
                for (int row = before.plan().start(old); row < before.plan().start(oldEnd); row++) {
                    compare(row, row + shift);
                }
            } else {
                compareById(before.plan(), old, oldEnd, after.plan(), now, nowEnd);
            }
            old = oldEnd;
            now = nowEnd;
        }
    }

    private static int byOwner(OwnerTemplates one, OwnerTemplates other) {
        return Obligation.byOwner().compare(one.owner().text(), other.owner().text());
    }

    private static int end(List<OwnerTemplates> owners, int first) {
        int end = first + 1;
        while (end < owners.size()
                && owners.get(end).owner().equals(owners.get(first).owner())) {
            end++;
        }
        return end;
    }

    private void compareById(PlanTable oldPlan, int old, int oldEnd, PlanTable nowPlan, int now, int nowEnd) {
        Map<ObligationId, Integer> rowsBefore = new HashMap<>();
        for (int row = oldPlan.start(old); row < oldPlan.start(oldEnd); row++) {
            if (before.results()[row] != PackedResult.UNKNOWN) {
                rowsBefore.put(oldPlan.obligation(row).id(), row);
            }
        }
        for (int row = nowPlan.start(now); row < nowPlan.start(nowEnd); row++) {
            if (after.results()[row] != PackedResult.UNKNOWN) {
                Integer was = rowsBefore.remove(nowPlan.obligation(row).id());
                add(Optional.ofNullable(was).map(before::finding), Optional.of(after.finding(row)));
            }
        }
        rowsBefore.values().forEach(was -> add(Optional.of(before.finding(was)), Optional.empty()));
    }

    private void standing() {
        List<Obligation> rowsBefore = before.standing();
        List<Obligation> rowsAfter = after.standing();
        int old = 0;
        int now = 0;
        while (old < rowsBefore.size() || now < rowsAfter.size()) {
            int order = old == rowsBefore.size()
                    ? 1
                    : now == rowsAfter.size()
                            ? -1
                            : Obligation.inOrder().compare(rowsBefore.get(old), rowsAfter.get(now));
            if (order < 0) {
                add(Optional.of(before.finding(before.plan().size() + old++)), Optional.empty());
            } else if (order > 0) {
                add(Optional.empty(), Optional.of(after.finding(after.plan().size() + now++)));
            } else {
                if (!rowsBefore.get(old).bound().equals(rowsAfter.get(now).bound())) {
                    add(
                            Optional.of(before.finding(before.plan().size() + old)),
                            Optional.of(after.finding(after.plan().size() + now)));
                } else {
                    compare(before.plan().size() + old, after.plan().size() + now);
                }
                old++;
                now++;
            }
        }
    }

    private void compare(int old, int now) {
        int was = before.results()[old];
        int is = after.results()[now];
        if (was == is && PackedResult.isExact(is)) {
            return;
        }
        add(
                was == PackedResult.UNKNOWN ? Optional.empty() : Optional.of(before.finding(old)),
                is == PackedResult.UNKNOWN ? Optional.empty() : Optional.of(after.finding(now)));
    }

    private void add(Optional<Finding> old, Optional<Finding> now) {
        changes.add(new Change<>(old, now));
    }
}
