package dev.norms.calendar.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import net.time4j.PlainDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Whether a day is worked, and the working days next to it, of 1,024 random days of 2016 to 2024.
 *
 * <p>All contenders give the same answers, which is checked first; ObjectLab cannot know make-up days and so answers
 * another, easier question.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
@OperationsPerInvocation(Days.COUNT)
public class WorkdayBenchmark {
    /**
     * By number.
     *
     * @param all the days
     * @return the sum
     */
    @Benchmark
    public int isNumbers(Days all) {
        int sum = 0;
        for (int day : all.days) {
            sum += all.calendar.isWorkingDay(day) ? 1 : 0;
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
    public int isDates(Days all) {
        int sum = 0;
        for (LocalDate day : all.dates) {
            sum += all.calendar.isWorkingDay(day) ? 1 : 0;
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
    public int isStrata(Days all) {
        int sum = 0;
        for (LocalDate day : all.dates) {
            sum += all.strata.isBusinessDay(day) ? 1 : 0;
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
    public int isJavaTime(Days all) {
        int sum = 0;
        for (LocalDate day : all.dates) {
            sum += all.sets.isWorkingDay(day) ? 1 : 0;
        }
        return sum;
    }

    /**
     * By tyme4j.
     *
     * @param all the days
     * @return the sum
     */
    @Benchmark
    public int isTyme4j(Days all) {
        int sum = 0;
        for (LocalDate day : all.dates) {
            sum += Peers.isWorkingDayByTyme4j(day) ? 1 : 0;
        }
        return sum;
    }

    /**
     * By number.
     *
     * @param all the days
     * @return the sum
     */
    @Benchmark
    public int nextNumbers(Days all) {
        int sum = 0;
        for (int day : all.days) {
            sum += all.calendar.nextOrSame(day + 1L);
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
    public void nextDates(Days all, Blackhole sink) {
        for (LocalDate day : all.dates) {
            sink.consume(all.calendar.plus(day, 1));
        }
    }

    /**
     * By Strata.
     *
     * @param all the days
     * @param sink takes the answers
     */
    @Benchmark
    public void nextStrata(Days all, Blackhole sink) {
        for (LocalDate day : all.dates) {
            sink.consume(all.strata.next(day));
        }
    }

    /**
     * By hash sets.
     *
     * @param all the days
     * @param sink takes the answers
     */
    @Benchmark
    public void nextJavaTime(Days all, Blackhole sink) {
        for (LocalDate day : all.dates) {
            sink.consume(all.sets.next(day));
        }
    }

    /**
     * By time4j and hash sets.
     *
     * @param all the days
     * @param sink takes the answers
     */
    @Benchmark
    public void nextTime4j(Days all, Blackhole sink) {
        for (PlainDate day : all.plainDates) {
            sink.consume(day.with(all.time4j.nextBusinessDay()));
        }
    }

    /**
     * By ObjectLab, which has no make-up days.
     *
     * @param all the days
     * @param sink takes the answers
     */
    @Benchmark
    public void nextObjectLab(Days all, Blackhole sink) {
        for (LocalDate day : all.dates) {
            sink.consume(all.byObjectLab(day, 1));
        }
    }

    /**
     * By tyme4j.
     *
     * @param all the days
     * @param sink takes the answers
     */
    @Benchmark
    public void nextTyme4j(Days all, Blackhole sink) {
        for (LocalDate day : all.dates) {
            sink.consume(nextByTyme4j(day));
        }
    }

    /**
     * By number.
     *
     * @param all the days
     * @return the sum
     */
    @Benchmark
    public int previousNumbers(Days all) {
        int sum = 0;
        for (int day : all.days) {
            sum += all.calendar.previousOrSame(day - 1L);
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
    public void previousDates(Days all, Blackhole sink) {
        for (LocalDate day : all.dates) {
            sink.consume(all.calendar.plus(day, -1));
        }
    }

    /**
     * By Strata.
     *
     * @param all the days
     * @param sink takes the answers
     */
    @Benchmark
    public void previousStrata(Days all, Blackhole sink) {
        for (LocalDate day : all.dates) {
            sink.consume(all.strata.previous(day));
        }
    }

    /**
     * By hash sets.
     *
     * @param all the days
     * @param sink takes the answers
     */
    @Benchmark
    public void previousJavaTime(Days all, Blackhole sink) {
        for (LocalDate day : all.dates) {
            sink.consume(all.sets.previous(day));
        }
    }

    /**
     * By time4j and hash sets.
     *
     * @param all the days
     * @param sink takes the answers
     */
    @Benchmark
    public void previousTime4j(Days all, Blackhole sink) {
        for (PlainDate day : all.plainDates) {
            sink.consume(day.with(all.time4j.previousBusinessDay()));
        }
    }

    private static LocalDate nextByTyme4j(LocalDate day) {
        LocalDate found = day.plusDays(1);
        while (!Peers.isWorkingDayByTyme4j(found)) {
            found = found.plusDays(1);
        }
        return found;
    }
}
