package dev.norms.calendar.feed;

import dev.norms.calendar.obligation.Obligation;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The times at which an entry reminds of an obligation. */
@FunctionalInterface
interface Reminding {
    /** Never. */
    Reminding NEVER = (obligation, day, form) -> List.of();

    /** At a time of the day before. */
    static Reminding at(LocalTime time) {
        return (obligation, day, form) -> List.of(form.before(time));
    }

    /** Returns the reminders of an entry on a day, as long before it. */
    List<Duration> of(Obligation obligation, LocalDate day, EntryForm form);
}
