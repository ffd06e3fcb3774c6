package dev.norms.calendar.feed;

import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.ical.CalendarEntry.Status;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.workday.Certainty;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings by which duties become entries.
 *
 * @param namespace the part after {@code @} in every UID
 * @param form how duties appear
 * @param texts their texts
 * @param first the revision of an entry of which nothing was published before
 * @param fulfilled the day on which each fulfilled duty was fulfilled, by the text of its id
 * @param published what was published before
 */
record Entries(
        Namespace namespace,
        EntryForm form,
        EntryTexts texts,
        Revision first,
        Map<String, LocalDate> fulfilled,
        Published published) {
    Entries under(Namespace other) {
        return new Entries(other, form, texts, first, fulfilled, published);
    }

    Entries as(EntryForm other) {
        return new Entries(namespace, other, texts, first, fulfilled, published);
    }

    Entries saying(EntryTexts other) {
        return new Entries(namespace, form, other, first, fulfilled, published);
    }

    Entries since(Published other) {
        return new Entries(namespace, form, texts, first, fulfilled, other);
    }

    /** Returns the entry of a duty in a feed: as published if nothing has changed, else as the next revision. */
    CalendarEntry of(Obligation duty, String feed) {
        Window window = duty.window().orElseThrow();
        Optional<LocalDate> done = Optional.ofNullable(fulfilled.get(duty.toString()));
        boolean open = done.isEmpty();
        CalendarEntry entry = new CalendarEntry(
                uid(duty),
                form.timing(window, done),
                open || form.isToDo() ? texts.summary(duty) : texts.doneSummary(duty),
                texts.description(duty, window),
                texts.categories(duty),
                open && !form.isToDo() && window.certainty() == Certainty.PROVISIONAL
                        ? Status.TENTATIVE
                        : Status.CONFIRMED,
                open ? alarms(duty, window) : List.of(),
                first.sequence(),
                first.stamp());
        Optional<CalendarEntry> before = published.find(feed, entry.uid());
        return before.isEmpty() ? entry : revised(entry, before.get());
    }

    /** Returns what was published as cancelled. */
    CalendarEntry cancelled(CalendarEntry before) {
        return before.status() == Status.CANCELLED ? before : revised(before.cancelled(), before);
    }

    private CalendarEntry revised(CalendarEntry entry, CalendarEntry before) {
        CalendarEntry same = entry.as(before.sequence(), before.stamp());
        Instant stamp = before.stamp().isAfter(first.stamp()) ? before.stamp() : first.stamp();
        return same.equals(before) ? same : entry.as(before.sequence() + 1, stamp);
    }

    String uid(Obligation duty) {
        return duty + "@" + namespace.text();
    }

    /** On the first day of the lead; none for what opens on its due day. */
    private List<Duration> alarms(Obligation duty, Window window) {
        LocalDate since = window.since(duty.norm().leadDays());
        return since.isBefore(window.due()) ? List.of(form.alarm(since, window.due())) : List.of();
    }
}
