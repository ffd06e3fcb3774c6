package dev.norms.calendar.schedule;

import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;

/**
 * The days on which it is asked who somebody is: the first and last days of windows, and the first days of months.
 *
 * <p>Two ranges that lie alike among these days make no difference to what is owed; so they are told by two small
 * numbers.
 */
final class TurningDays {
    private static final int BITS = 20;

    private final long[] days;

    TurningDays(Collection<LocalDate> days) {
        this.days = days.stream()
                .mapToLong(LocalDate::toEpochDay)
                .sorted()
                .distinct()
                .toArray();
    }

    /** How a range lies among the days, in the lower 40 bits. */
    long place(DateRange range) {
        return before(range.from()) << BITS | range.until().map(this::before).orElse((long) days.length + 1);
    }

    /** How many of the days are before a day. */
    private long before(LocalDate day) {
        long number = day.toEpochDay();
        if (days.length == 0 || number <= days[0]) {
            return 0;
        }
        int found = Arrays.binarySearch(days, number);
        return found < 0 ? -found - 1 : found;
    }
}
