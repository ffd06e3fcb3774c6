package dev.norms.calendar.bench;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.util.concurrent.TimeUnit;
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

/** A year's plan of colleges of growing size; time per due day shows whether planning is linear in subjects. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PlanBenchmark {
    private static final DateRange YEAR = DateRange.ofYear(2021);

    /** How many branches; each has about three groups and fifty members. */
    @Param({"12", "100", "1000"})
    private int branches;

    private final CollegeCalendar calendar = CollegeCalendar.of(ChinaWorkdays.bundled());
    private College college = LargeCollege.of(1, 1, 1);

    /** Builds the college. */
    @Setup
    public void setUp() {
        college = LargeCollege.of(branches, branches * 3, branches * 50);
    }

    /**
     * Plans the year and reads every due day.
     *
     * @return a sum of the due days
     */
    @Benchmark
    public long plan() {
        long sum = 0;
        for (Obligation obligation : Schedule.of(ImplementationOpinion.book(), college, calendar, YEAR)
                .obligations()) {
            sum += obligation.window().orElseThrow().due().toEpochDay();
        }
        return sum;
    }
}
