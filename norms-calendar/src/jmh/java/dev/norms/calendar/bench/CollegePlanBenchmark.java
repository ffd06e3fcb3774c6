package dev.norms.calendar.bench;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.plan.PlanTable;
import dev.norms.calendar.plan.PlanTable.OwnerTemplates;
import dev.norms.calendar.plan.SharedTemplates;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.schedule.Timetable;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
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

    private final CollegeCalendar calendar = CollegeCalendar.of(ChinaWorkdays.bundled());
    private final JavaTimeDays sets = JavaTimeDays.of(calendar.workdays());
    private final ImmutableHolidayCalendar strata = Peers.strata(sets);
    private final College college = LargeCollege.of(12, 40, 600);
    private final Timetable year = Timetable.of(ImplementationOpinion.book(), calendar, DateRange.ofYear(YEAR));
    private final CollegeRules rules = CollegeRules.of(schedule().obligations(), YEAR);
    private final DueDays days = new DueDays();
    private final SharedTemplates branch = PlanTable.behind(
                    year.schedule(college).planned())
            .byOwner()
            .stream()
            .filter(owned -> owned.owner().text().equals("b0"))
            .map(OwnerTemplates::templates)
            .max(Comparator.comparingInt(SharedTemplates::size))
            .orElseThrow();
    private final CollegeRules branchRules = CollegeRules.of(
            schedule().obligations().stream()
                    .filter(obligation -> obligation.owner().text().equals("b0"))
                    .toList(),
            YEAR);
    private final int[] copied = new int[branch.size()];

    /** Checks that the due days are the same. */
    @Setup
    public void setUp() {
        same(dates(schedule()), rules);
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

    private static List<LocalDate> dates(Schedule schedule) {
        return schedule.obligations().stream()
                .map(obligation -> obligation.window().orElseThrow().due())
                .toList();
    }

    /**
     * Plans with a kept timetable, and reads every due day by number; the peers' rules are kept, too.
     *
     * @param sink takes the due days
     */
    @Benchmark
    public void numbers(Blackhole sink) {
        days.forEach(PlanTable.behind(year.schedule(college).planned()), sink::consume);
    }

    /**
     * Computes the timetable of all norms and plans, and reads every due day by number.
     *
     * @param sink takes the due days
     */
    @Benchmark
    public void numbersFromBook(Blackhole sink) {
        new DueDays().forEach(PlanTable.behind(schedule().planned()), sink::consume);
    }

    /**
     * Plans with a kept timetable, and reads every due day as a date.
     *
     * @param sink takes the due days
     */
    @Benchmark
    public void dates(Blackhole sink) {
        days.forEach(
                PlanTable.behind(year.schedule(college).planned()), day -> sink.consume(LocalDate.ofEpochDay(day)));
    }

    /**
     * Plans with a kept timetable, and reads every obligation in the order of results.
     *
     * @param sink takes the obligations
     */
    @Benchmark
    public void obligations(Blackhole sink) {
        year.schedule(college).obligations().forEach(sink::consume);
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
     * Plans the next branch: its kind is known, so its due days are copied.
     *
     * @return the end of the copy
     */
    @Benchmark
    public int nextOfKind() {
        int[] due = days.of(branch);
        System.arraycopy(due, 0, copied, 0, due.length);
        return due.length;
    }

    /**
     * Plans the next branch by Strata.
     *
     * @param sink takes the due days
     */
    @Benchmark
    public void nextOfKindStrata(Blackhole sink) {
        branchRules.plan(strata::previousOrSame).forEach(sink::consume);
    }
}
