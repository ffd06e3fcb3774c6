package dev.norms.files.published;

import biweekly.component.ICalComponent;
import biweekly.component.VAlarm;
import biweekly.component.VTodo;
import biweekly.property.Categories;
import biweekly.property.Completed;
import biweekly.property.DateDue;
import biweekly.property.DateEnd;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Description;
import biweekly.property.Sequence;
import biweekly.property.Summary;
import biweekly.property.TextProperty;
import biweekly.property.Trigger;
import biweekly.property.Url;
import biweekly.property.ValuedProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dev.norms.calendar.ical.CalendarEntry;
import dev.norms.calendar.ical.CalendarEntry.Reference;
import dev.norms.calendar.ical.CalendarEntry.Relation;
import dev.norms.calendar.ical.CalendarEntry.Status;
import dev.norms.calendar.ical.CalendarText;
import dev.norms.calendar.ical.Timing;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A component of a written calendar, turned back into the entry it was written from. */
final class WrittenEntry {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ICalComponent component;
    private final String uid;

    WrittenEntry(ICalComponent component, String uid) {
        this.component = component;
        this.uid = uid;
    }

    /**
     * Returns the entry.
     *
     * @throws IllegalArgumentException if the component was not written by the program
     */
    CalendarEntry entry() {
        return new CalendarEntry(
                uid,
                component instanceof VTodo ? toDo() : event(),
                text(Summary.class),
                text(Description.class),
                component.getProperties(Categories.class).stream()
                        .flatMap(categories -> categories.getValues().stream())
                        .map(CalendarText::of)
                        .toList(),
                status(),
                component.getComponents(VAlarm.class).stream()
                        .map(WrittenEntry::alarm)
                        .toList(),
                required(value(Sequence.class)),
                required(value(DateTimeStamp.class)).toInstant(),
                references());
    }

    private List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        value(Url.class).ifPresent(uri -> references.add(new Reference(Relation.URL, uri)));
        for (Relation relation : List.of(Relation.LINK, Relation.CONCEPT)) {
            component
                    .getExperimentalProperties(relation.name())
                    .forEach(property -> references.add(new Reference(relation, property.getValue())));
        }
        return references;
    }

    private Timing toDo() {
        LocalDateTime due = required(time(DateDue.class));
        return Timing.toDo(
                time(DateStart.class).orElse(due).toLocalDate(),
                due.toLocalDate(),
                value(Completed.class).map(at -> at.toInstant().atZone(CHINA).toLocalDate()));
    }

    private Timing event() {
        LocalDateTime start = required(time(DateStart.class));
        LocalDateTime end = required(time(DateEnd.class));
        boolean timed = required(value(DateStart.class)).hasTime();
        return timed ? Timing.at(start, Duration.between(start, end)) : Timing.wholeDay(start.toLocalDate());
    }

    /** Returns the status; a to-do that is not cancelled has NEEDS-ACTION or COMPLETED in place of CONFIRMED. */
    private Status status() {
        String status = value(biweekly.property.Status.class).orElse("");
        return component instanceof VTodo && (status.equals("NEEDS-ACTION") || status.equals("COMPLETED"))
                ? Status.CONFIRMED
                : Status.valueOf(status);
    }

    /** Returns how long before the entry an alarm rings, which its trigger states as a negative duration. */
    private static Duration alarm(VAlarm alarm) {
        return Duration.ofMillis(
                -required(Optional.ofNullable(alarm.getTrigger()).map(Trigger::getDuration))
                        .toMillis());
    }

    private <T> Optional<T> value(Class<? extends ValuedProperty<T>> property) {
        return Optional.ofNullable(component.getProperty(property)).map(found -> found.getValue());
    }

    private CalendarText text(Class<? extends TextProperty> property) {
        return value(property).map(CalendarText::of).orElse(CalendarText.EMPTY);
    }

    private Optional<LocalDateTime> time(Class<? extends DateOrDateTimeProperty> property) {
        return value(property).map(WrittenEntry::time);
    }

    private static LocalDateTime time(ICalDate date) {
        DateTimeComponents raw = date.getRawComponents();
        try {
            LocalDate day = LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
            return date.hasTime() ? day.atTime(raw.getHour(), raw.getMinute(), raw.getSecond()) : day.atStartOfDay();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static <T> T required(Optional<T> part) {
        return part.orElseThrow(() -> new IllegalArgumentException("a part is missing"));
    }
}
