package dev.norms.calendar.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Counting on by working days from 1,024 random days of 2016 to 2024.
 *
 * <p>All contenders give the same answers, which is checked first; ObjectLab cannot know make-up days and so answers
 * another, easier question.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
@OperationsPerInvocation(Days.COUNT)
public class PlusWorkdaysBenchmark {
    /** How many working days. */
    @Param({"10", "60"})
    private int n;

    /**
     * By number.
     *
     * @param all the days
     * @return the sum
     */
    @Benchmark
    public int numbers(Days all) {
        int sum = 0;
        for (int day : all.days) {
            sum += all.calendar.plus(day, n);
        }
        return sum;
    }

    /**
     * By date.
     *
     * @param all the days
     * @param sink takes the answers
     */
    @Benchmark
    public void dates(Days all, Blackhole sink) {
        for (LocalDate day : all.dates) {
            sink.consume(all.calendar.plus(day, n));
        }
    }

    /**
     * By Strata.
     *
     * @param all the days
     * @param sink takes the answers
     */
    @Benchmark
    public void strata(Days all, Blackhole sink) {
        for (LocalDate day : all.dates) {
            sink.consume(all.strata.shift(day, n));
        }
    }

    /**
     * By hash sets.
     *
     * @param all the days
     * @param sink takes the answers
     */
    @Benchmark
    public void javaTime(Days all, Blackhole sink) {
        for (LocalDate day : all.dates) {
            sink.consume(all.sets.plus(day, n));
        }
    }

    /**
     * By ObjectLab, which has no make-up days.
     *
     * @param all the days
     * @param sink takes the answers
     */
    @Benchmark
    public void objectLab(Days all, Blackhole sink) {
        for (LocalDate day : all.dates) {
            sink.consume(all.byObjectLab(day, n));
        }
    }
}
