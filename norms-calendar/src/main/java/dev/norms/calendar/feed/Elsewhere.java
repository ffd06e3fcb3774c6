package dev.norms.calendar.feed;

import com.google.common.collect.ImmutableSet;
import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The obligations that were published in the range of a schedule and are still owed, but due outside it. */
final class Elsewhere {
    private Elsewhere() {}

    static Collection<Obligation> of(Schedule schedule, EntryMaker maker) {
        Published published = maker.published();
        if (published.addresses().isEmpty()) {
            return List.of();
        }
        Set<String> due = schedule.obligations().stream()
                .map(maker::uids)
                .flatMap(List::stream)
                .collect(ImmutableSet.toImmutableSet());
        return schedule.owedElsewhere(published.addresses().stream()
                        .map(published::entries)
                        .flatMap(Collection::stream)
                        .filter(entry ->
                                schedule.range().contains(entry.timing().day()))
                        .map(CalendarEntry::uid)
                        .filter(uid -> !due.contains(uid))
                        .flatMap(uid -> maker.namespace().obligation(uid).stream())
                        .collect(ImmutableSet.toImmutableSet()))
                .values();
    }
}
