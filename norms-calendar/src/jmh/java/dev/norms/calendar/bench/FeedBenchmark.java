package dev.norms.calendar.bench;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.feed.Feed;
import dev.norms.calendar.feed.Feeds;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All feeds of a year of a college of 50 branches, 150 groups and 2,500 members: of the college, of each organization
 * and of each person, planned and written; cold in a fresh process, then warm.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FeedBenchmark {
    private final CountingSink sink = new CountingSink();

    /**
     * Once in a fresh process.
     *
     * @return the octets
     * @throws IOException never
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public long cold() throws IOException {
        return write();
    }

    /**
     * Again and again.
     *
     * @return the octets so far
     * @throws IOException never
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(2)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    public long warm() throws IOException {
        return write();
    }

    private long write() throws IOException {
        Feeds feeds = Feeds.of(Schedule.of(
                ImplementationOpinion.book(),
                LargeCollege.of(50, 150, 2500),
                CollegeCalendar.of(ChinaWorkdays.bundled()),
                DateRange.ofYear(2021)));
        feeds.college().write(sink);
        for (Feed feed : feeds.organizations()) {
            feed.write(sink);
        }
        for (Feed feed : feeds.people()) {
            feed.write(sink);
        }
        return sink.octets();
    }
}
