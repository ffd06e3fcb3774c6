package dev.norms.calendar.workday;

import dev.norms.time.DateRange;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The last working day of every month of the coverage, found once; every longer period ends with one of them.
 *
 * <p>Months are numbered from the first of the coverage, which is a January, so that periods begin at multiples of
 * their length.
 */
final class MonthEnds {
    static final int COUNT = (DayTable.LAST_YEAR - DayTable.FIRST_YEAR + 1) * 12;

    private static final int[] STARTS = starts();

    private final int[] last;

    /** Takes for each month the last working day that is not after it; a day before the coverage if there is none. */
    MonthEnds(int[] last) {
        this.last = last;
    }

    /** The last day of a month, worked or not. */
    static int end(int month) {
        return STARTS[month + 1] - 1;
    }

    /** For every period that lies in the range, by epoch day. */
    int[] days(PeriodUnit unit, DateRange range) {
        int first = first(unit, range);
        int step = unit.months();
        int[] days = new int[Math.max(0, (until(range) - first) / step)];
        if (step == 1) {
            System.arraycopy(last, first, days, 0, days.length);
        } else {
            for (int k = 0; k < days.length; k++) {
                days[k] = last[first + (k + 1) * step - 1];
            }
        }
        if (days.length > 0 && days[0] < DayTable.FIRST) {
            throw new UncoveredDateException(days[0]);
        }
        return days;
    }

    /** The same as dates, made of year, month and day, which costs less than making them of epoch days. */
    List<LocalDate> dates(PeriodUnit unit, DateRange range) {
        int[] days = days(unit, range);
        LocalDate[] dates = new LocalDate[days.length];
        int month = first(unit, range) - 1;
        for (int k = 0; k < dates.length; k++) {
            month += unit.months();
            int before = days[k] - STARTS[month];
            dates[k] = before < 0
                    ? LocalDate.ofEpochDay(days[k])
                    : LocalDate.of(DayTable.FIRST_YEAR + month / 12, month % 12 + 1, before + 1);
        }
        return Collections.unmodifiableList(Arrays.asList(dates));
    }

    /** The first month of the first period that begins in the range. */
    private static int first(PeriodUnit unit, DateRange range) {
        LocalDate from = range.from();
        DayTable.check(from);
        int month = month(from) + (from.getDayOfMonth() > 1 ? 1 : 0);
        return (month + unit.months() - 1) / unit.months() * unit.months();
    }

    /** The first month that does not lie in the range with all its days. */
    private static int until(DateRange range) {
        LocalDate until = range.until()
                .orElseThrow(() -> new IllegalArgumentException("range must have an end, but was " + range));
        DayTable.check(until.minusDays(1));
        return month(until);
    }

    private static int month(LocalDate day) {
        return (day.getYear() - DayTable.FIRST_YEAR) * 12 + day.getMonthValue() - 1;
    }

    private static int[] starts() {
        int[] starts = new int[COUNT + 1];
        starts[0] = DayTable.FIRST;
        for (int month = 0; month < COUNT; month++) {
            boolean isLeap = IsoChronology.INSTANCE.isLeapYear(DayTable.FIRST_YEAR + month / 12);
            starts[month + 1] = starts[month] + Month.of(month % 12 + 1).length(isLeap);
        }
        return starts;
    }
}
