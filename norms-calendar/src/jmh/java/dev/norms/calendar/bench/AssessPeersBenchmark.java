package dev.norms.calendar.bench;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Verdict and count of every branch in every period of five made-up norms, out of a year of records.
 *
 * <p>All contenders have the facts loaded, one thread, and give the same answers, which is checked first. Ours answers
 * through the public API and could explain each. Drools is in {@link AssessDroolsBenchmark}, for it would take minutes
 * at the largest size.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx4g")
public class AssessPeersBenchmark {
    /** How many records. */
    @Param({"10000", "100000", "1000000"})
    private int records;

    private @Nullable MeetingYear year;
    private @Nullable MeetingDuckDb duckDb;
    private int[] numbers = {};

    /**
     * Makes the facts and checks that all contenders agree.
     *
     * @throws SQLException never: the statements are constants
     */
    @Setup
    public void setUp() throws SQLException {
        year = new MeetingYear(records);
        duckDb = new MeetingDuckDb(year);
        numbers = IntStream.range(0, records).toArray();
        List<Answer> expected = MeetingStreams.answers(year, MeetingYear.AS_OF);
        Peers.same(Answer.inOrder(expected), Answer.inOrder(year.answers()), "findings");
        Peers.same(Answer.inOrder(expected), Answer.inOrder(duckDb.answers(MeetingYear.AS_OF)), "rows");
        Peers.same(Answer.sum(expected), norms(), "sum of findings");
        Peers.same(Answer.sum(expected), duckDbSum(), "sum of rows");
    }

    /**
     * Closes the database.
     *
     * @throws SQLException if it cannot be closed
     */
    @TearDown
    public void tearDown() throws SQLException {
        requireNonNull(duckDb).close();
    }

    /**
     * By this library.
     *
     * @return the sum of the answers
     */
    @Benchmark
    public long norms() {
        return requireNonNull(year).assess();
    }

    /**
     * By streams.
     *
     * @return the sum of the answers
     */
    @Benchmark
    public long streams() {
        return Answer.sum(MeetingStreams.answers(requireNonNull(year), MeetingYear.AS_OF));
    }

    /**
     * By DuckDB, every answer read.
     *
     * @return the sum of the answers
     * @throws SQLException never: the statement is a constant
     */
    @Benchmark
    public long duckDb() throws SQLException {
        return Answer.sum(requireNonNull(duckDb).answers(MeetingYear.AS_OF));
    }

    /**
     * By DuckDB, answers summed in the database, so that reading them through JDBC costs nothing.
     *
     * @return the sum of the answers
     * @throws SQLException never: the statement is a constant
     */
    @Benchmark
    public long duckDbSum() throws SQLException {
        return requireNonNull(duckDb).sum(MeetingYear.AS_OF);
    }

    /**
     * The floor: one number read for every record.
     *
     * @return the sum of the numbers
     */
    @Benchmark
    public long memory() {
        long sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }
}
