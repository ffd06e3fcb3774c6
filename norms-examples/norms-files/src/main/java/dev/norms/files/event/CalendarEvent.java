package dev.norms.files.event;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.fact.Origin;
import java.util.Comparator;

/**
 * An event, or an occurrence of a repeated one, on days in China.
 *
 * @param origin file and line on which it begins
 * @param uid its identifier; may be empty
 * @param title its title; may be empty
 * @param categories its categories
 * @param days its days
 */
public record CalendarEvent(Origin origin, String uid, String title, ImmutableList<String> categories, EventDays days) {
    static final Comparator<CalendarEvent> BY_DAY = Comparator.comparing(
                    (CalendarEvent event) -> event.days().first())
            .thenComparing(event -> event.days().last())
            .thenComparing(CalendarEvent::title)
            .thenComparing(CalendarEvent::uid);

    public CalendarEvent {
        requireNonNull(origin, "origin");
        requireNonNull(uid, "uid");
        requireNonNull(title, "title");
        requireNonNull(categories, "categories");
        requireNonNull(days, "days");
    }

    CalendarEvent on(EventDays other) {
        return new CalendarEvent(origin, uid, title, categories, other);
    }
}
