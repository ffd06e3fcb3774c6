package dev.norms.calendar.bench;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** The question of {@link AssessPeersBenchmark} to Drools, which gives the same answers; that is checked first. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx4g")
public class AssessDroolsBenchmark {
    /** How many records; at 1,000,000 it takes minutes. */
    @Param({"10000", "100000"})
    private int records;

    private final MeetingDrools rules = new MeetingDrools();
    private @Nullable MeetingYear year;
    private List<MeetingDrools.Owed> owed = List.of();

    /** Makes the facts and checks that the answers are those of a plain program. */
    @Setup
    public void setUp() {
        year = new MeetingYear(records);
        owed = MeetingDrools.owed(year);
        Peers.same(
                Answer.inOrder(MeetingStreams.answers(year, MeetingYear.AS_OF)),
                Answer.inOrder(rules.answers(year, owed, MeetingYear.AS_OF)),
                "rules");
    }

    /**
     * By Drools.
     *
     * @return the sum of the answers
     */
    @Benchmark
    public long drools() {
        return Answer.sum(rules.answers(requireNonNull(year), owed, MeetingYear.AS_OF));
    }
}
