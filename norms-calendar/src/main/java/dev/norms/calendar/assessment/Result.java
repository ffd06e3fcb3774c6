package dev.norms.calendar.assessment;

/** A verdict and what was counted, in one number; zero where nothing is known. */
final class Result {
    static final int UNKNOWN = 0;

    private static final int VERDICT_BITS = 4;
    private static final int VERDICT_MASK = (1 << VERDICT_BITS) - 1;

    private Result() {}

    /** The number of a verdict and a whole number that was counted; negative if it is none. */
    static int of(int verdict, int done) {
        int whole = done > Integer.MAX_VALUE >> VERDICT_BITS ? -1 : done;
        return whole << VERDICT_BITS | verdict;
    }

    static Verdict verdict(int result) {
        return Verdict.of(result & VERDICT_MASK);
    }

    static boolean isMissed(int result) {
        return (result & VERDICT_MASK) == Verdict.MISSED.number();
    }

    /** What was counted; negative where that is no int, and must be counted again. */
    static int done(int result) {
        return result >> VERDICT_BITS;
    }
}
