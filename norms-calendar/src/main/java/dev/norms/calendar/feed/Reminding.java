package dev.norms.calendar.feed;

import dev.norms.calendar.obligation.Obligation;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Decides when the reminders of an entry appear. */
@FunctionalInterface
interface Reminding {
    /** No reminders. */
    Reminding NEVER = (obligation, day, form) -> List.of();

    /** Returns reminders at a time of the day before. */
    static Reminding at(LocalTime time) {
        return (obligation, day, form) -> List.of(form.before(time));
    }

    /** Returns how long before an entry on a day each of its reminders appears. */
    List<Duration> of(Obligation obligation, LocalDate day, EntryForm form);
}
