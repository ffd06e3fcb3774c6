package dev.norms.calendar.bench;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.evidence.ActivityKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long a fresh JVM takes, from its start to its end, until it has the first answers.
 *
 * <p>Each step is a process of its own, and the steps take turns, so that whatever else runs disturbs all alike. Each
 * does what those before it do, except that {@link Step#CALENDAR} has no book.
 */
public final class ColdStart {
    private static final LocalDate DAY = LocalDate.of(2021, 9, 30);

    /** Until what. */
    enum Step {
        /** Nothing but the start and end of a JVM. */
        JVM,
        /** The book. */
        BOOK,
        /** The working days. */
        CALENDAR,
        /** Book and working days. */
        DATA,
        /** A college of 12 branches, 40 groups and 600 members, built of facts in the program. */
        COLLEGE,
        /** The plan of its year. */
        SCHEDULE,
        /** Its assessment, with one record. */
        ASSESSMENT
    }

    private ColdStart() {}

    /**
     * Measures and prints, or in a child process does one step.
     *
     * @param args the number of rounds, or a step
     * @throws IOException if no child process can be started
     * @throws InterruptedException if somebody interrupts
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (Character.isDigit(args[0].charAt(0))) {
            scores(Integer.parseInt(args[0]))
                    .forEach((name, score) -> System.out.printf(Locale.ROOT, "%-24s %8.1f ms%n", name, score.median()));
        } else {
            run(Step.valueOf(args[0]));
        }
    }

    /** Milliseconds beyond the start of a JVM, of which the first score tells. */
    static Map<String, Score> scores(int rounds) throws IOException, InterruptedException {
        Map<Step, List<Double>> times = new EnumMap<>(Step.class);
        for (int round = 0; round < rounds; round++) {
            double jvm = millis(Step.JVM);
            times.computeIfAbsent(Step.JVM, any -> new ArrayList<>()).add(jvm);
            for (Step step : Step.values()) {
                if (step != Step.JVM) {
                    times.computeIfAbsent(step, any -> new ArrayList<>()).add(Math.max(0.1, millis(step) - jvm));
                }
            }
        }
        Map<String, Score> scores = new LinkedHashMap<>();
        times.forEach((step, all) -> scores.put(
                "ColdStart." + step.name().toLowerCase(Locale.ROOT),
                Score.of(all.stream().mapToDouble(time -> time).toArray())));
        return scores;
    }

    private static double millis(Step step) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long start = System.nanoTime();
        int code = new ProcessBuilder(java, "-cp", classPath(), ColdStart.class.getName(), step.name())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(step + " ended with " + code);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** What a program that uses the library has on its class path, and this class: no peers. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> Stream.of("norms-", "guava", "failureaccess", "jspecify")
                        .anyMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void run(Step step) {
        if (step == Step.BOOK || step.compareTo(Step.DATA) >= 0) {
            ImplementationOpinion.book();
        }
        if (step.compareTo(Step.CALENDAR) >= 0) {
            CollegeCalendar calendar = CollegeCalendar.of(ChinaWorkdays.bundled());
            if (step.compareTo(Step.COLLEGE) >= 0) {
                run(step, calendar, LargeCollege.of(12, 40, 600));
            }
        }
    }

    private static void run(Step step, CollegeCalendar calendar, College college) {
        if (step.compareTo(Step.SCHEDULE) < 0) {
            return;
        }
        Schedule schedule =
                Schedule.of(ImplementationOpinion.book(), college, calendar, DateRange.ofYear(DAY.getYear()));
        if (schedule.obligations().isEmpty()) {
            throw new IllegalStateException("nothing is owed");
        }
        if (step == Step.ASSESSMENT) {
            Ledger ledger = Ledger.builder(college)
                    .add(Activity.builder("a1", ActivityKind.MEMBERS_ASSEMBLY)
                            .by("b1")
                            .date(DAY)
                            .build())
                    .build();
            if (Assessment.of(schedule, ledger, DAY).lapsed().size() == 0) {
                throw new IllegalStateException("nothing has lapsed");
            }
        }
    }
}
