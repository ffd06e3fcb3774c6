package dev.norms.calendar.ical;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The day or time of a calendar entry: an event of a whole day, an event at a time, or a to-do.
 *
 * @param day the day of an event, the due day of a to-do
 * @param time the beginning of an event in Chinese time ({@code Asia/Shanghai}, UTC+8), a whole second; empty for a
 *     whole day and a to-do
 * @param length the duration of an event with a time, whole seconds; else zero
 * @param opens the first day of a to-do; empty for an event
 * @param done the day on which a to-do was done; empty while it is to be done, and for an event
 */
public record Timing(
        LocalDate day, Optional<LocalTime> time, Duration length, Optional<LocalDate> opens, Optional<LocalDate> done) {
    /**
     * Checks year, length, seconds and order.
     *
     * @throws IllegalArgumentException if an event with a time begins before 1992 (when there was summer time), lasts
     *     less than a second, or its beginning or length has a fraction of one; if a to-do is due before it opens; if a
     *     to-do has a time, or an event is done
     */
    public Timing {
        if (opens.isEmpty() ? done.isPresent() : time.isPresent()) {
            throw new IllegalArgumentException(
                    "to-do must have a first day and no time, but had " + opens + ", " + time);
        }
        if (opens.isPresent() && day.isBefore(opens.get())) {
            throw new IllegalArgumentException(
                    "day must not be before opens, but was " + day + " (opens " + opens.get() + ")");
        }
        if (time.isPresent()) {
            LocalDateTime start = day.atTime(time.get());
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
    }

    /**
     * {@return the timing of an event of a whole day, which shows no one as busy}
     *
     * @param day the day
     */
    public static Timing wholeDay(LocalDate day) {
        return new Timing(day, Optional.empty(), Duration.ZERO, Optional.empty(), Optional.empty());
    }

    /**
     * {@return the timing of an event with a time}
     *
     * @param start the beginning in Chinese time, a whole second, from 1992 on
     * @param length the duration, whole seconds, at least one
     */
    public static Timing at(LocalDateTime start, Duration length) {
        return new Timing(
                start.toLocalDate(), Optional.of(start.toLocalTime()), length, Optional.empty(), Optional.empty());
    }

    /**
     * {@return the timing of a to-do}
     *
     * @param opens the first day
     * @param day the day by which it is due
     * @param done the day on which it was done; empty while it is to be done
     */
    public static Timing toDo(LocalDate opens, LocalDate day, Optional<LocalDate> done) {
        return new Timing(day, Optional.empty(), Duration.ZERO, Optional.of(opens), done);
    }

    /** {@return whether the entry is a to-do} */
    public boolean isToDo() {
        return opens.isPresent();
    }
}
