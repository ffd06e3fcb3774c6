package dev.norms.calendar.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.duty.ObligationId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The obligations that moved between two schedules: after a notice or an amendment, or under other semesters.
 *
 * <p>Obligations are the same if their ids are. An obligation whose due day moved over an end of the range is still
 * found in the other schedule, so it moved and is not gone. What is alike in both is not listed. The order is that of
 * results; an obligation is placed by the earlier of its two due days.
 *
 * <pre>{@code
 * Schedule now = Schedule.of(book, college, calendar, range);
 * Schedule then = Schedule.of(book, college, calendar.withNotice(notice), range);
 * ScheduleChanges.of(now, then).shifts().forEach(shift -> System.out.println(shift.label().en()));
 * }</pre>
 *
 * @param shifts the obligations that moved, appeared or are gone, in the order of results
 */
public record ScheduleChanges(List<DateShift> shifts) {
    public ScheduleChanges {
        shifts = ImmutableList.copyOf(shifts);
    }

    /**
     * Compares two schedules.
     *
     * @param before the one
     * @param after the other
     * @return what moved, appeared or is gone
     */
    public static ScheduleChanges of(Schedule before, Schedule after) {
        Map<ObligationId, Obligation> owedBefore = byId(before);
        Map<ObligationId, Obligation> owedAfter = byId(after);
        Set<ObligationId> all =
                Sets.union(owedBefore.keySet(), owedAfter.keySet()).immutableCopy();
        owedBefore.putAll(
                before.owedElsewhere(Sets.difference(all, owedBefore.keySet()).immutableCopy()));
        owedAfter.putAll(
                after.owedElsewhere(Sets.difference(all, owedAfter.keySet()).immutableCopy()));
        return new ScheduleChanges(all.stream()
                .map(id ->
                        new DateShift(Optional.ofNullable(owedBefore.get(id)), Optional.ofNullable(owedAfter.get(id))))
                .filter(shift -> !shift.kinds().isEmpty())
                .sorted(Comparator.comparing(
                        shift -> ObligationPair.earlier(shift.before(), shift.after()), Obligation.inOrder()))
                .toList());
    }

    private static Map<ObligationId, Obligation> byId(Schedule schedule) {
        Map<ObligationId, Obligation> byId = new HashMap<>();
        schedule.obligations().forEach(obligation -> byId.put(obligation.id(), obligation));
        return byId;
    }

    /**
     * The shifts of one kind.
     *
     * @param kind the kind
     * @return the shifts in the order of results, including those that are of other kinds, too; unmodifiable
     */
    public List<DateShift> shifts(DateShift.Kind kind) {
        return shifts.stream().filter(shift -> shift.kinds().contains(kind)).toList();
    }

    /**
     * The number of shifts of each kind; one obligation may have several.
     *
     * @return the kinds that occur, in their own order
     */
    public Map<DateShift.Kind, Integer> counts() {
        Map<DateShift.Kind, Integer> counts = new EnumMap<>(DateShift.Kind.class);
        shifts.forEach(shift -> shift.kinds().forEach(kind -> counts.merge(kind, 1, Integer::sum)));
        return ImmutableMap.copyOf(counts);
    }

    /**
     * Returns whether nothing moved.
     *
     * @return true if so
     */
    public boolean isEmpty() {
        return shifts.isEmpty();
    }

    /**
     * Returns the number of obligations that moved.
     *
     * @return for instance {@code ScheduleChanges[12 obligations]}
     */
    @Override
    public String toString() {
        return "ScheduleChanges[" + shifts.size() + " obligations]";
    }
}
