package dev.norms.files.event;

import static java.util.Objects.requireNonNull;

import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The days of an event.
 *
 * @param first the first day
 * @param last the last day, not before the first
 * @param isWhole whether the event takes up the working hours of these days; false if it is a matter of hours
 */
public record EventDays(LocalDate first, LocalDate last, boolean isWhole) {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    public EventDays {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last must not be before " + first + ", but was " + last);
        }
    }

    /**
     * Returns the days of an event that lasts for whole days.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return the days
     */
    public static EventDays whole(LocalDate first, LocalDate last) {
        return new EventDays(first, last, true);
    }

    /**
     * Returns the days of an event with times of day.
     *
     * @param start its first moment
     * @param end the first moment after it, not before the start
     * @return the days that the event fills from 09:00 to 17:00, or all days that it touches if it fills none
     */
    static EventDays timed(LocalDateTime start, LocalDateTime end) {
        LocalDate first =
                start.toLocalTime().isAfter(MORNING) ? start.toLocalDate().plusDays(1) : start.toLocalDate();
        LocalDate last = end.toLocalTime().isBefore(EVENING) ? end.toLocalDate().minusDays(1) : end.toLocalDate();
        if (!last.isBefore(first)) {
            return whole(first, last);
        }
        LocalDate touched = end.isAfter(start) ? end.minusNanos(1).toLocalDate() : start.toLocalDate();
        return new EventDays(start.toLocalDate(), touched, false);
    }

    /**
     * Returns these days as a range.
     *
     * @return the range
     */
    public DateRange range() {
        return DateRange.ofClosed(first, last);
    }

    /**
     * Returns the number of days.
     *
     * @return 1 or more
     */
    public int length() {
        return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    }

    /**
     * Returns whether a day is one of these.
     *
     * @param day the day
     * @return whether it is
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    EventDays movedTo(LocalDate day) {
        return new EventDays(day, day.plusDays(length() - 1L), isWhole);
    }

    /**
     * Returns the days as text.
     *
     * @return one date, or two with {@code ..} between them
     */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + ".." + last;
    }
}
