package dev.norms.calendar.feed;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.ical.Timing;
import dev.norms.calendar.schedule.Window;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** As what a duty stands in a calendar. */
public sealed interface EntryForm {
    /**
     * When a duty stands in the calendar.
     *
     * @param window its days
     * @return the timing
     */
    Timing timing(Window window);

    /**
     * How long before it a reminder shows.
     *
     * @param since the day from which the duty draws attention, before its due day
     * @param due the due day
     * @return the time before the timing's start
     */
    default Duration alarm(LocalDate since, LocalDate due) {
        return Duration.ofDays(due.toEpochDay() - since.toEpochDay()).minusHours(WholeDay.MORNING);
    }

    /**
     * Tells whether it can say that a date may still move.
     *
     * @return true of events
     */
    default boolean canBeTentative() {
        return true;
    }

    /** An event of the whole due day; it reminds at nine in the morning. */
    record WholeDay() implements EntryForm {
        private static final int MORNING = 9;

        @Override
        public Timing timing(Window window) {
            return new Timing.WholeDay(window.due());
        }
    }

    /**
     * An event at a time of the due day, by Chinese time; it reminds at that time.
     *
     * @param time the beginning, a whole second
     * @param length how long it lasts, whole seconds, at least one
     */
    record At(LocalTime time, Duration length) implements EntryForm {
        public At {
            requireNonNull(time, "time");
            requireNonNull(length, "length");
        }

        @Override
        public Timing timing(Window window) {
            return new Timing.Timed(window.due().atTime(time), length);
        }

        @Override
        public Duration alarm(LocalDate since, LocalDate due) {
            return Duration.ofDays(due.toEpochDay() - since.toEpochDay());
        }
    }

    /** A to-do from the first day of the window to the due day; it reminds at nine in the morning. */
    record ToDo() implements EntryForm {
        @Override
        public Timing timing(Window window) {
            return new Timing.ToDo(window.opens(), window.due());
        }

        @Override
        public boolean canBeTentative() {
            return false;
        }
    }
}
