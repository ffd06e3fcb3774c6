package dev.norms.fuzz;

import dev.norms.fact.Problem;
import dev.norms.label.Label;
import dev.norms.label.Language;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What every answer keeps: no second of processor time for a megabyte, problems in both languages, no long sentences.
 */
final class Bounds {
    private static final long NANOS = 1_000_000_000;

    /** The number of characters of a problem, with the value that it quotes. */
    private static final int SENTENCE = 1_000;

    /** The full name of a type of exceptions; the word alone may stand in what was read. */
    private static final Pattern EXCEPTION =
            Pattern.compile("[a-z]\\w*\\.[a-z]\\w*\\.(?:\\w+\\.)*[A-Z]\\w*(?:Exception|Error)");

    private Bounds() {}

    /** Reads an input and fails if that takes more than a second, twice: the first time classes may be loaded. */
    static void hold(Target target, byte[] input) {
        if (time(target, input) > NANOS) {
            long again = time(target, input);
            if (again > NANOS) {
                throw new AssertionError(target + " took " + millis(again) + " ms for " + input.length + " bytes");
            }
        }
    }

    /** Returns the processor time of a reading in nanoseconds. */
    static long time(Target target, byte[] input) {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        target.read(input);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
    }

    static long millis(long nanos) {
        return nanos / 1_000_000;
    }

    /** Fails unless each problem is a sentence in both languages. */
    static void requireSentences(List<Problem> problems) {
        problems.forEach(
                problem -> requireSentences(Label.of(problem.in(Language.CHINESE), problem.in(Language.ENGLISH))));
    }

    /** Fails unless a label is a sentence in both languages. */
    static void requireSentences(Label label) {
        for (String text : List.of(label.zh(), label.en())) {
            if (text.isBlank()
                    || text.length() > SENTENCE
                    || EXCEPTION.matcher(text).find()) {
                throw new AssertionError("a sentence of " + text.length() + " characters: " + text);
            }
        }
    }
}
