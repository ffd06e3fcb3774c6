package dev.norms.calendar.workday;

import dev.norms.time.DateRange;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The last working day of every calendar period of the coverage.
 *
 * <p>Answers are views of one list for each unit, which is made when it is first asked for. Copies were as slow as the
 * memory they were put into: 120 ints took 57 ns where the young generation had been used before, and 1.6 to 5 µs while
 * it still grew over pages that the operating system had to provide one by one (120 dates 0.8 and 15 to 20 µs). Which
 * of the two a process met depended on the machine, not on the code that the compiler made.
 */
final class PeriodEnds {
    private final EpochDays days;
    private final Map<PeriodUnit, List<LocalDate>> ends = new ConcurrentHashMap<>();

    PeriodEnds(EpochDays days) {
        this.days = days;
    }

    List<LocalDate> of(PeriodUnit unit, DateRange range) {
        LocalDate from = range.from();
        LocalDate until = DayTable.end(range);
        DayTable.check(from);
        DayTable.check(until.minusDays(1));
        int months = unit.months();
        int first = (month(from) + (from.getDayOfMonth() > 1 ? 1 : 0) + months - 1) / months;
        int end = month(until) / months;
        if (first >= end) {
            return List.of();
        }
        List<LocalDate> found = all(unit).subList(first, end);
        DayTable.check(found.get(0));
        return found;
    }

    private List<LocalDate> all(PeriodUnit unit) {
        List<LocalDate> all = ends.get(unit);
        if (all == null) {
            LocalDate[] found = new LocalDate[month(DayTable.COVERAGE.end()) / unit.months()];
            for (int k = 0; k < found.length; k++) {
                found[k] = lastBy(DayTable.COVERAGE.from().plusMonths((k + 1L) * unit.months()));
            }
            all = List.of(found);
            ends.put(unit, all);
        }
        return all;
    }

    /** Returns the last working day before a day, or the day before the coverage if there is none. */
    private LocalDate lastBy(LocalDate end) {
        long day = end.toEpochDay() - 1;
        return LocalDate.ofEpochDay(
                days.count(DayTable.FIRST, day + 1) == 0 ? DayTable.FIRST - 1 : days.previousOrSame(day));
    }

    private static int month(LocalDate day) {
        return (day.getYear() - DayTable.FIRST_YEAR) * 12 + day.getMonthValue() - 1;
    }
}
