package dev.norms.files.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.norms.files.ics.CalendarFile;
import dev.norms.files.ics.Component;
import dev.norms.files.ics.Property;
import dev.norms.label.Label;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The events of a calendar file on their days, with later versions, cancellations and repetitions applied. */
public final class CalendarEvents {
    /** The properties of a calendar file from which events are read. */
    public static final Set<String> PROPERTIES = ImmutableSet.of(
            "METHOD",
            "UID",
            "SEQUENCE",
            "DTSTAMP",
            "LAST-MODIFIED",
            "RECURRENCE-ID",
            "STATUS",
            "SUMMARY",
            "CATEGORIES",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "RDATE",
            "EXDATE",
            "TZID",
            "TZOFFSETTO");

    private final CalendarFile file;
    private final List<CalendarEvent> events = new ArrayList<>();
    private final List<UnreadableEvent> unreadable = new ArrayList<>();
    private final Budget budget = new Budget();

    private CalendarEvents(CalendarFile file) {
        this.file = file;
    }

    /**
     * Reads the events of a file.
     *
     * @param file the file, with {@link #PROPERTIES} at least
     * @return the events
     */
    public static CalendarEvents of(CalendarFile file) {
        CalendarEvents events = new CalendarEvents(file);
        Map<String, List<EventVersion>> versions = new LinkedHashMap<>();
        for (Component calendar : file.components()) {
            boolean cancels = calendar.find("METHOD")
                    .map(Property::value)
                    .filter(method -> method.strip().equalsIgnoreCase("CANCEL"))
                    .isPresent();
            Moments moments = new Moments(new Zones(calendar));
            calendar.each("VEVENT")
                    .map(component -> new EventVersion(component, moments, cancels))
                    .forEach(version -> versions.computeIfAbsent(key(version), uid -> new ArrayList<>())
                            .add(version));
        }
        versions.values().forEach(events::read);
        events.events.sort(CalendarEvent.BY_DAY);
        return events;
    }

    /** Returns the UID, or a unique key for an event without one. */
    private static String key(EventVersion version) {
        return version.uid().isEmpty() ? "\n" + version.line() : version.uid();
    }

    private void read(List<EventVersion> versions) {
        EventVersion shown = versions.get(0);
        try {
            events.addAll(new Series(file, versions, budget).events());
        } catch (UnreadableException e) {
            String at = e.property().isEmpty() ? shown.title() : e.property();
            unreadable.add(new UnreadableEvent(shown.title(), file.problem(e.line(), at, e.what(), e.value())));
        } catch (DateTimeException | ArithmeticException e) {
            Label what = Label.of("日期超出范围", "its days are out of range");
            unreadable.add(new UnreadableEvent(shown.title(), file.problem(shown.line(), shown.title(), what, "")));
        }
    }

    /**
     * The events.
     *
     * @return the events and the occurrences of repeated ones by their first day, in an order that does not depend on
     *     the order of the file; unmodifiable
     */
    public ImmutableList<CalendarEvent> events() {
        return ImmutableList.copyOf(events);
    }

    /**
     * The events that cannot be put on days.
     *
     * @return the events in the order of the file, unmodifiable
     */
    public ImmutableList<UnreadableEvent> unreadable() {
        return ImmutableList.copyOf(unreadable);
    }
}
