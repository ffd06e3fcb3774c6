package dev.norms.calendar.assessment;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.plan.ObligationTemplate;
import dev.norms.calendar.plan.PlanTable;
import dev.norms.calendar.plan.PlanTable.OwnerTemplates;
import dev.norms.calendar.revision.Revision.Change;
import dev.norms.duty.NormId;
import dev.norms.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The findings that may differ between two whole tables, in no particular order. Owners who are planned by the same
 * templates are compared row by row; obligations are built only where a finding may differ.
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
        compareDated();
        compareStanding();
        return changes.build();
    }

    private void compareDated() {
        List<OwnerTemplates> ownersBefore = before.plan().byOwner();
        List<OwnerTemplates> ownersAfter = after.plan().byOwner();
        int old = 0;
        int now = 0;
        while (old < ownersBefore.size() || now < ownersAfter.size()) {
            int order = old == ownersBefore.size()
                    ? 1
                    : now == ownersAfter.size() ? -1 : byOwner(ownersBefore.get(old), ownersAfter.get(now));
            // an owner that is in one table only has no templates in the other
            int oldEnd = order <= 0 ? end(ownersBefore, old) : old;
            int nowEnd = order >= 0 ? end(ownersAfter, now) : now;
            if (OwnerResults.isPlannedAlike(ownersBefore.subList(old, oldEnd), ownersAfter.subList(now, nowEnd))) {
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
        Map<RowId, Row> rowsBefore = new HashMap<>();
        forEachRow(oldPlan, old, oldEnd, row -> rowsBefore.put(row.id(), row));
        forEachRow(nowPlan, now, nowEnd, row -> {
            Row was = rowsBefore.remove(row.id());
            if (was == null) {
                compare(Optional.empty(), known(after, row.number()));
            } else if (was.hasWindowAndBoundOf(row)) {
                compare(was.number(), row.number());
            } else {
                compare(known(before, was.number()), known(after, row.number()));
            }
        });
        rowsBefore.values().forEach(was -> compare(known(before, was.number()), Optional.empty()));
    }

    private static void forEachRow(PlanTable plan, int from, int end, Consumer<Row> visitor) {
        for (int index = from; index < end; index++) {
            OwnerTemplates owned = plan.byOwner().get(index);
            List<ObligationTemplate> rows = owned.templates().rows();
            for (int i = 0; i < rows.size(); i++) {
                visitor.accept(new Row(plan.start(index) + i, owned.part(), rows.get(i)));
            }
        }
    }

    /** Returns the finding of a row; empty if there is none, since its term has not begun. */
    private static Optional<Finding> known(VerdictTable table, int row) {
        return table.results()[row] == PackedResult.UNKNOWN ? Optional.empty() : Optional.of(table.finding(row));
    }

    /** The parts of an obligation's id besides its owner. */
    private record RowId(NormId norm, Optional<String> part, Period period) {}

    private record Row(int number, @Nullable String part, ObligationTemplate template) {
        RowId id() {
            return new RowId(
                    template.duty().normId(),
                    part == null ? template.duty().part() : Optional.of(part),
                    template.window().period());
        }

        boolean hasWindowAndBoundOf(Row other) {
            return template.window().equals(other.template.window())
                    && template.bound().equals(other.template.bound());
        }
    }

    private void compareStanding() {
        List<Obligation> dutiesBefore = before.standing();
        List<Obligation> dutiesAfter = after.standing();
        int old = 0;
        int now = 0;
        while (old < dutiesBefore.size() || now < dutiesAfter.size()) {
            int order = old == dutiesBefore.size()
                    ? 1
                    : now == dutiesAfter.size()
                            ? -1
                            : Obligation.inOrder().compare(dutiesBefore.get(old), dutiesAfter.get(now));
            if (order < 0) {
                compare(known(before, before.plan().size() + old++), Optional.empty());
            } else if (order > 0) {
                compare(Optional.empty(), known(after, after.plan().size() + now++));
            } else {
                if (!dutiesBefore.get(old).bound().equals(dutiesAfter.get(now).bound())) {
                    compare(
                            known(before, before.plan().size() + old),
                            known(after, after.plan().size() + now));
                } else {
                    compare(before.plan().size() + old, after.plan().size() + now);
                }
                old++;
                now++;
            }
        }
    }

    private void compare(int old, int now) {
        if (RowResults.isChanged(before.results()[old], after.results()[now])) {
            compare(known(before, old), known(after, now));
        }
    }

    private void compare(Optional<Finding> old, Optional<Finding> now) {
        if (old.isPresent() || now.isPresent()) {
            changes.add(new Change<>(old, now));
        }
    }
}
