package dev.norms.calendar.feed;

import com.google.common.collect.ImmutableSet;
import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.duty.ObligationId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The obligations that were published in the range of a schedule and are still owed, but due outside it. */
final class Elsewhere {
    /** What tells the second and further times of a duty apart. */
    private static final Pattern TIME = Pattern.compile("\\+\\d+$");

    private Elsewhere() {}

    static Collection<Obligation> of(Schedule schedule, Entries entries) {
        Published published = entries.published();
        if (published.addresses().isEmpty()) {
            return List.of();
        }
        Set<String> due = schedule.obligations().stream()
                .map(entries::uids)
                .flatMap(List::stream)
                .collect(ImmutableSet.toImmutableSet());
        return schedule.owedElsewhere(published.addresses().stream()
                        .map(published::entries)
                        .flatMap(Collection::stream)
                        .filter(entry ->
                                schedule.range().contains(entry.timing().day()))
                        .map(CalendarEntry::uid)
                        .filter(uid -> !due.contains(uid))
                        .flatMap(uid -> id(uid, entries.namespace()).stream())
                        .collect(ImmutableSet.toImmutableSet()))
                .values();
    }

    private static Optional<ObligationId> id(String uid, Namespace namespace) {
        String tail = "@" + namespace.text();
        try {
            return uid.endsWith(tail)
                    ? Optional.of(ObligationId.parse(TIME.matcher(uid.substring(0, uid.length() - tail.length()))
                            .replaceFirst("")))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no UID of ours
        }
    }
}
