package dev.norms.report.year;

import com.google.common.collect.ImmutableListMultimap;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.preference.Slot;
import dev.norms.calendar.proposal.ProposedEntry;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.duty.ObligationId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days on which obligations stand in a calendar: those arranged for them, else the due day. */
public final class DutyDays {
    private final DateRange range;
    private final List<ProposedEntry> entries;
    private final ImmutableListMultimap<ObligationId, ProposedEntry> byDuty;

    /**
     * Creates the days of obligations.
     *
     * @param schedule the obligations
     * @param arranged what is arranged; that of other obligations is left out
     */
    DutyDays(Schedule schedule, Collection<ProposedEntry> arranged) {
        this.range = schedule.range();
        this.entries = arranged.stream()
                .filter(entry -> entry.met().stream()
                        .anyMatch(met -> schedule.find(met.obligation().id()).isPresent()))
                .sorted(Comparator.comparing(ProposedEntry::date)
                        .thenComparing(entry -> entry.slot().map(Slot::ordinal).orElse(Slot.values().length))
                        .thenComparing(ProposedEntry::id))
                .toList();
        ImmutableListMultimap.Builder<ObligationId, ProposedEntry> by = ImmutableListMultimap.builder();
        entries.forEach(
                entry -> entry.met().forEach(met -> by.put(met.obligation().id(), entry)));
        this.byDuty = by.build();
    }

    /**
     * A day on which an obligation stands.
     *
     * @param date the day
     * @param when the part of the day and the room; empty if neither is arranged; the arranged day, if it is outside
     *     the range, so that the obligation stands on its due day
     * @param isArranged whether it is arranged; if not, the day is the due day
     */
    public record Time(LocalDate date, String when, boolean isArranged) {}

    /**
     * Returns whether anything is arranged.
     *
     * @return true for a plan; false for a list of due days
     */
    public boolean isPlan() {
        return !entries.isEmpty();
    }

    /** Returns what is arranged, by day, part of the day and id. */
    List<ProposedEntry> entries() {
        return entries;
    }

    boolean isArranged(Obligation obligation) {
        return byDuty.containsKey(obligation.id());
    }

    /**
     * Returns the days of an obligation.
     *
     * @param obligation a dated obligation of the schedule
     * @return the days in their order, at least one
     */
    public List<Time> of(Obligation obligation) {
        LocalDate due = obligation.window().orElseThrow().due();
        List<ProposedEntry> own = byDuty.get(obligation.id());
        return own.isEmpty()
                ? List.of(new Time(due, "", false))
                : own.stream().map(entry -> time(entry, due)).toList();
    }

    /** Returns the day of an entry that meets an obligation with a due day. */
    Time time(ProposedEntry entry, LocalDate due) {
        boolean isInside = range.contains(entry.date());
        String when = Stream.of(
                        isInside ? Stream.<String>empty() : Stream.of("安排在" + entry.date()),
                        entry.slot().map(slot -> slot.label().zh()).stream(),
                        entry.room().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining("，"));
        return new Time(isInside ? entry.date() : due, when, true);
    }
}
