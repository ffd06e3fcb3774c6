package dev.norms.calendar.bench;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.jdk8.LocalDateCalculator;
import net.objectlab.kit.datecalc.jdk8.LocalDateKitCalculatorsFactory;
import net.time4j.PlainDate;
import net.time4j.range.HolidayModel;

/** Other libraries' calendars of the same working days. */
final class Peers {
    private static final String CHINA = "CN-STATE-COUNCIL";

    private Peers() {}

    static ImmutableHolidayCalendar strata(JavaTimeDays days) {
        return ImmutableHolidayCalendar.of(
                HolidayCalendarId.of(CHINA), days.off(), List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), days.worked());
    }

    /** It has no make-up days, and moves a start that is off to the next working day before it counts. */
    static LocalDateCalculator objectLab(JavaTimeDays days) {
        LocalDateKitCalculatorsFactory factory = new LocalDateKitCalculatorsFactory();
        factory.registerHolidays(
                CHINA, new DefaultHolidayCalendar<>(days.off(), LocalDate.of(2014, 1, 1), LocalDate.of(2030, 12, 31)));
        return factory.getDateCalculator(CHINA, "forward");
    }

    static HolidayModel time4j(JavaTimeDays days) {
        return (PlainDate day) -> !days.isWorkingDay(day.toTemporalAccessor());
    }

    /** It knows the days off and the make-up days; the days of the week are the caller's. */
    static boolean isWorkingDayByTyme4j(LocalDate day) {
        LegalHoliday row = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return row == null ? day.getDayOfWeek().getValue() <= 5 : row.isWork();
    }

    /** Stops a benchmark whose contenders do not give the same answer. */
    static void same(Object expected, Object actual, Object question) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError(
                    "contenders must agree, but gave " + expected + " and " + actual + " for " + question);
        }
    }
}
