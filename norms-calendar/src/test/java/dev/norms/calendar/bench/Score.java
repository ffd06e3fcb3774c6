package dev.norms.calendar.bench;

import java.util.Arrays;

/**
 * What was measured: smaller is better.
 *
 * @param median the median of all measurements
 * @param best the smallest of them: what the machine does when nothing else runs on it
 */
record Score(double median, double best) {
    /** Of all measurements, at least one. */
    static Score of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return new Score(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2, sorted[0]);
    }
}
