package dev.norms.calendar.bench;

import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.calendar.workday.EpochDays;
import dev.norms.calendar.workday.WorkCalendar;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Working-day questions about 1,024 random days of 2016 to 2025: numbers, dates, and a java.time loop over hash sets.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class WorkdayBenchmark {
    private static final int DAYS = 1024;
    private static final int STEP = 60;

    private final WorkCalendar calendar = ChinaWorkdays.bundled();
    private final EpochDays numbers = calendar.epochDays();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();
    private final LocalDate[] dates = new LocalDate[DAYS];
    private final int[] days = new int[DAYS];

    /** Draws the days and checks that all contenders agree on them. */
    @Setup
    public void setUp() {
        for (HolidayNotice notice : calendar.notices()) {
            for (NoticeDay day : notice.days()) {
                (day.kind() == NoticeDay.Kind.HOLIDAY ? off : worked).add(day.date());
            }
        }
        Random random = new Random(42);
        for (int i = 0; i < DAYS; i++) {
            dates[i] = LocalDate.of(2016, 2, 1).plusDays(random.nextInt(3_600));
            days[i] = (int) dates[i].toEpochDay();
            check(isWorkingDay(dates[i]) == numbers.isWorkingDay(days[i]), dates[i]);
            check(previousOrSame(dates[i]).equals(calendar.previousOrSame(dates[i])), dates[i]);
            check(previousOrSame(dates[i]).toEpochDay() == numbers.previousOrSame(days[i]), dates[i]);
            check(plus(dates[i], STEP).equals(calendar.plus(dates[i], STEP)), dates[i]);
            check(plus(dates[i], STEP).toEpochDay() == numbers.plus(days[i], STEP), dates[i]);
        }
    }

    private static void check(boolean equal, LocalDate day) {
        if (!equal) {
            throw new AssertionError("contenders must agree, but did not on " + day);
        }
    }

    private boolean isWorkingDay(LocalDate day) {
        return worked.contains(day) || (day.getDayOfWeek().getValue() <= 5 && !off.contains(day));
    }

    private LocalDate previousOrSame(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    private LocalDate plus(LocalDate day, int workingDays) {
        LocalDate found = day;
        for (int left = workingDays; left > 0; left -= isWorkingDay(found) ? 1 : 0) {
            found = found.plusDays(1);
        }
        return found;
    }

    /**
     * By number.
     *
     * @return the count
     */
    @Benchmark
    @OperationsPerInvocation(DAYS)
    public int isNumbers() {
        int count = 0;
        for (int day : days) {
            count += numbers.isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    /**
     * By date.
     *
     * @return the count
     */
    @Benchmark
    @OperationsPerInvocation(DAYS)
    public int isDates() {
        int count = 0;
        for (LocalDate day : dates) {
            count += calendar.isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    /**
     * By hash sets.
     *
     * @return the count
     */
    @Benchmark
    @OperationsPerInvocation(DAYS)
    public int isHashSets() {
        int count = 0;
        for (LocalDate day : dates) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    /**
     * By number.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(DAYS)
    public int previousNumbers() {
        int sum = 0;
        for (int day : days) {
            sum += numbers.previousOrSame(day);
        }
        return sum;
    }

    /**
     * By date.
     *
     * @param sink takes the days
     */
    @Benchmark
    @OperationsPerInvocation(DAYS)
    public void previousDates(Blackhole sink) {
        for (LocalDate day : dates) {
            sink.consume(calendar.previousOrSame(day));
        }
    }

    /**
     * By hash sets.
     *
     * @param sink takes the days
     */
    @Benchmark
    @OperationsPerInvocation(DAYS)
    public void previousHashSets(Blackhole sink) {
        for (LocalDate day : dates) {
            sink.consume(previousOrSame(day));
        }
    }

    /**
     * By number.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(DAYS)
    public int plusNumbers() {
        int sum = 0;
        for (int day : days) {
            sum += numbers.plus(day, STEP);
        }
        return sum;
    }

    /**
     * By date.
     *
     * @param sink takes the days
     */
    @Benchmark
    @OperationsPerInvocation(DAYS)
    public void plusDates(Blackhole sink) {
        for (LocalDate day : dates) {
            sink.consume(calendar.plus(day, STEP));
        }
    }

    /**
     * By hash sets.
     *
     * @param sink takes the days
     */
    @Benchmark
    @OperationsPerInvocation(DAYS)
    public void plusHashSets(Blackhole sink) {
        for (LocalDate day : dates) {
            sink.consume(plus(day, STEP));
        }
    }
}
