package dev.norms.calendar.assessment;

import dev.norms.calendar.counting.Tally;
import java.math.BigDecimal;

/**
 * A verdict and what was counted, in one number; zero where nothing is known. What was counted is a whole number from 0
 * up; of hours that are none, the hundredths below {@link #UNEXACT}; or {@link #UNEXACT}, which has to be counted
 * again.
 */
final class Result {
    static final int UNKNOWN = 0;

    private static final int VERDICT_BITS = 4;
    private static final int VERDICT_MASK = (1 << VERDICT_BITS) - 1;

    /** The number of what is neither a whole number nor whole hundredths, or too large. */
    private static final int UNEXACT = -1;

    private static final int LARGEST = Integer.MAX_VALUE >> VERDICT_BITS;
    private static final int DECIMALS = 2;
    private static final int HUNDRED = 100;

    private Result() {}

    /** The number of a verdict and what was counted, as {@link #ofWhole} and {@link #ofHundredths} give it. */
    static int of(int verdict, int done) {
        return done << VERDICT_BITS | verdict;
    }

    /** What was counted, as a number from 0. */
    static int ofWhole(long done) {
        return done > LARGEST ? UNEXACT : (int) done;
    }

    /** What was counted in hundredths, as a number from 0. */
    static int ofHundredths(long done) {
        return done % HUNDRED == 0 ? ofWhole(done / HUNDRED) : done >= LARGEST ? UNEXACT : UNEXACT - (int) done;
    }

    /** What was counted, from 0. */
    static int ofDecimal(BigDecimal done) {
        int whole = Tally.whole(done);
        int hundredths = whole >= 0 ? whole : Tally.whole(done.movePointRight(DECIMALS));
        return whole >= 0 ? ofWhole(whole) : hundredths >= 0 && hundredths < LARGEST ? UNEXACT - hundredths : UNEXACT;
    }

    static Verdict verdict(int result) {
        return Verdict.of(result & VERDICT_MASK);
    }

    static boolean isMissed(int result) {
        return (result & VERDICT_MASK) == Verdict.MISSED.number();
    }

    /** What was counted; negative where it is no whole number. */
    static int done(int result) {
        return result >> VERDICT_BITS;
    }

    /** Returns whether two equal results have counted the same. */
    static boolean isExact(int result) {
        return done(result) != UNEXACT;
    }

    /** Returns whether what was counted is known without counting again. */
    static boolean isKnown(int done) {
        return done != UNEXACT;
    }

    /** What was counted, without trailing zeros, if it {@linkplain #isKnown is known}. */
    static BigDecimal decimal(int done) {
        return done >= 0
                ? BigDecimal.valueOf(done)
                : BigDecimal.valueOf(UNEXACT - done, DECIMALS).stripTrailingZeros();
    }
}
