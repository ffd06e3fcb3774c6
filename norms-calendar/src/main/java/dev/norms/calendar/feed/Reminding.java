package dev.norms.calendar.feed;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** When an entry reminds of a duty. */
@FunctionalInterface
interface Reminding {
    /** Never. */
    Reminding NEVER = (duty, form) -> List.of();

    /** On the first day of the norm's lead; not for what opens on its due day. */
    Reminding LEAD = (duty, form) -> {
        Window window = duty.window().orElseThrow();
        LocalDate since = window.since(duty.norm().leadDays());
        return since.isBefore(window.due()) ? List.of(form.alarm(since, window.due())) : List.of();
    };

    /** At a time of the day before the due day. */
    static Reminding at(LocalTime time) {
        return (duty, form) -> List.of(form.before(time));
    }

    /** Returns the reminders, as long before the entry. */
    List<Duration> of(Obligation duty, EntryForm form);
}
