package dev.norms.calendar.feed;

import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.ical.CalendarEntry.Status;
import dev.norms.calendar.ical.CalendarText;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.workday.Certainty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings by which obligations become entries.
 *
 * @param namespace the part after {@code @} in every UID
 * @param form how obligations appear
 * @param texts their texts
 * @param first the revision of an entry of which nothing was published before
 * @param fulfilled the day on which each fulfilled obligation was fulfilled, by the text of its id
 * @param published what was published before
 * @param reminding when entries remind
 * @param references the addresses that entries give
 * @param bundles what the people of a branch owe alike
 */
record Entries(
        Namespace namespace,
        EntryForm form,
        EntryTexts texts,
        EntryRevision first,
        Map<String, LocalDate> fulfilled,
        Published published,
        Reminding reminding,
        References references,
        Bundles bundles) {
    Entries under(Namespace other) {
        return new Entries(
                other, form, texts, first, fulfilled, published, reminding, references.under(other), bundles);
    }

    Entries as(EntryForm other) {
        return new Entries(namespace, other, texts, first, fulfilled, published, reminding, references, bundles);
    }

    Entries saying(EntryTexts other) {
        return new Entries(namespace, form, other, first, fulfilled, published, reminding, references, bundles);
    }

    Entries since(Published other) {
        return new Entries(namespace, form, texts, first, fulfilled, other, reminding, references, bundles);
    }

    Entries reminding(Reminding other) {
        return new Entries(namespace, form, texts, first, fulfilled, published, other, references, bundles);
    }

    Entries giving(References other) {
        return new Entries(namespace, form, texts, first, fulfilled, published, reminding, other, bundles);
    }

    Entries bundling(Bundles other) {
        return new Entries(namespace, form, texts, first, fulfilled, published, reminding, references, other);
    }

    /** Returns the entry of an obligation in a feed: as published if nothing has changed, else as the next revision. */
    CalendarEntry of(Obligation duty, String feed) {
        Window window = duty.window().orElseThrow();
        Collection<Obligation> members = bundles.of(duty);
        Optional<LocalDate> done = members.isEmpty() ? done(duty) : done(members);
        boolean open = done.isEmpty();
        CalendarText summary = members.isEmpty() ? texts.summary(duty) : texts.summary(duty, members.size());
        CalendarText description = texts.description(duty, window);
        CalendarEntry entry = new CalendarEntry(
                uid(duty),
                form.timing(window, done),
                open || form.isToDo() ? summary : texts.done(summary),
                members.isEmpty() ? description : texts.description(description, members, this::done),
                texts.categories(duty),
                open && !form.isToDo() && window.certainty() == Certainty.PROVISIONAL
                        ? Status.TENTATIVE
                        : Status.CONFIRMED,
                open ? reminding.of(duty, form) : List.of(),
                first.sequence(),
                first.stamp(),
                references.of(duty));
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

    private Optional<LocalDate> done(Obligation duty) {
        return Optional.ofNullable(fulfilled.get(duty.toString()));
    }

    /** The day on which the last of several was fulfilled, if all were. */
    private Optional<LocalDate> done(Collection<Obligation> members) {
        List<LocalDate> days =
                members.stream().flatMap(member -> done(member).stream()).toList();
        return days.size() == members.size() ? days.stream().max(Comparator.naturalOrder()) : Optional.empty();
    }
}
