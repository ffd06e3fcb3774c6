package dev.norms.calendar.assessment;

import dev.norms.calendar.counting.Tally;
import java.math.BigDecimal;

/**
 * Packs a verdict and the amount counted into one {@code int}; 0 where nothing is known. The amount is coded: a whole
 * number from 0 as itself, a number of hundredths as {@link #INEXACT} less that number, and any other amount as
 * {@link #INEXACT}, which means that it has to be counted again.
 */
final class PackedResult {
    /** The result of a row that was not judged; the numbers of verdicts start from 1. */
    static final int UNKNOWN = 0;

    private static final int VERDICT_BITS = 4;
    private static final int VERDICT_MASK = (1 << VERDICT_BITS) - 1;

    /** The code of an amount that is neither a whole number nor whole hundredths, or that is too large. */
    private static final int INEXACT = -1;

    private static final int MAX_AMOUNT = Integer.MAX_VALUE >> VERDICT_BITS;
    private static final int DECIMALS = 2;
    private static final int HUNDRED = 100;

    private PackedResult() {}

    /** Packs the number of a verdict and the code of an amount. */
    static int of(int verdict, int done) {
        return done << VERDICT_BITS | verdict;
    }

    /** Returns the code of a whole amount from 0. */
    static int ofWhole(long done) {
        return done > MAX_AMOUNT ? INEXACT : (int) done;
    }

    /** Returns the code of an amount in hundredths, from 0. */
    static int ofHundredths(long done) {
        return done % HUNDRED == 0 ? ofWhole(done / HUNDRED) : done >= MAX_AMOUNT ? INEXACT : INEXACT - (int) done;
    }

    /** Returns the code of an amount from 0. */
    static int ofDecimal(BigDecimal done) {
        int whole = Tally.whole(done);
        if (whole >= 0) {
            return ofWhole(whole);
        }
        int hundredths = Tally.whole(done.movePointRight(DECIMALS));
        return hundredths >= 0 && hundredths < MAX_AMOUNT ? INEXACT - hundredths : INEXACT;
    }

    static Verdict verdict(int result) {
        return Verdict.of(result & VERDICT_MASK);
    }

    static boolean isMissed(int result) {
        return (result & VERDICT_MASK) == Verdict.MISSED.number();
    }

    /** Returns the code of the amount in a packed result; negative if the amount is not a whole number. */
    static int done(int result) {
        return result >> VERDICT_BITS;
    }

    /** Returns whether the amount of a packed result is known, so that equal results have equal amounts. */
    static boolean isExact(int result) {
        return done(result) != INEXACT;
    }

    /** Returns whether an amount can be read from its code, without counting again. */
    static boolean isKnown(int done) {
        return done != INEXACT;
    }

    /** Returns the amount of a {@linkplain #isKnown known} code, without trailing zeros. */
    static BigDecimal decimal(int done) {
        return done >= 0
                ? BigDecimal.valueOf(done)
                : BigDecimal.valueOf(INEXACT - done, DECIMALS).stripTrailingZeros();
    }
}
