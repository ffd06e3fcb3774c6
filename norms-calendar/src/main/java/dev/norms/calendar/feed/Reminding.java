package dev.norms.calendar.feed;

import dev.norms.calendar.obligation.Obligation;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** When an entry reminds of an obligation. */
@FunctionalInterface
interface Reminding {
    /** Never. */
    Reminding NEVER = (duty, form) -> List.of();

    /** At a time of the day before the due day. */
    static Reminding at(LocalTime time) {
        return (duty, form) -> List.of(form.before(time));
    }

    /** Returns the reminders, as long before the entry. */
    List<Duration> of(Obligation duty, EntryForm form);
}
