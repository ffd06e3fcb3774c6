package dev.norms.calendar.plan;

import dev.norms.internal.column.PersonHistory;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * The days on which memberships, posts and lives of organizations matter: the first and last days of windows, and the
 * first days of months.
 *
 * <p>Two ranges that lie alike among these days make no difference to what is owed, so a range is identified by two
 * indexes.
 */
final class Breakpoints {
    private static final int BITS = 20;

    private final int[] days;

    Breakpoints(Collection<LocalDate> days) {
        this.days = days.stream()
                .mapToInt(day -> (int) day.toEpochDay())
                .sorted()
                .distinct()
                .toArray();
    }

    /** How a range lies among the days, in the lower 40 bits. */
    long place(DateRange range) {
        Optional<LocalDate> until = range.until();
        return place(
                (int) range.from().toEpochDay(),
                until.isEmpty() ? PersonHistory.NEVER : (int) until.get().toEpochDay());
    }

    /** How a range of epoch days lies among the days; its end may be {@link PersonHistory#NEVER}. */
    long place(int from, int end) {
        return (long) before(from) << BITS | before(end);
    }

    /** How many of the days are before a day. */
    private int before(int day) {
        if (days.length == 0 || day <= days[0]) {
            return 0;
        }
        if (day > days[days.length - 1]) {
            return days.length;
        }
        int found = Arrays.binarySearch(days, day);
        return found < 0 ? -found - 1 : found;
    }
}
