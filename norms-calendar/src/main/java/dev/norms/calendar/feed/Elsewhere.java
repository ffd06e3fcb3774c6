package dev.norms.calendar.feed;

import com.google.common.collect.ImmutableSet;
import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.College;
import dev.norms.duty.ObligationId;
import dev.norms.organization.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The obligations that were published in the range of a schedule and are still owed, but due outside it. */
final class Elsewhere {
    private Elsewhere() {}

    static Collection<Obligation> of(Schedule schedule, EntryMaker maker) {
        Published published = maker.published();
        if (published.addresses().isEmpty()) {
            return List.of();
        }
        List<Obligation> here = schedule.obligations();
        Bundles bundles = maker.bundles();
        Set<String> due = Stream.of(
                        here,
                        bundles.in(here),
                        bundles.acrossUnits(here, schedule.college(), maker.arranged())
                                .in(here))
                .flatMap(Collection::stream)
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
                        .flatMap(id -> bundles.isNone() ? Stream.of(id) : alike(id, schedule.college()))
                        .collect(ImmutableSet.toImmutableSet()))
                .values();
    }

    /** Returns an id and the same with every possible owner of the college, since a bundled entry may stand for any. */
    private static Stream<ObligationId> alike(ObligationId id, College college) {
        return Stream.concat(
                        Stream.of(id.owner()),
                        Stream.concat(
                                college.organizations().stream()
                                        .map(organization -> organization.id().text()),
                                college.people().stream().map(PersonId::text)))
                .map(owner -> new ObligationId(id.norm(), id.part(), owner, id.period()));
    }
}
