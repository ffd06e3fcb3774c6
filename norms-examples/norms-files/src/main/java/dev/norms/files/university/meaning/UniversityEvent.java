package dev.norms.files.university.meaning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.files.event.CalendarEvent;
import dev.norms.label.Label;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An event of a university's calendar with what it means.
 *
 * @param event the event
 * @param meanings what it means; not empty
 */
public record UniversityEvent(CalendarEvent event, ImmutableList<EventMeaning> meanings) {
    public UniversityEvent {
        requireNonNull(event, "event");
        if (meanings.isEmpty()) {
            throw new IllegalArgumentException("meanings must not be empty");
        }
    }

    /**
     * Finds out what an event means: by its whole title, its categories, its days and its time of day.
     *
     * @param event the event
     * @return the event with its meanings
     */
    public static UniversityEvent of(CalendarEvent event) {
        return new UniversityEvent(event, MeaningFinder.of(event));
    }

    /**
     * Returns this event with its meanings compared with a calendar.
     *
     * @param known the calendar
     * @return the event; meanings that the calendar already has are marked as known
     */
    public UniversityEvent comparedWith(WorkCalendar known) {
        return new UniversityEvent(
                event,
                meanings.stream().map(meaning -> compare(meaning, known)).collect(ImmutableList.toImmutableList()));
    }

    private static EventMeaning compare(EventMeaning meaning, WorkCalendar known) {
        boolean off = meaning.kind() == EventKind.DAY_OFF;
        boolean isKnown = meaning.days().length() <= EventMeaning.BREAK_DAYS
                && known.coverage().encloses(meaning.days().range())
                && Stream.iterate(meaning.days().first(), meaning.days()::contains, day -> day.plusDays(1))
                        .allMatch(day -> known.isWorkingDay(day) != off);
        return isKnown && (off || meaning.kind() == EventKind.DUTY_DAY) ? meaning.known() : meaning;
    }

    /**
     * Returns the event and its meaning as text.
     *
     * @return days, title and each meaning with its reasons
     */
    public Label explain() {
        String head = event.days() + " " + event.title();
        return Label.of(
                head + " → "
                        + meanings.stream()
                                .map(EventMeaning::explain)
                                .map(Label::zh)
                                .collect(Collectors.joining("；")),
                head + " -> "
                        + meanings.stream()
                                .map(EventMeaning::explain)
                                .map(Label::en)
                                .collect(Collectors.joining("; ")));
    }
}
