package dev.norms.calendar.bench;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.schedule.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.schedule.Schedules;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * A year's plan of a college with 12 branches, 40 groups and 600 members: about 11,000 due days, each a working day.
 *
 * <p>The peers loop over a table of rules read off the same schedule, rule by rule and owner by owner, or kind by kind;
 * it is checked first that the due days are the same. What they give is days only: no obligation, window, bound or
 * reason goes with them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CollegePlanBenchmark {
    private static final int YEAR = 2021;
    private static final int BRANCHES = 12;

    private final CollegeCalendar calendar = CollegeCalendar.of(ChinaWorkdays.bundled());
    private final JavaTimeDays sets = JavaTimeDays.of(calendar.workdays());
    private final ImmutableHolidayCalendar strata = Peers.strata(sets);
    private final College college = LargeCollege.of(BRANCHES, 40, 600);
    private final Schedules kinds =
            Schedules.of(ImplementationOpinion.book(), college, calendar, DateRange.ofYear(YEAR));
    private final CollegeRules rules = CollegeRules.of(schedule().obligations(), YEAR);
    private final List<OrganizationId> branches = new ArrayList<>();
    private final List<CollegeRules> branchRules = new ArrayList<>();
    private int next;

    /** Checks that the due days are the same. */
    @Setup
    public void setUp() {
        same(dates(schedule()), rules);
        for (int i = 0; i < BRANCHES; i++) {
            Schedule branch = kinds.under(OrganizationId.of("b" + i));
            branches.add(OrganizationId.of("b" + i));
            branchRules.add(CollegeRules.of(branch.obligations(), YEAR));
            same(dates(branch), branchRules.get(i));
        }
    }

    private void same(List<LocalDate> due, CollegeRules table) {
        List<LocalDate> sorted = sorted(due);
        Peers.same(sorted, sorted(table.plan(sets::previousOrSame)), "rules, java.time");
        Peers.same(sorted, sorted(table.plan(strata::previousOrSame)), "rules, Strata");
        Peers.same(sorted, sorted(table.planByKind(sets::previousOrSame)), "kinds, java.time");
    }

    private static List<LocalDate> sorted(List<LocalDate> days) {
        return days.stream().sorted().toList();
    }

    private Schedule schedule() {
        return Schedule.of(ImplementationOpinion.book(), college, calendar, DateRange.ofYear(YEAR));
    }

    /** Every due day by number: here, and in the next method, is all that is asked of a schedule. */
    private static long sum(Schedule schedule) {
        long sum = 0;
        for (Obligation obligation : schedule.obligations()) {
            sum += obligation.window().orElseThrow().due().toEpochDay();
        }
        return sum;
    }

    private static List<LocalDate> dates(Schedule schedule) {
        List<LocalDate> due = new ArrayList<>(schedule.obligations().size());
        for (Obligation obligation : schedule.obligations()) {
            due.add(obligation.window().orElseThrow().due());
        }
        return due;
    }

    /**
     * Plans, and reads every due day by number.
     *
     * @return the sum of the due days
     */
    @Benchmark
    public long numbers() {
        return sum(schedule());
    }

    /**
     * Plans, and reads every due day as a date.
     *
     * @param sink takes the due days
     */
    @Benchmark
    public void dates(Blackhole sink) {
        for (LocalDate day : dates(schedule())) {
            sink.consume(day);
        }
    }

    /**
     * By Strata.
     *
     * @param sink takes the due days
     */
    @Benchmark
    public void strata(Blackhole sink) {
        rules.plan(strata::previousOrSame).forEach(sink::consume);
    }

    /**
     * By hash sets.
     *
     * @param sink takes the due days
     */
    @Benchmark
    public void javaTime(Blackhole sink) {
        rules.plan(sets::previousOrSame).forEach(sink::consume);
    }

    /**
     * By hash sets and kind by kind, which is another program than a loop over rules, and the best that we know of.
     *
     * @param sink takes the due days
     */
    @Benchmark
    public void javaTimeByKind(Blackhole sink) {
        rules.planByKind(sets::previousOrSame).forEach(sink::consume);
    }

    /**
     * Plans the next branch and its members with rules that have planned others of their kinds.
     *
     * @return the sum of the due days
     */
    @Benchmark
    public long nextBranch() {
        next = (next + 1) % BRANCHES;
        return sum(kinds.under(branches.get(next)));
    }

    /**
     * Plans the next branch and its members by Strata.
     *
     * @param sink takes the due days
     */
    @Benchmark
    public void nextBranchStrata(Blackhole sink) {
        next = (next + 1) % BRANCHES;
        branchRules.get(next).plan(strata::previousOrSame).forEach(sink::consume);
    }
}
