package dev.norms.cli.sample;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The activities of the year; each is named after its organization and its day. */
final class Journal {
    private final Map<String, Event> events = new LinkedHashMap<>();

    /** Records an activity; the second one of a day is called {@code …b}, the third {@code …c}. */
    Event held(String organization, String kinds, LocalDate date) {
        String id =
                organization + "-" + date.toString().substring("2026-".length()).replace("-", "");
        String free = id;
        for (char mark = 'b'; events.containsKey(free); mark++) {
            free = id + mark;
        }
        Event event = new Event(free, organization, kinds, date);
        events.put(free, event);
        return event;
    }

    Event held(String organization, String kinds, String monthDay) {
        return held(organization, kinds, Days.day(monthDay));
    }

    /** Returns the activities by date, then by name. */
    List<Event> events() {
        return events.values().stream()
                .sorted(Comparator.comparing(Event::date).thenComparing(Event::id))
                .toList();
    }

    Table activities() {
        Table table =
                new Table("id", "organization", "kinds", "date", "for_period", "hours", "led_by", "part", "filed");
        events().forEach(event -> event.writeTo(table));
        return table;
    }
}
