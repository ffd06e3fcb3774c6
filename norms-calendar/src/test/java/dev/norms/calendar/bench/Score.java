package dev.norms.calendar.bench;

import java.util.Arrays;

/**
 * The score of a benchmark: smaller is better.
 *
 * @param median the median of all measurements
 * @param best the smallest of them: what the machine does when nothing else runs on it
 * @param worstFork the best measurement of the slowest process, where several were started
 */
record Score(double median, double best, double worstFork) {
    /** Returns the score of one process with at least one measurement. */
    static Score of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Score(median, sorted[0], sorted[0]);
    }
}
