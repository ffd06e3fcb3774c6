package dev.norms.calendar.bench;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.live.LiveAssessment;
import dev.norms.calendar.live.LiveStep;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.TargetKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Contact;
import dev.norms.ledger.LedgerRecord;
import dev.norms.ledger.Study;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One more record in a {@link Province}: what changes by it, beside assessing its branch and the whole anew, and beside
 * the floor: a map of counters by branch, kind and month, written by hand, that knows neither windows nor reasons.
 *
 * <p>Records come one after another, so that each meets a ledger that has grown. {@code -prof gc} tells what one of
 * them allocates; 390 branches have 195,000 records.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class LiveBenchmark {
    private static final LocalDate AS_OF = LocalDate.of(ProvinceRecords.YEAR, 10, 15);
    private static final int FEW = 44;

    private record Cell(String branch, ActivityKind kind, int month) {}

    /** How many branches; each has fifty people and five hundred records. */
    @Param({"390"})
    private int branches;

    private @Nullable LiveAssessment begun;
    private @Nullable LiveAssessment live;
    private @Nullable Schedule schedule;
    private final Map<Cell, Integer> counters = new HashMap<>();
    private int number;

    /** Builds the province and assesses it once. */
    @Setup
    public void setUp() {
        Province province = new Province(branches);
        College college = province.college();
        schedule = Schedule.of(
                ImplementationOpinion.book(),
                college,
                CollegeCalendar.of(ChinaWorkdays.bundled()),
                DateRange.ofYear(ProvinceRecords.YEAR));
        begun = LiveAssessment.of(
                schedule, new ProvinceRecords(province).rows(college).build(), AS_OF);
    }

    /** Forgets the records of the iteration before. */
    @Setup(Level.Iteration)
    public void begin() {
        live = begun;
        counters.clear();
    }

    /**
     * A meeting of a branch comes in.
     *
     * @return what changed
     */
    @Benchmark
    public LiveStep meeting() {
        return step(meeting(number++));
    }

    /**
     * A person's study comes in.
     *
     * @return what changed
     */
    @Benchmark
    public LiveStep study() {
        int next = number++;
        return step(Study.of(
                Province.person(next % branches, next / branches % FEW),
                AS_OF.minusDays(next % 200),
                next % 97 + ".5"));
    }

    /**
     * A contact with a student in difficulty comes in, which concerns every post of who keeps it.
     *
     * @return what changed
     */
    @Benchmark
    public LiveStep contact() {
        int next = number++;
        return step(Contact.of(
                Province.person(next % branches, next / branches % FEW),
                TargetKind.STUDENT_IN_DIFFICULTY,
                "live" + next,
                AS_OF.minusDays(next % 25)));
    }

    /**
     * The day moves on, over and over until the end of the year.
     *
     * @return what changed
     */
    @Benchmark
    public LiveStep day() {
        LocalDate next = requireNonNull(live).assessment().asOf().plusDays(1);
        LiveStep step = next.getYear() == ProvinceRecords.YEAR
                ? requireNonNull(live).on(next)
                : requireNonNull(begun).on(AS_OF.plusDays(1));
        live = step.after();
        return step;
    }

    private LiveStep step(LedgerRecord record) {
        LiveStep step = requireNonNull(live).with(record);
        live = step.after();
        return step;
    }

    /**
     * The branch of the meeting is assessed anew, with everybody in it, after the record was added to the ledger.
     *
     * @return how many findings it has
     */
    @Benchmark
    public int branchAnew() {
        Activity meeting = meeting(number++);
        return Assessment.of(
                        requireNonNull(schedule),
                        requireNonNull(begun).assessment().ledger().with(meeting),
                        AS_OF,
                        OrganizationId.of(meeting.organization().text()))
                .findings()
                .size();
    }

    /**
     * Everybody is assessed anew.
     *
     * @return the assessment
     */
    @Benchmark
    public Assessment allAnew() {
        return Assessment.of(
                requireNonNull(schedule),
                requireNonNull(begun).assessment().ledger().with(meeting(number++)),
                AS_OF);
    }

    /**
     * The floor: a counter goes up, and it is told whether one was enough.
     *
     * @return whether the month has its meeting
     */
    @Benchmark
    public boolean counters() {
        Activity meeting = meeting(number++);
        return counters.merge(
                        new Cell(
                                meeting.organization().text(),
                                ActivityKind.THEMED_PARTY_DAY,
                                meeting.date().getMonthValue()),
                        1,
                        Integer::sum)
                >= 1;
    }

    private Activity meeting(int next) {
        return Activity.builder("live" + next, ActivityKind.THEMED_PARTY_DAY)
                .by(Province.branch(next % branches))
                .on(AS_OF.minusDays(next % 25))
                .filed("archive")
                .build();
    }
}
