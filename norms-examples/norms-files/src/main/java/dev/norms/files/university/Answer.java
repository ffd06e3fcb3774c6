package dev.norms.files.university;

import static java.util.Objects.requireNonNull;

import dev.norms.fact.Origin;
import dev.norms.files.event.CalendarEvent;
import dev.norms.files.university.meaning.EventKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A correction: what an event means, or what a day is.
 *
 * @param origin file and line of the answer
 * @param event the UID or the title of the event; empty for a day without an event
 * @param date a day of the event, if the answer does not concern all events of that title; or the day without an event
 * @param kind the meaning
 */
public record Answer(Origin origin, String event, Optional<LocalDate> date, EventKind kind) {
    public Answer {
        requireNonNull(origin, "origin");
        requireNonNull(event, "event");
        requireNonNull(date, "date");
        requireNonNull(kind, "kind");
    }

    boolean concerns(CalendarEvent other) {
        return (event.equals(other.title()) || event.equals(other.uid()))
                && date.map(other.days()::contains).orElse(true);
    }
}
