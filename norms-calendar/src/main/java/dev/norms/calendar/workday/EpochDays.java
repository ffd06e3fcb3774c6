package dev.norms.calendar.workday;

import dev.norms.time.DateRange;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The questions of a {@link WorkCalendar} for programs that count days: in and out go epoch days (days since
 * 1970-01-01, as of {@link LocalDate#toEpochDay()}), and nothing is allocated.
 *
 * <p>Every answer is the one that the calendar gives for the date, and costs a few instructions whatever the distance:
 * for every day the number of working days before it is known, and for every number the working day. Outside the
 * coverage every question throws {@link UncoveredDateException}.
 */
public final class EpochDays {
    /** Working days before each day of the coverage, and before the day after it. */
    private final char[] ranks;
    /** The working days in order, numbered as in {@link DayTable}. */
    private final char[] days;

    private final MonthEnds monthEnds;
    private final BitSet off;
    private final BitSet confirmed;

    /**
     * Takes sets of days, numbered from the first day of the coverage.
     *
     * @param working the working days
     * @param off the days off by notice or law
     * @param confirmed the days that no notice to come will change
     */
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
        int[] last = new int[MonthEnds.COUNT];
        for (int month = 0; month < last.length; month++) {
            int until = ranks[MonthEnds.end(month) - DayTable.FIRST + 1];
            last[month] = DayTable.FIRST + (until == 0 ? -1 : days[until - 1]);
        }
        monthEnds = new MonthEnds(last);
    }

    /**
     * Tells whether a day is worked.
     *
     * @param day the day
     * @return true for a working day and a make-up working day
     */
    public boolean isWorkingDay(long day) {
        int index = index(day);
        return ranks[index] != ranks[index + 1];
    }

    /**
     * The kind of a day.
     *
     * @param day the day
     * @return its status
     */
    public DayStatus status(long day) {
        int index = index(day);
        if (isWorkingDay(day)) {
            return DayTable.isWeekend(index) ? DayStatus.MAKE_UP_WORKDAY : DayStatus.WORKING_DAY;
        }
        return off.get(index) ? DayStatus.PUBLIC_HOLIDAY : DayStatus.WEEKEND;
    }

    /**
     * Tells whether no notice to come will change the day.
     *
     * @param day the day
     * @return true if the notices that decide are known, as of {@link WorkCalendar#isConfirmed}
     */
    public boolean isConfirmed(long day) {
        return confirmed.get(index(day));
    }

    /**
     * The last working day that is not after a day.
     *
     * @param day the day
     * @return the day itself if it is worked
     */
    public int previousOrSame(long day) {
        return select(ranks[index(day) + 1] - 1L);
    }

    /**
     * The first working day that is not before a day.
     *
     * @param day the day
     * @return the day itself if it is worked
     */
    public int nextOrSame(long day) {
        return select(ranks[index(day)]);
    }

    /**
     * The n-th working day after or before a day, as of {@link WorkCalendar#plus}.
     *
     * @param day the day, worked or not
     * @param workingDays the number; if negative, counted back; if 0, the result is the day itself
     * @return the working day
     */
    public int plus(long day, int workingDays) {
        int index = index(day);
        if (workingDays > 0) {
            return select(ranks[index + 1] - 1L + workingDays);
        }
        return workingDays < 0 ? select((long) ranks[index] + workingDays) : (int) day;
    }

    /**
     * The number of working days in a range.
     *
     * @param from the first day that counts
     * @param until the first day that does not count any more; may be the day after the coverage
     * @return the number, 0 or more
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     */
    public int count(long from, long until) {
        if (until < from) {
            throw new IllegalArgumentException("until must not be before from, but was " + LocalDate.ofEpochDay(until)
                    + " (from " + LocalDate.ofEpochDay(from) + ")");
        }
        return from == until ? 0 : ranks[index(until - 1) + 1] - ranks[index(from)];
    }

    /**
     * The last working day of every calendar period of a unit, for instance of every month.
     *
     * <p>It is {@link #previousOrSame} of the period's last day; only if no day of the period is worked does it lie
     * before the period. Costs a copy of the answers.
     *
     * @param unit the unit
     * @param range with an end; periods that do not lie in it with all their days are left out
     * @return a day for each period, in their order; empty if the range is shorter than a period
     * @throws IllegalArgumentException if the range has no end
     */
    public int[] lastOfEach(PeriodUnit unit, DateRange range) {
        return monthEnds.days(unit, range);
    }

    /** The days of {@link #lastOfEach} as dates. */
    List<LocalDate> datesOfEach(PeriodUnit unit, DateRange range) {
        return monthEnds.dates(unit, range);
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
