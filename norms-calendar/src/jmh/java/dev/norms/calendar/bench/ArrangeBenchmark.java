package dev.norms.calendar.bench;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.proposal.Proposal;
import dev.norms.calendar.remedy.Remedies;
import dev.norms.calendar.remedy.RemedyPlan;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A college of twelve branches with 24 groups and 240 members: a year arranged and proven the best; then, in September
 * with nothing done, the remedies of one finding and those of the whole college. Wanted on one core: 1,000, 10 and
 * 1,000 ms.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:ActiveProcessorCount=1")
public class ArrangeBenchmark {
    private static final int YEAR = 2026;

    private @Nullable Schedule year;
    private @Nullable Ledger emptyLedger;
    private @Nullable Remedies remedies;
    private List<Finding> lapsed = List.of();
    private int next;

    /** Builds the college and assesses it. */
    @Setup
    public void setUp() {
        College college = LargeCollege.of(12, 24, 240);
        CollegeCalendar calendar = CollegeCalendar.of(ChinaWorkdays.bundled())
                .with(AcademicCalendar.of(
                        new Semester("2025-2026-2", LocalDate.of(YEAR, 3, 2), LocalDate.of(YEAR, 7, 10)),
                        new Semester("2026-2027-1", LocalDate.of(YEAR, 9, 7), LocalDate.of(YEAR + 1, 1, 15))));
        year = Schedule.touching(ImplementationOpinion.book(), college, calendar, DateRange.ofYear(YEAR));
        emptyLedger = Ledger.builder(college).build();
        Assessment standing = Assessment.of(year, emptyLedger, LocalDate.of(YEAR, 9, 15));
        remedies = Remedies.of(standing);
        lapsed = standing.lapsed().list();
        if (!propose().proof().isOptimal()) {
            throw new IllegalStateException("the proposal must be proven optimal, but had a gap");
        }
    }

    /**
     * Arranges the year.
     *
     * @return the proposal
     */
    @Benchmark
    public Proposal propose() {
        return Proposal.of(
                requireNonNull(year), requireNonNull(emptyLedger), LocalDate.of(YEAR, 1, 1), Preferences.none());
    }

    /**
     * Finds what cures one finding after another.
     *
     * @return the remedy
     */
    @Benchmark
    public Remedy remedyOfFinding() {
        next = (next + 1) % lapsed.size();
        return requireNonNull(remedies).forFinding(lapsed.get(next));
    }

    /**
     * Finds what cures the college.
     *
     * @return the plan
     */
    @Benchmark
    public RemedyPlan remediesOfCollege() {
        return requireNonNull(remedies).all();
    }
}
