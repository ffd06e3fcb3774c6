package dev.norms.calendar.bench;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.plan.CompiledNorms;
import dev.norms.calendar.plan.PlanRange;
import dev.norms.calendar.plan.PlanTable;
import dev.norms.calendar.plan.PlanTable.OwnerTemplates;
import dev.norms.calendar.plan.SharedTemplates;
import dev.norms.calendar.schedule.Timetable;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.DateRange;
import java.util.Arrays;
import java.util.Random;
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

/**
 * A year of a nation of {@value #ORGANIZATIONS} organizations of several kinds: every due day is enumerated into a
 * buffer that a reader would empty, by kind and rule by rule; the floor copies as many numbers. The plan of any one
 * member is answered without stored dates.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class NationBenchmark {
    private static final int ORGANIZATIONS = 5_000_000;
    private static final int BUFFER = 1 << 14;

    private final CollegeCalendar calendar = CollegeCalendar.of(ChinaWorkdays.bundled());
    private final Timetable year = Timetable.of(ImplementationOpinion.book(), calendar, DateRange.ofYear(2021));
    private final CompiledNorms norms = new CompiledNorms(
            ImplementationOpinion.book(), calendar, new PlanRange(DateRange.ofYear(2021), false), any -> true);
    private final College college = LargeCollege.of(12, 40, 600);
    private final PersonId[] people = college.people().toArray(new PersonId[0]);
    private final byte[] kinds = new byte[ORGANIZATIONS];
    private final int[] buffer = new int[BUFFER];
    private int[][] dueDays = new int[0][];
    private int[] source = new int[0];
    private int[][] opens = new int[0][];
    private int[][] closes = new int[0][];
    private int next;

    /** Draws the kinds, and checks that both ways give the same days. */
    @Setup
    public void setUp() {
        SharedTemplates[] all = PlanTable.behind(year.schedule(college).planned()).byOwner().stream()
                .filter(owned -> owned.owner() instanceof OrganizationId)
                .map(OwnerTemplates::templates)
                .filter(templates -> templates.size() > 1 && templates.size() < 100)
                .distinct()
                .toArray(SharedTemplates[]::new);
        DueDays days = new DueDays();
        dueDays = Arrays.stream(all).map(days::of).toArray(int[][]::new);
        Random random = new Random(42);
        for (int i = 0; i < ORGANIZATIONS; i++) {
            kinds[i] = (byte) random.nextInt(all.length);
        }
        source = new int[BUFFER];
        opens = days(all, false);
        closes = days(all, true);
        if (byKind() != ruleByRule()) {
            throw new AssertionError("both ways must give the same days, but did not");
        }
    }

    private static int[][] days(SharedTemplates[] all, boolean last) {
        int[][] days = new int[all.length][];
        for (int kind = 0; kind < days.length; kind++) {
            days[kind] = all[kind].rows().stream()
                    .filter(owed -> owed.applies())
                    .mapToInt(owed ->
                            (int) (last ? owed.window().close() : owed.window().opens()).toEpochDay())
                    .toArray();
        }
        return days;
    }

    /**
     * By kind: what all of a kind owe is copied.
     *
     * @return a sum over the last days that were enumerated in each full buffer
     */
    @Benchmark
    public long byKind() {
        long sum = 0;
        int end = 0;
        for (byte kind : kinds) {
            if (end + 100 > BUFFER) {
                sum += buffer[end - 1];
                end = 0;
            }
            int[] due = dueDays[kind];
            System.arraycopy(due, 0, buffer, end, due.length);
            end += due.length;
        }
        return sum;
    }

    /**
     * Rule by rule: every due day is computed for every organization.
     *
     * @return the same sum
     */
    @Benchmark
    public long ruleByRule() {
        long sum = 0;
        int end = 0;
        for (byte kind : kinds) {
            if (end + 100 > BUFFER) {
                sum += buffer[end - 1];
                end = 0;
            }
            int[] first = opens[kind];
            int[] last = closes[kind];
            for (int i = 0; i < first.length; i++) {
                buffer[end++] = calendar.due(first[i], last[i]);
            }
        }
        return sum;
    }

    /**
     * The floor: as many numbers are copied from one array.
     *
     * @return a sum over the last ones in each full buffer
     */
    @Benchmark
    public long copyFloor() {
        long sum = 0;
        int end = 0;
        for (byte kind : kinds) {
            if (end + 100 > BUFFER) {
                sum += buffer[end - 1];
                end = 0;
            }
            int size = opens[kind].length;
            System.arraycopy(source, end, buffer, end, size);
            end += size;
        }
        return sum;
    }

    /**
     * The year of any one member, in microseconds.
     *
     * @return how much it is
     */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public int anyMember() {
        next = next + 1 < people.length ? next + 1 : 0;
        return norms.templates(people[next], college).size();
    }
}
