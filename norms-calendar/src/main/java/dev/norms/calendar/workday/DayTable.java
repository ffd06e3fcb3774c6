package dev.norms.calendar.workday;

import dev.norms.time.DateRange;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The answers of a {@link WorkCalendar} by epoch day.
 *
 * <p>An answer takes a few instructions regardless of the distance: for every day the number of working days before it
 * is known, and for every number the working day. Days are numbered from the first day of the coverage, which is a
 * Monday. Outside the coverage every question throws {@link UncoveredDateException}.
 */
final class DayTable {
    static final int FIRST_YEAR = 1990;
    static final int LAST_YEAR = 2100;
    static final DateRange COVERAGE = DateRange.of(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR + 1, 1, 1));
    static final int FIRST = (int) COVERAGE.from().toEpochDay();
    static final int LENGTH = (int) LocalDate.of(LAST_YEAR + 1, 1, 1).toEpochDay() - FIRST;

    private final BitSet off;
    private final BitSet makeUp;
    /** Working days before each day of the coverage, and before the day after it; a char holds up to 65,535. */
    private final char[] ranks = new char[LENGTH + 1];
    /** The working days in order. */
    private final char[] days;
    /**
     * The last working day of every period of the coverage, by unit, made when first asked for.
     *
     * <p>Answers are views of these lists. Copies took 57 ns in some processes and 1.6 µs or more in others (120 ints);
     * the slow ones wrote to heap that had not been used before, so page faults are the likely cause, though none were
     * counted.
     */
    private final Map<PeriodUnit, List<LocalDate>> periodEnds = new ConcurrentHashMap<>();

    /** Takes the numbers of the days off and of the weekend days that are worked. */
    DayTable(BitSet off, BitSet makeUp) {
        this.off = off;
        this.makeUp = makeUp;
        char[] working = new char[LENGTH];
        int rank = 0;
        for (int number = 0; number < LENGTH; number++) {
            ranks[number] = (char) rank;
            if (isWorked(number)) {
                working[rank++] = (char) number;
            }
        }
        ranks[LENGTH] = (char) rank;
        days = Arrays.copyOf(working, rank);
    }

    private boolean isWorked(int number) {
        return !off.get(number) && (number % 7 < 5 || makeUp.get(number));
    }

    static void check(LocalDate day) {
        number(day.toEpochDay());
    }

    /** Returns the number of a day of the coverage. */
    static int number(long day) {
        long number = day - FIRST;
        if (Long.compareUnsigned(number, LENGTH) >= 0) { // a negative number is large when unsigned
            throw new UncoveredDateException(day);
        }
        return (int) number;
    }

    boolean isWorkingDay(long day) {
        int number = number(day);
        return ranks[number] != ranks[number + 1];
    }

    DayStatus status(long day) {
        int number = number(day);
        if (isWorkingDay(day)) {
            return number % 7 < 5 ? DayStatus.WORKING_DAY : DayStatus.MAKE_UP_WORKDAY;
        }
        return off.get(number) ? DayStatus.PUBLIC_HOLIDAY : DayStatus.WEEKEND;
    }

    LocalDate previousOrSame(LocalDate day) {
        return date(day, previousOrSame(day.toEpochDay()));
    }

    int previousOrSame(long day) {
        return select(ranks[number(day) + 1] - 1L);
    }

    LocalDate nextOrSame(LocalDate day) {
        return date(day, nextOrSame(day.toEpochDay()));
    }

    int nextOrSame(long day) {
        return select(ranks[number(day)]);
    }

    LocalDate plus(LocalDate day, int workingDays) {
        return date(day, plus(day.toEpochDay(), workingDays));
    }

    /** Returns the date of an epoch day; computed from a day nearby it costs less. */
    private static LocalDate date(LocalDate day, int found) {
        long days = found - day.toEpochDay();
        return Math.abs(days) <= 28 ? day.plusDays(days) : LocalDate.ofEpochDay(found);
    }

    int plus(long day, int workingDays) {
        int number = number(day);
        if (workingDays > 0) {
            return select(ranks[number + 1] - 1L + workingDays);
        }
        return workingDays < 0 ? select((long) ranks[number] + workingDays) : (int) day;
    }

    int count(long from, long until) {
        if (until < from) {
            throw new IllegalArgumentException("until must not be before from, but was " + LocalDate.ofEpochDay(until)
                    + " (from " + LocalDate.ofEpochDay(from) + ")");
        }
        return from == until ? 0 : ranks[number(until - 1) + 1] - ranks[number(from)];
    }

    private int select(long rank) {
        if (rank < 0 || rank >= days.length) {
            throw new UncoveredDateException(FIRST + (rank < 0 ? -1L : LENGTH));
        }
        return FIRST + days[(int) rank];
    }

    List<LocalDate> lastOfEach(PeriodUnit unit, DateRange range) {
        LocalDate from = range.from();
        LocalDate until = range.until()
                .orElseThrow(() -> new IllegalArgumentException("range must have an end, but was " + range));
        check(from);
        check(until.minusDays(1));
        int months = unit.months();
        // the first period that begins in the range, and the first that ends after it
        int first = (month(from) + (from.getDayOfMonth() > 1 ? 1 : 0) + months - 1) / months;
        int end = month(until) / months;
        if (first >= end) {
            return List.of();
        }
        List<LocalDate> found = periodEnds(unit).subList(first, end);
        check(found.get(0)); // outside the coverage if no day up to the end of the period is worked
        return found;
    }

    private List<LocalDate> periodEnds(PeriodUnit unit) {
        List<LocalDate> all = periodEnds.get(unit);
        if (all == null) {
            LocalDate[] found = new LocalDate[month(COVERAGE.end()) / unit.months()];
            for (int k = 0; k < found.length; k++) {
                LocalDate end = COVERAGE.from().plusMonths((k + 1L) * unit.months());
                int rank = ranks[(int) end.toEpochDay() - FIRST];
                found[k] = LocalDate.ofEpochDay((long) FIRST + (rank == 0 ? -1 : days[rank - 1]));
            }
            all = List.of(found);
            periodEnds.put(unit, all);
        }
        return all;
    }

    private static int month(LocalDate day) {
        return (day.getYear() - FIRST_YEAR) * 12 + day.getMonthValue() - 1;
    }
}
