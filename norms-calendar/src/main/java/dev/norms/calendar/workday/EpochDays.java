package dev.norms.calendar.workday;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The answers of a {@link WorkCalendar} by epoch day.
 *
 * <p>An answer takes a few instructions whatever the distance: for every day the number of working days before it is
 * known, and for every number the working day. Outside the coverage every question throws
 * {@link UncoveredDateException}.
 */
final class EpochDays {
    /** Working days before each day of the coverage, and before the day after it. */
    private final char[] ranks;
    /** The working days in order, numbered as in {@link DayTable}. */
    private final char[] days;

    private final BitSet off;
    private final BitSet confirmed;

    /** Takes sets of days, numbered from the first day of the coverage. */
    EpochDays(BitSet working, BitSet off, BitSet confirmed) {
        this.off = off;
        this.confirmed = confirmed;
        ranks = new char[DayTable.LENGTH + 1];
        days = new char[working.cardinality()];
        long[] words = Arrays.copyOf(working.toLongArray(), DayTable.LENGTH / Long.SIZE + 1);
        int rank = 0;
        for (int index = 0; index < DayTable.LENGTH; index++) {
            ranks[index] = (char) rank;
            if ((words[index >> 6] >>> index & 1) != 0) {
                days[rank++] = (char) index;
            }
        }
        ranks[DayTable.LENGTH] = (char) rank;
    }

    boolean isWorkingDay(long day) {
        int index = index(day);
        return ranks[index] != ranks[index + 1];
    }

    DayStatus status(long day) {
        int index = index(day);
        if (isWorkingDay(day)) {
            return DayTable.isWeekend(index) ? DayStatus.MAKE_UP_WORKDAY : DayStatus.WORKING_DAY;
        }
        return off.get(index) ? DayStatus.PUBLIC_HOLIDAY : DayStatus.WEEKEND;
    }

    boolean isConfirmed(long day) {
        return confirmed.get(index(day));
    }

    int previousOrSame(long day) {
        return select(ranks[index(day) + 1] - 1L);
    }

    int nextOrSame(long day) {
        return select(ranks[index(day)]);
    }

    int plus(long day, int workingDays) {
        int index = index(day);
        if (workingDays > 0) {
            return select(ranks[index + 1] - 1L + workingDays);
        }
        return workingDays < 0 ? select((long) ranks[index] + workingDays) : (int) day;
    }

    int count(long from, long until) {
        if (until < from) {
            throw new IllegalArgumentException("until must not be before from, but was " + LocalDate.ofEpochDay(until)
                    + " (from " + LocalDate.ofEpochDay(from) + ")");
        }
        return from == until ? 0 : ranks[index(until - 1) + 1] - ranks[index(from)];
    }

    private int select(long rank) {
        if (rank < 0 || rank >= days.length) {
            throw new UncoveredDateException(DayTable.FIRST + (rank < 0 ? -1L : DayTable.LENGTH));
        }
        return DayTable.FIRST + days[(int) rank];
    }

    private static int index(long day) {
        long index = day - DayTable.FIRST;
        if (Long.compareUnsigned(index, DayTable.LENGTH) >= 0) {
            throw new UncoveredDateException(day);
        }
        return (int) index;
    }
}
