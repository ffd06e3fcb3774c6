package dev.norms.calendar.assessment;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.revision.Revision.Change;
import dev.norms.duty.ObligationId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How one owner stood before and stands after; its rows in the plan are the same, its standing duties may not be. */
record OwnerChange(OwnerResults before, OwnerResults after) {
    boolean isSame() {
        return Arrays.equals(before.dated(), after.dated())
                && Arrays.equals(before.ofStanding(), after.ofStanding())
                && before.standing().equals(after.standing());
    }

    /** Adds the findings that differ; of those whose number is no whole one it is not known. */
    void add(OwnerTable old, OwnerTable now, ImmutableList.Builder<Change<Finding>> changes) {
        for (int i = 0; i < after.dated().length; i++) {
            if (isChanged(before.dated()[i], after.dated()[i])) {
                changes.add(new Change<>(Optional.of(old.dated(i)), Optional.of(now.dated(i))));
            }
        }
        Map<ObligationId, Integer> olds = new HashMap<>();
        for (int i = 0; i < before.standing().size(); i++) {
            olds.put(before.standing().get(i).id(), i);
        }
        for (int i = 0; i < after.standing().size(); i++) {
            Obligation duty = after.standing().get(i);
            Integer was = olds.remove(duty.id());
            if (was == null) {
                changes.add(new Change<>(Optional.empty(), Optional.of(now.standing(i))));
            } else if (isChanged(before.ofStanding()[was], after.ofStanding()[i])
                    || !before.standing().get(was).bound().equals(duty.bound())) {
                changes.add(new Change<>(Optional.of(old.standing(was)), Optional.of(now.standing(i))));
            }
        }
        olds.values().forEach(was -> changes.add(new Change<>(Optional.of(old.standing(was)), Optional.empty())));
    }

    private static boolean isChanged(int before, int after) {
        return before != after || Result.done(after) < 0;
    }
}
