package dev.norms.calendar.feed;

import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.ical.CalendarEntry.Revision;
import dev.norms.calendar.ical.CalendarEntry.Status;
import dev.norms.calendar.schedule.Obligation;
import dev.norms.calendar.schedule.Window;
import dev.norms.calendar.workday.Certainty;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How entries are made of duties.
 *
 * @param namespace what stands behind {@code @} in every UID
 * @param form as what duties stand there
 * @param texts what it says
 * @param first the revision of an entry of which nothing was published before
 * @param published what was
 */
record Entries(Namespace namespace, EntryForm form, EntryTexts texts, Revision first, Published published) {
    Entries under(Namespace other) {
        return new Entries(other, form, texts, first, published);
    }

    Entries as(EntryForm other) {
        return new Entries(namespace, other, texts, first, published);
    }

    Entries saying(EntryTexts other) {
        return new Entries(namespace, form, other, first, published);
    }

    Entries since(Published other) {
        return new Entries(namespace, form, texts, first, other);
    }

    /** A duty in a feed: as it was published if nothing of it has changed, else a revision more. */
    CalendarEntry of(Obligation duty, FeedAddress feed) {
        Window window = duty.window().orElseThrow();
        CalendarEntry entry = new CalendarEntry(
                uid(duty),
                form.timing(window),
                texts.summary(duty),
                texts.description(duty, window),
                texts.categories(duty),
                form.canBeTentative() && window.certainty() == Certainty.PROVISIONAL
                        ? Status.TENTATIVE
                        : Status.CONFIRMED,
                alarms(duty, window),
                first);
        Optional<CalendarEntry> before = published.find(feed, entry.uid());
        return before.isEmpty() ? entry : revised(entry, before.get());
    }

    /** What was published and does not take place. */
    CalendarEntry cancelled(CalendarEntry before) {
        return before.status() == Status.CANCELLED ? before : revised(before.cancelled(), before);
    }

    private CalendarEntry revised(CalendarEntry entry, CalendarEntry before) {
        CalendarEntry same = entry.as(before.revision());
        return same.equals(before) ? same : entry.as(next(before.revision()));
    }

    private Revision next(Revision before) {
        Instant stamp = before.stamp().isAfter(first.stamp()) ? before.stamp() : first.stamp();
        return new Revision(before.sequence() + 1, stamp);
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
