package dev.norms.calendar.ical;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The day or time of a calendar entry. */
public sealed interface Timing {
    /**
     * The day of the entry.
     *
     * @return the day of an event, the due day of a to-do
     */
    LocalDate day();

    /**
     * A whole day; nobody is shown as busy on it.
     *
     * @param day the day
     */
    record WholeDay(LocalDate day) implements Timing {
        public WholeDay {
            requireNonNull(day, "day");
        }
    }

    /**
     * A time of a day by Chinese time ({@code Asia/Shanghai}, UTC+8), from 1992 on: before, there was summer time.
     *
     * @param start the beginning, a whole second
     * @param length the duration, whole seconds, at least one
     */
    record Timed(LocalDateTime start, Duration length) implements Timing {
        /**
         * Checks year, length and seconds.
         *
         * @throws IllegalArgumentException if it begins before 1992, does not last a second, or either has a fraction
         *     of one
         */
        public Timed {
            if (start.getYear() < 1992) {
                throw new IllegalArgumentException("start must be in 1992 or later, but was " + start);
            }
            if (length.toSeconds() < 1) {
                throw new IllegalArgumentException("length must be at least a second, but was " + length);
            }
            if (!start.equals(start.truncatedTo(ChronoUnit.SECONDS))
                    || !length.equals(length.truncatedTo(ChronoUnit.SECONDS))) {
                throw new IllegalArgumentException(
                        "start and length must be whole seconds, but were " + start + ", " + length);
            }
        }

        @Override
        public LocalDate day() {
            return start.toLocalDate();
        }
    }

    /**
     * The days within which something is to be done.
     *
     * @param opens the first day
     * @param day the day by which it is due
     * @param done the day on which it was done; empty while it is to be done
     */
    record ToDo(LocalDate opens, LocalDate day, Optional<LocalDate> done) implements Timing {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if it is due before it opens
         */
        public ToDo {
            requireNonNull(done, "done");
            if (day.isBefore(opens)) {
                throw new IllegalArgumentException(
                        "day must not be before opens, but was " + day + " (opens " + opens + ")");
            }
        }

        /**
         * Something that is still to be done.
         *
         * @param opens the first day
         * @param day the day by which it is due
         */
        public ToDo(LocalDate opens, LocalDate day) {
            this(opens, day, Optional.empty());
        }
    }
}
