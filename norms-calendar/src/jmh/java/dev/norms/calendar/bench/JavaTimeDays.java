package dev.norms.calendar.bench;

import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.calendar.workday.WorkCalendar;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Working days as a careful programmer writes them with java.time and two hash sets.
 *
 * @param off the days off
 * @param worked the weekend days that are worked
 */
record JavaTimeDays(Set<LocalDate> off, Set<LocalDate> worked) {
    /** What the notices of a calendar say. */
    static JavaTimeDays of(WorkCalendar calendar) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        for (HolidayNotice notice : calendar.notices()) {
            for (NoticeDay day : notice.days()) {
                (day.kind() == NoticeDay.Kind.HOLIDAY ? off : worked).add(day.date());
            }
        }
        return new JavaTimeDays(off, worked);
    }

    /** For peers that do not know that a weekend day can be worked. */
    JavaTimeDays withoutMakeUpDays() {
        return new JavaTimeDays(off, Set.of());
    }

    boolean isWorkingDay(LocalDate day) {
        return worked.contains(day) || (day.getDayOfWeek().getValue() <= 5 && !off.contains(day));
    }

    LocalDate previousOrSame(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    LocalDate next(LocalDate day) {
        LocalDate found = day.plusDays(1);
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    LocalDate previous(LocalDate day) {
        return previousOrSame(day.minusDays(1));
    }

    LocalDate plus(LocalDate day, int workingDays) {
        LocalDate found = day;
        for (int left = workingDays; left > 0; left--) {
            found = next(found);
        }
        return found;
    }

    int count(LocalDate from, LocalDate until) {
        int count = 0;
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }
}
