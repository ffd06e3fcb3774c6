package dev.norms.calendar.bench;

import dev.norms.calendar.assessment.OrganizationFindings;
import dev.norms.college.College;
import dev.norms.ledger.Ledger;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/** Provinces of growing size, once warm: time per record shows whether building and assessing are linear in records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class AssessBenchmark {
    /** How many branches; each has fifty people and five hundred records. */
    @Param({"250", "500", "1000"})
    private int branches;

    private Province province = new Province(1);
    private College college = province.college();
    private Ledger ledger = Ledger.builder(college).build();

    /** Builds the province. */
    @Setup
    public void setUp() {
        province = new Province(branches);
        college = province.college();
        ledger = ledger();
    }

    /**
     * Builds the college of unordered rows.
     *
     * @return the college
     */
    @Benchmark
    public College college() {
        return province.college();
    }

    /**
     * Makes the records and builds the ledger of them.
     *
     * @return the ledger
     */
    @Benchmark
    public Ledger ledger() {
        return new ProvinceRecords(province).rows(college).build();
    }

    /**
     * Plans and assesses the year on one thread.
     *
     * @return how many findings there are
     */
    @Benchmark
    public long assessOnOneThread() {
        return count(ProvinceRecords.judged(college, ledger));
    }

    /**
     * Plans and assesses the year on all processors.
     *
     * @return how many findings there are
     */
    @Benchmark
    public long assessInParallel() {
        return count(ProvinceRecords.judged(college, ledger).parallel());
    }

    private static long count(Stream<OrganizationFindings> parts) {
        return parts.mapToLong(part -> part.findings().size()).sum();
    }
}
