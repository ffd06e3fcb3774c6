package dev.norms.calendar.plan;

import com.google.common.collect.Sets;
import dev.norms.calendar.obligation.Window;
import dev.norms.internal.column.PersonHistory;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The days on which stays and posts matter: the first and last days of windows, and the first days of the months of
 * study years. Two ranges that contain the same of these days lead to the same obligations.
 */
final class BorderDays {
    /** Enough bits for a number of these days, or for the days between the first and the last. */
    private static final int BITS = 20;

    private final int[] days;

    private BorderDays(int[] days) {
        this.days = days;
    }

    /**
     * Finds the days of windows and of the months of study years.
     *
     * @param counts the templates of counts, with windows
     * @param studies the years of study
     * @return the days
     */
    static BorderDays of(Collection<ObligationTemplate> counts, List<CompiledNorms.Studied> studies) {
        IntStream.Builder found = IntStream.builder();
        Set<Window> windows = Sets.newIdentityHashSet();
        counts.forEach(count -> windows.add(count.window()));
        for (CompiledNorms.Studied studied : studies) {
            windows.addAll(studied.years());
            for (Window year : studied.years()) {
                for (int month = 1; month <= 12; month++) {
                    found.add(
                            (int) LocalDate.of(year.opens().getYear(), month, 1).toEpochDay());
                }
            }
        }
        for (Window window : windows) {
            found.add((int) window.opens().toEpochDay())
                    .add((int) window.close().toEpochDay());
        }
        return new BorderDays(found.build().sorted().distinct().toArray());
    }

    /** Returns whether a range contains all these days. */
    boolean areEnclosedBy(DateRange range) {
        // a range from the epoch on without an end contains them all
        return days.length == 0 || clipped(range) == clipped(0, PersonHistory.NEVER);
    }

    /**
     * Returns the first day and the end of a range, clipped to the range of these days, counted from its first and
     * packed in the lower 40 bits.
     */
    long clipped(DateRange range) {
        Optional<LocalDate> until = range.until();
        return clipped(
                (int) range.from().toEpochDay(),
                until.isEmpty() ? PersonHistory.NEVER : (int) until.get().toEpochDay());
    }

    /** Returns the same for a range of epoch days; its end may be {@link PersonHistory#NEVER}. */
    long clipped(int from, int end) {
        return (long) clipped(from) << BITS | clipped(end);
    }

    private int clipped(int day) {
        return days.length == 0 ? 0 : Math.max(0, Math.min(day, days[days.length - 1] + 1) - days[0]);
    }

    /** Returns how many of these days are before the first day of a range and before its end, in the lower 40 bits. */
    long position(DateRange range) {
        Optional<LocalDate> until = range.until();
        return position(
                (int) range.from().toEpochDay(),
                until.isEmpty() ? PersonHistory.NEVER : (int) until.get().toEpochDay());
    }

    /** Returns the same for a range of epoch days; its end may be {@link PersonHistory#NEVER}. */
    long position(int from, int end) {
        return (long) before(from) << BITS | before(end);
    }

    /** Returns how many of these days are before a day, which may be {@link LocalDate#MAX}. */
    int position(LocalDate day) {
        return day.equals(LocalDate.MAX) ? days.length : before((int) day.toEpochDay());
    }

    /** Returns how many of these days are before a day; mostly none or all, as most stays cover all of them. */
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
