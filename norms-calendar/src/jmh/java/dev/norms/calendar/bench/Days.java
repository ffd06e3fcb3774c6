package dev.norms.calendar.bench;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.calendar.workday.WorkCalendar;
import java.time.LocalDate;
import java.util.Random;
import net.objectlab.kit.datecalc.jdk8.LocalDateCalculator;
import net.time4j.PlainDate;
import net.time4j.range.HolidayModel;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** 1,024 random days of 2016 to 2025, each with another up to a year later, and all contenders, which agree on them. */
@State(Scope.Thread)
public class Days {
    static final int COUNT = 1024;
    private static final int TEN = 10;
    private static final int SIXTY = 60;

    final WorkCalendar calendar = ChinaWorkdays.bundled();
    final JavaTimeDays sets = JavaTimeDays.of(calendar);
    final ImmutableHolidayCalendar strata = Peers.strata(sets);
    final LocalDateCalculator objectLab = Peers.objectLab(sets);
    final HolidayModel time4j = Peers.time4j(sets);
    final LocalDate[] dates = new LocalDate[COUNT];
    final LocalDate[] laterDates = new LocalDate[COUNT];
    final PlainDate[] plainDates = new PlainDate[COUNT];
    final int[] days = new int[COUNT];
    final int[] laterDays = new int[COUNT];

    /** Draws the days and checks that all contenders agree on them. */
    @Setup
    public void setUp() {
        Random random = new Random(42);
        for (int i = 0; i < COUNT; i++) {
            dates[i] = LocalDate.of(2016, 2, 1).plusDays(random.nextInt(3_200));
            laterDates[i] = dates[i].plusDays(1 + random.nextInt(365));
            plainDates[i] = PlainDate.from(dates[i]);
            days[i] = (int) dates[i].toEpochDay();
            laterDays[i] = (int) laterDates[i].toEpochDay();
            check(dates[i]);
            check(plainDates[i], dates[i]);
            checkWithoutMakeUpDays(dates[i]);
            int count = sets.count(dates[i], laterDates[i]);
            Peers.same(count, calendar.count(days[i], laterDays[i]), dates[i]);
            Peers.same(count, calendar.count(dates[i], laterDates[i]), dates[i]);
            Peers.same(count, strata.daysBetween(dates[i], laterDates[i]), dates[i]);
        }
    }

    private void check(LocalDate day) {
        long number = day.toEpochDay();
        boolean isWorkingDay = sets.isWorkingDay(day);
        Peers.same(isWorkingDay, calendar.isWorkingDay(number), day);
        Peers.same(isWorkingDay, calendar.isWorkingDay(day), day);
        Peers.same(isWorkingDay, strata.isBusinessDay(day), day);
        Peers.same(isWorkingDay, Peers.isWorkingDayByTyme4j(day), day);
        for (int n : new int[] {1, TEN, SIXTY}) {
            LocalDate later = sets.plus(day, n);
            Peers.same(later, LocalDate.ofEpochDay(calendar.plus(number, n)), day);
            Peers.same(later, calendar.plus(day, n), day);
            Peers.same(later, strata.shift(day, n), day);
        }
        Peers.same(sets.next(day), LocalDate.ofEpochDay(calendar.nextOrSame(number + 1)), day);
        LocalDate earlier = sets.previous(day);
        Peers.same(earlier, LocalDate.ofEpochDay(calendar.previousOrSame(number - 1)), day);
        Peers.same(earlier, calendar.plus(day, -1), day);
        Peers.same(earlier, strata.previous(day), day);
    }

    private void check(PlainDate day, LocalDate same) {
        Peers.same(sets.next(same), day.with(time4j.nextBusinessDay()).toTemporalAccessor(), day);
        Peers.same(sets.previous(same), day.with(time4j.previousBusinessDay()).toTemporalAccessor(), day);
    }

    private void checkWithoutMakeUpDays(LocalDate day) {
        JavaTimeDays fewer = sets.withoutMakeUpDays();
        if (fewer.isWorkingDay(day)) {
            Peers.same(fewer.plus(day, TEN), byObjectLab(day, TEN), day);
        }
    }

    LocalDate byObjectLab(LocalDate day, int workingDays) {
        return objectLab.setStartDate(day).moveByBusinessDays(workingDays).getCurrentBusinessDate();
    }
}
