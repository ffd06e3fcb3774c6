package dev.norms.calendar.feed;

import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.ical.CalendarEntry.Status;
import dev.norms.calendar.ical.CalendarText;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.proposal.ProposedEntry;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.Certainty;
import dev.norms.label.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes the entries of obligations, with the settings of {@link Feeds}.
 *
 * @param namespace the part after {@code @} in every UID
 * @param form the form of entries
 * @param texts their texts
 * @param first the revision of an entry that was not published before
 * @param fulfilled the day on which each fulfilled obligation was fulfilled, by the text of its id
 * @param published the feeds published before
 * @param reminding the times of reminders
 * @param references the addresses that entries give
 * @param bundles what the people of a branch, or the units of the college, owe alike
 * @param arranged the times at which obligations are to be met
 */
record EntryMaker(
        Namespace namespace,
        EntryForm form,
        EntryTexts texts,
        EntryRevision first,
        Map<String, LocalDate> fulfilled,
        Published published,
        Reminding reminding,
        References references,
        Bundles bundles,
        Arranged arranged) {
    /** Returns a maker of entries in Chinese, as events of whole due days, under {@link Namespace#NONE}. */
    static EntryMaker of(Schedule schedule, EntryRevision first, Map<String, LocalDate> fulfilled) {
        return new EntryMaker(
                Namespace.NONE,
                EntryForm.WHOLE_DAY,
                new EntryTexts(schedule.college(), schedule.book().upperRules(), Language.CHINESE),
                first,
                fulfilled,
                Published.NOTHING,
                new SpreadReminders(schedule.book()),
                new References(Optional.empty(), Namespace.NONE),
                Bundles.NONE,
                Arranged.NONE);
    }

    EntryMaker under(Namespace other) {
        return new EntryMaker(
                other, form, texts, first, fulfilled, published, reminding, references.under(other), bundles, arranged);
    }

    EntryMaker as(EntryForm other) {
        return new EntryMaker(
                namespace, other, texts, first, fulfilled, published, reminding, references, bundles, arranged);
    }

    EntryMaker withTexts(EntryTexts other) {
        return new EntryMaker(
                namespace, form, other, first, fulfilled, published, reminding, references, bundles, arranged);
    }

    EntryMaker since(Published other) {
        return new EntryMaker(
                namespace, form, texts, first, fulfilled, other, reminding, references, bundles, arranged);
    }

    EntryMaker reminding(Reminding other) {
        return new EntryMaker(
                namespace, form, texts, first, fulfilled, published, other, references, bundles, arranged);
    }

    EntryMaker withReferences(References other) {
        return new EntryMaker(namespace, form, texts, first, fulfilled, published, reminding, other, bundles, arranged);
    }

    EntryMaker bundling(Bundles other) {
        return new EntryMaker(
                namespace, form, texts, first, fulfilled, published, reminding, references, other, arranged);
    }

    EntryMaker arranging(Arranged other) {
        return new EntryMaker(
                namespace, form, texts, first, fulfilled, published, reminding, references, bundles, other);
    }

    /** Returns the entries of an obligation in a feed: one for each time arranged, else one on its due day. */
    List<CalendarEntry> of(Obligation obligation, String feed) {
        List<ProposedEntry> times = arranged.isNone() ? List.of() : arranged.of(obligation, bundles.of(obligation));
        if (times.isEmpty()) {
            return List.of(entry(obligation, feed, Optional.empty(), 1));
        }
        List<CalendarEntry> entries = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            entries.add(entry(obligation, feed, Optional.of(times.get(i)), i + 1));
        }
        return entries;
    }

    /** Returns the entry with a number, from 1: as published if nothing has changed, else as the next revision. */
    private CalendarEntry entry(Obligation obligation, String feed, Optional<ProposedEntry> time, int number) {
        Window window = obligation.window().orElseThrow();
        LocalDate day = time.map(ProposedEntry::date).orElse(window.due());
        Collection<Obligation> bundled = bundles.of(obligation);
        Optional<LocalDate> done = bundled.isEmpty() ? done(obligation) : done(bundled);
        boolean open = done.isEmpty();
        CalendarText summary = bundled.isEmpty() ? texts.summary(obligation) : texts.summary(obligation, bundled);
        CalendarText description = texts.description(obligation, window);
        CalendarText whole =
                bundled.isEmpty() ? description : texts.description(obligation, description, bundled, this::done);
        CalendarEntry entry = new CalendarEntry(
                namespace.uid(obligation.id(), number),
                form.timing(window, day, done),
                texts.title(summary, time, !open && !form.isToDo()),
                time.map(one -> texts.arranged(whole, one)).orElse(whole),
                bundled.isEmpty() ? texts.categories(obligation) : texts.categories(obligation, bundled),
                open && !form.isToDo() && window.certainty() == Certainty.PROVISIONAL
                        ? Status.TENTATIVE
                        : Status.CONFIRMED,
                open ? reminding.of(obligation, day, form) : List.of(),
                first.sequence(),
                first.stamp(),
                references.of(obligation, !texts.isOfUnits(obligation)));
        Optional<CalendarEntry> before = published.find(feed, entry.uid());
        return before.isEmpty() ? entry : revised(entry, before.get());
    }

    /** Returns a published entry as cancelled. */
    CalendarEntry cancelled(CalendarEntry before) {
        return before.status() == Status.CANCELLED ? before : revised(before.cancelled(), before);
    }

    private CalendarEntry revised(CalendarEntry entry, CalendarEntry before) {
        CalendarEntry same = entry.as(before.sequence(), before.stamp());
        // the stamp of an entry never goes back
        Instant stamp = before.stamp().isAfter(first.stamp()) ? before.stamp() : first.stamp();
        return same.equals(before) ? same : entry.as(before.sequence() + 1, stamp);
    }

    /** Returns the UIDs of the entries of an obligation. */
    List<String> uids(Obligation obligation) {
        int entries = arranged.isNone()
                ? 1
                : Math.max(1, arranged.of(obligation, bundles.of(obligation)).size());
        return IntStream.rangeClosed(1, entries)
                .mapToObj(number -> namespace.uid(obligation.id(), number))
                .toList();
    }

    private Optional<LocalDate> done(Obligation obligation) {
        return Optional.ofNullable(fulfilled.get(obligation.toString()));
    }

    /** Returns the day on which the last of several obligations was fulfilled, if all were. */
    private Optional<LocalDate> done(Collection<Obligation> bundled) {
        List<LocalDate> days =
                bundled.stream().flatMap(one -> done(one).stream()).toList();
        return days.size() == bundled.size() ? days.stream().max(Comparator.naturalOrder()) : Optional.empty();
    }
}
