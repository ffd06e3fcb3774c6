package dev.norms.files.event;

import com.google.common.collect.ImmutableList;
import dev.norms.files.ics.CalendarFile;
import dev.norms.files.ics.Property;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The versions of one event, of which the newest count (RFC 5545, section 3.8.7.4; RFC 5546, sections 2.1.5 and 3.2.5).
 *
 * <p>Versions that are equally new do not replace each other, since programs give one UID to different events.
 */
final class Series {
    private final CalendarFile file;
    private final List<EventVersion> masters;
    private final Budget budget;
    /** The newest versions of single occurrences, by the day on which the occurrence was to begin. */
    private final Map<LocalDate, List<EventVersion>> replaced = new TreeMap<>();
    /** The versions that replace the later occurrences, too, by the day of the first that they replace. */
    private final NavigableMap<LocalDate, EventVersion> future = new TreeMap<>();

    private final List<CalendarEvent> events = new ArrayList<>();

    /**
     * Creates a series.
     *
     * @param versions the versions with one UID
     * @param budget the budget of the file
     * @throws UnreadableException if the occurrence that a version replaces cannot be read
     */
    Series(CalendarFile file, Collection<EventVersion> versions, Budget budget) {
        this.file = file;
        this.budget = budget;
        List<EventVersion> whole = versions.stream()
                .filter(version -> version.recurrenceId().isEmpty())
                .toList();
        this.masters = newest(whole);
        Optional<EventVersion> cancellation = masters.stream().findFirst().filter(EventVersion::isCancelled);
        Map<LocalDate, List<EventVersion>> ofOccurrences = new TreeMap<>();
        for (EventVersion version : versions) {
            Optional<Property> id = version.recurrenceId();
            if (id.isPresent()
                    && cancellation.filter(last -> !isNewer(version, last)).isEmpty()) {
                ofOccurrences
                        .computeIfAbsent(version.moments().of(id.get()).day(), day -> new ArrayList<>())
                        .add(version);
            }
        }
        ofOccurrences.forEach((day, ofDay) -> {
            replaced.put(day, newest(ofDay));
            replaced.get(day).stream()
                    .filter(EventVersion::isForTheFuture)
                    .findFirst()
                    .ifPresent(version -> future.put(day, version));
        });
    }

    private static boolean isNewer(EventVersion version, EventVersion other) {
        return EventVersion.AGE.compare(version, other) > 0;
    }

    /** Returns the newest of some versions: one cancellation, or versions that are equally new. */
    private static List<EventVersion> newest(List<EventVersion> versions) {
        if (versions.size() < 2) {
            return versions;
        }
        Optional<EventVersion> newest = versions.stream().max(EventVersion.AGE);
        List<EventVersion> equal = versions.stream()
                .filter(version -> EventVersion.AGE.compare(version, newest.orElseThrow()) == 0)
                .toList();
        Optional<EventVersion> cancelled =
                equal.stream().filter(EventVersion::isCancelled).findFirst();
        return cancelled.map(List::of).orElse(equal);
    }

    /**
     * Returns the events on their days.
     *
     * @throws UnreadableException if they cannot be put on days
     */
    ImmutableList<CalendarEvent> events() {
        masters.stream().filter(Predicate.not(EventVersion::isCancelled)).forEach(this::addOccurrences);
        replaced.values().stream()
                .flatMap(List::stream)
                .filter(Predicate.not(EventVersion::isCancelled))
                .forEach(version -> events.add(event(version)));
        return ImmutableList.copyOf(events);
    }

    private void addOccurrences(EventVersion master) {
        CalendarEvent event = event(master);
        LocalDate first = event.days().first();
        Repetition repetition = new Repetition(master);
        if (!repetition.isRepeated()) {
            if (!replaced.containsKey(first)) {
                events.add(event);
            }
            return;
        }
        budget.take(master, 0); // throws before the days are computed if nothing is left
        Set<LocalDate> days = repetition.days(first);
        budget.take(master, days.size());
        for (LocalDate day : days) {
            if (!replaced.containsKey(day)) {
                addOccurrence(event, day);
            }
        }
    }

    private void addOccurrence(CalendarEvent event, LocalDate day) {
        Map.Entry<LocalDate, EventVersion> change = future.lowerEntry(day);
        if (change == null) {
            events.add(event.on(event.days().movedTo(day)));
        } else if (!change.getValue().isCancelled()) {
            CalendarEvent changed = event(change.getValue());
            long moved = changed.days().first().toEpochDay() - change.getKey().toEpochDay();
            events.add(changed.on(changed.days().movedTo(day.plusDays(moved))));
        }
    }

    private CalendarEvent event(EventVersion version) {
        return new CalendarEvent(
                file.origin(version.line()), version.uid(), version.title(), version.categories(), version.days());
    }
}
