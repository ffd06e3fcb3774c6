package dev.norms.calendar.bench;

import dev.norms.admission.AdmissionStep;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.admission.AdmissionCase;
import dev.norms.calendar.admission.Admissions;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/** A hundred thousand open admissions, at every point of the procedure, some of them late. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AdmissionBenchmark {
    private static final int CASES = 100_000;
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 15);
    private static final List<AdmissionStep> WAY = Stream.of(AdmissionStep.values())
            .takeWhile(step -> step != AdmissionStep.CONFIRMATION_MEETING)
            .toList();

    private final CollegeCalendar calendar = CollegeCalendar.of(ChinaWorkdays.bundled());
    private Ledger ledger = Ledger.builder(College.builder().build()).build();

    /** Builds the college and its records. */
    @Setup
    public void setUp() {
        CollegeBuilder college =
                College.builder().add(Organization.generalBranch("gb").established("2012-09-01"));
        for (int i = 0; i < 500; i++) {
            college.add(Organization.branch("b" + i, BranchType.UNDERGRADUATE)
                    .under("gb")
                    .established("2012-09-01"));
        }
        for (int i = 0; i < CASES; i++) {
            college.add(Stay.builder("p" + i, MemberStatus.ACTIVIST)
                    .at("b" + i % 500)
                    .since("2020-09-01"));
        }
        LedgerBuilder records = Ledger.builder(college.build());
        for (int i = 0; i < CASES; i++) {
            int taken = 1 + i % WAY.size();
            LocalDate first = AS_OF.minusDays(30L * taken + i % 29);
            for (int step = 0; step < taken; step++) {
                records.add(AdmissionEntry.of(
                        "p" + i,
                        "b" + i % 500,
                        WAY.get(step),
                        first.plusDays(30L * step).toString()));
            }
        }
        ledger = records.build();
    }

    /**
     * Judges every case.
     *
     * @return how many steps can come next in all of them
     */
    @Benchmark
    public long judge() {
        long next = 0;
        for (AdmissionCase one : Admissions.of(ImplementationOpinion.book(), ledger.college(), ledger, calendar, AS_OF)
                .open()) {
            next += one.nextSteps().size();
        }
        return next;
    }
}
