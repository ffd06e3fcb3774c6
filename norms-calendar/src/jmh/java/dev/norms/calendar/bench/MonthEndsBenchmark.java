package dev.norms.calendar.bench;

import static java.util.Objects.requireNonNull;

import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import com.opengamma.strata.basics.ImmutableReferenceData;
import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.BusinessDayAdjustment;
import com.opengamma.strata.basics.date.BusinessDayConventions;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import com.opengamma.strata.basics.schedule.PeriodicSchedule;
import com.opengamma.strata.basics.schedule.RollConventions;
import com.opengamma.strata.basics.schedule.StubConvention;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.time.DateRange;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * "Monthly, on the last working day", for one year and for ten.
 *
 * <p>An RFC 5545 rule cannot know holidays: lib-recur, biweekly and ical4j give the last day from Monday to Friday,
 * which is less to do, and is another day wherever a holiday or make-up day comes between. That they agree with each
 * other is checked first, as it is that the rest do.
 *
 * <p>Five forks, of which the guard takes the worst: an answer that was copied took 57 ns in two processes and 1,609 in
 * a third. Page faults of heap that had not been used before are the likely cause; they were not counted.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(5)
public class MonthEndsBenchmark {
    private static final LocalDate START = LocalDate.of(2016, 1, 1);
    private static final long MILLIS = 86_400_000L;
    private static final String RULE = "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1";

    /** How many years, from 2016. */
    @Param({"1", "10"})
    private int years;

    private final WorkCalendar calendar = ChinaWorkdays.bundled();
    private final JavaTimeDays sets = JavaTimeDays.of(calendar);
    private final ImmutableHolidayCalendar holidays = Peers.strata(sets);
    private final ReferenceData reference = ImmutableReferenceData.of(Map.of(holidays.getId(), holidays));
    private final Recur<LocalDate> recur = new Recur<>(RULE);
    private final TimeZone utc = TimeZone.getTimeZone("UTC");
    private final Recurrence recurrence = new Recurrence.Builder(Frequency.MONTHLY)
            .byDay(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
            .bySetPos(-1)
            .build();
    private DateRange range = DateRange.ofYear(START.getYear());
    private @Nullable RecurrenceRule rule;
    private @Nullable PeriodicSchedule periods;
    private int months;

    /**
     * Makes the rules and checks that contenders agree.
     *
     * @throws InvalidRecurrenceRuleException never: the rule is a constant
     */
    @Setup
    public void setUp() throws InvalidRecurrenceRuleException {
        months = 12 * years;
        range = DateRange.of(START, START.plusYears(years));
        rule = new RecurrenceRule(RULE + ";COUNT=" + months);
        periods = PeriodicSchedule.of(
                START.minusDays(1),
                START.plusYears(years).minusDays(1),
                com.opengamma.strata.basics.schedule.Frequency.P1M,
                BusinessDayAdjustment.of(BusinessDayConventions.PRECEDING, holidays.getId()),
                StubConvention.NONE,
                RollConventions.EOM);
        List<LocalDate> expected = javaTime();
        Peers.same(expected, dates(), RULE);
        Peers.same(expected, strata().subList(1, months + 1), RULE);
        long weekdays = 0;
        for (LocalDate day : ical4j()) {
            weekdays += day.toEpochDay() * MILLIS;
        }
        Peers.same(weekdays, libRecur(), RULE);
        Peers.same(weekdays, biweekly(), RULE);
    }

    /**
     * By the calendar.
     *
     * @return the days
     */
    @Benchmark
    public List<LocalDate> dates() {
        return calendar.lastOfEach(PeriodUnit.MONTH, range);
    }

    /**
     * By a loop over months and hash sets.
     *
     * @return the days
     */
    @Benchmark
    public List<LocalDate> javaTime() {
        List<LocalDate> days = new ArrayList<>(months);
        YearMonth month = YearMonth.from(START);
        for (int i = 0; i < months; i++) {
            days.add(sets.previousOrSame(month.atEndOfMonth()));
            month = month.plusMonths(1);
        }
        return days;
    }

    /**
     * By Strata, whose schedule also has the day before its first month.
     *
     * @return the days
     */
    @Benchmark
    public List<LocalDate> strata() {
        return requireNonNull(periods).createAdjustedDates(reference);
    }

    /**
     * By ical4j, Monday to Friday.
     *
     * @return the days
     */
    @Benchmark
    public List<LocalDate> ical4j() {
        return recur.getDates(START, START, START.plusMonths(months).minusDays(1));
    }

    /**
     * By lib-recur, Monday to Friday.
     *
     * @return the sum of the days, in milliseconds
     */
    @Benchmark
    public long libRecur() {
        RecurrenceRuleIterator days = requireNonNull(rule).iterator(new DateTime(START.getYear(), 0, 1));
        long sum = 0;
        while (days.hasNext()) {
            sum += days.nextMillis();
        }
        return sum;
    }

    /**
     * By biweekly, Monday to Friday.
     *
     * @return the sum of the days, in milliseconds
     */
    @Benchmark
    @SuppressWarnings("JavaUtilDate")
    public long biweekly() {
        DateIterator days = recurrence.getDateIterator(new Date(START.toEpochDay() * MILLIS), utc);
        long sum = 0;
        for (int i = 0; i < months; i++) {
            sum += days.next().getTime();
        }
        return sum;
    }
}
