package dev.norms.calendar.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many working days there are from 1,024 random days of 2016 to 2024 until a day up to a year later.
 *
 * <p>All contenders give the same answers, which is checked first.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
@OperationsPerInvocation(Days.COUNT)
public class CountWorkdaysBenchmark {
    /**
     * By number.
     *
     * @param all the days
     * @return the sum
     */
    @Benchmark
    public int numbers(Days all) {
        int sum = 0;
        for (int i = 0; i < Days.COUNT; i++) {
            sum += all.calendar.count(all.days[i], all.laterDays[i]);
        }
        return sum;
    }

    /**
     * By date.
     *
     * @param all the days
     * @return the sum
     */
    @Benchmark
    public int dates(Days all) {
        int sum = 0;
        for (int i = 0; i < Days.COUNT; i++) {
            sum += all.calendar.count(all.dates[i], all.laterDates[i]);
        }
        return sum;
    }

    /**
     * By Strata.
     *
     * @param all the days
     * @return the sum
     */
    @Benchmark
    public int strata(Days all) {
        int sum = 0;
        for (int i = 0; i < Days.COUNT; i++) {
            sum += all.strata.daysBetween(all.dates[i], all.laterDates[i]);
        }
        return sum;
    }

    /**
     * By hash sets.
     *
     * @param all the days
     * @return the sum
     */
    @Benchmark
    public int javaTime(Days all) {
        int sum = 0;
        for (int i = 0; i < Days.COUNT; i++) {
            sum += all.sets.count(all.dates[i], all.laterDates[i]);
        }
        return sum;
    }
}
