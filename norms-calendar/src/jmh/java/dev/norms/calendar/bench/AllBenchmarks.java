package dev.norms.calendar.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs the benchmarks of JMH that are asked for, then measures cold start and memory, and prints how all that stands to
 * the targets.
 */
public final class AllBenchmarks {
    private AllBenchmarks() {}

    /**
     * Runs.
     *
     * <p>The system property {@code norms.cold} is the number of rounds for the cold start, 0 for none; with
     * {@code norms.guard} set to true the program ends with 1 if a ratio is below half its target, and the last working
     * days of months are measured in five forks, of which the worst counts.
     *
     * @param args as of JMH
     * @throws CommandLineOptionException if the options are wrong
     * @throws RunnerException if a benchmark fails
     * @throws IOException if a child process fails
     * @throws InterruptedException if somebody interrupts
     */
    public static void main(String[] args)
            throws CommandLineOptionException, RunnerException, IOException, InterruptedException {
        Map<String, Score> scores = new LinkedHashMap<>();
        Options asked = new CommandLineOptions(args);
        boolean isGuarded = Boolean.getBoolean("norms.guard");
        if (isGuarded) {
            run(new OptionsBuilder().parent(asked).exclude("MonthEndsBenchmark").build(), scores);
            run(
                    new OptionsBuilder()
                            .parent(asked)
                            .exclude("\\.(?!MonthEndsBenchmark\\.)\\w+Benchmark\\.")
                            .forks(5)
                            .build(),
                    scores);
        } else {
            run(asked, scores);
        }
        int rounds = Integer.getInteger("norms.cold", 11);
        Map<String, Score> others = new LinkedHashMap<>(Footprint.scores());
        if (rounds > 0) {
            others.putAll(ColdStart.scores(rounds));
        }
        scores.putAll(others);
        Ratios ratios = new Ratios(Targets.ALL, scores);
        System.out.println();
        System.out.println(machine());
        System.out.println();
        System.out.print(ratios.table());
        System.out.println();
        others.forEach((name, score) -> System.out.printf(
                Locale.ROOT, "%-24s %,10.1f %s%n", name, score.median(), name.startsWith("Cold") ? "ms" : "bytes"));
        if (isGuarded && !ratios.fallen().isEmpty()) {
            ratios.fallen()
                    .forEach(row -> System.err.println(
                            "below half its target: " + row.target().question().strip() + " ("
                                    + row.target().ours() + ")"));
            System.exit(1);
        }
    }

    private static void run(Options options, Map<String, Score> scores) throws RunnerException {
        for (RunResult result : new Runner(options).run()) {
            put(result, scores);
        }
    }

    private static void put(RunResult result, Map<String, Score> scores) {
        String name = result.getParams().getBenchmark();
        StringBuilder key = new StringBuilder(name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1));
        result.getParams()
                .getParamsKeys()
                .forEach(param -> key.append(':')
                        .append(param)
                        .append('=')
                        .append(result.getParams().getParam(param)));
        double worstFork = result.getBenchmarkResults().stream()
                .mapToDouble(fork -> fork.getPrimaryResult().getStatistics().getMin())
                .max()
                .orElseThrow();
        Statistics all = result.getPrimaryResult().getStatistics();
        scores.put(key.toString(), new Score(all.getPercentile(50), all.getMin(), worstFork));
        result.getSecondaryResults().forEach((label, second) -> {
            if (label.endsWith("gc.alloc.rate.norm")) {
                Statistics bytes = second.getStatistics();
                scores.put(key + ":bytes", new Score(bytes.getPercentile(50), bytes.getMin(), bytes.getMin()));
            }
        });
    }

    private static String machine() throws IOException {
        return LocalDate.now(ZoneOffset.UTC) + ", " + processor() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, JDK "
                + System.getProperty("java.vm.version") + " (" + System.getProperty("java.vm.vendor") + "); "
                + System.getProperty("norms.peers", "");
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (Files.isReadable(info)) {
            try (Stream<String> lines = Files.lines(info, StandardCharsets.UTF_8)) {
                return lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse(System.getProperty("os.arch"));
            }
        }
        return System.getProperty("os.arch");
    }
}
