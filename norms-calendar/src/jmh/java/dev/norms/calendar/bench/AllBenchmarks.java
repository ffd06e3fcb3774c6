package dev.norms.calendar.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks of JMH that are asked for, with the options of JMH, and prints the ratios. */
public final class AllBenchmarks {
    private AllBenchmarks() {}

    /**
     * Runs.
     *
     * @param args as of JMH
     * @throws CommandLineOptionException if the options are wrong
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        new Runner(new CommandLineOptions(args)).run();
    }
}
