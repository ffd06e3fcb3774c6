package dev.norms.calendar.proposal.puzzle;

/**
 * A cost in seven levels, of which the first that differs decides, and a tie-breaker below them that no bound looks at.
 *
 * <p>The levels are fields of two numbers, so that costs add and compare without a loop; a sum of some 4,000 costs
 * overflows into no other field.
 *
 * @param high the first four levels
 * @param low the other three, and the tie-breaker
 */
public record Cost(long high, long low) implements Comparable<Cost> {
    /** The number of levels. */
    public static final int LEVELS = 7;
    /** The largest value of the sixth level, and of the tie-breaker, in one cost. */
    public static final int MAX_FINE_LEVEL = 15;

    /** The cost of nothing. */
    public static final Cost NONE = new Cost(0, 0);

    private static final int HIGH_LEVELS = 4;
    private static final int HIGH_BITS = 15;
    private static final int TIE_BITS = 17;
    /** The first bit of the seventh level in the low number; those of the sixth and the fifth follow. */
    private static final int MOVED_AT = TIE_BITS;

    private static final int UNEVEN_AT = MOVED_AT + 14;
    private static final int CROWDED_AT = UNEVEN_AT + 17;

    /**
     * Returns a cost.
     *
     * @param levels the levels, the heaviest first
     * @return the cost
     */
    public static Cost of(int... levels) {
        long high = 0;
        for (int level = 0; level < HIGH_LEVELS; level++) {
            high = (high << HIGH_BITS) + levels[level];
        }
        return new Cost(
                high,
                ((long) levels[4] << CROWDED_AT) + ((long) levels[5] << UNEVEN_AT) + ((long) levels[6] << MOVED_AT));
    }

    /**
     * The levels, without the tie-breaker.
     *
     * @return seven numbers, the heaviest first
     */
    public int[] levels() {
        return new int[] {
            field(high, 3 * HIGH_BITS, HIGH_BITS),
            field(high, 2 * HIGH_BITS, HIGH_BITS),
            field(high, HIGH_BITS, HIGH_BITS),
            field(high, 0, HIGH_BITS),
            field(low, CROWDED_AT, HIGH_BITS),
            field(low, UNEVEN_AT, CROWDED_AT - UNEVEN_AT),
            field(low, MOVED_AT, UNEVEN_AT - MOVED_AT)
        };
    }

    /**
     * The levels and the tie-breaker of a difference of costs.
     *
     * @return eight numbers, the heaviest first; any may be below 0
     */
    public int[] digits() {
        int[] digits = new int[LEVELS + 1];
        long rest = low;
        int[] bits = {TIE_BITS, UNEVEN_AT - MOVED_AT, CROWDED_AT - UNEVEN_AT};
        int digit = LEVELS;
        for (int width : bits) { // the lowest field may be negative: shifting up and down extends its sign
            long least = (rest << (Long.SIZE - width)) >> (Long.SIZE - width);
            digits[digit] = (int) least;
            rest = (rest - least) >> width;
            digit--;
        }
        digits[digit] = (int) rest;
        rest = high;
        for (digit = HIGH_LEVELS - 1; digit > 0; digit--) {
            long least = (rest << (Long.SIZE - HIGH_BITS)) >> (Long.SIZE - HIGH_BITS);
            digits[digit] = (int) least;
            rest = (rest - least) >> HIGH_BITS;
        }
        digits[0] = (int) rest;
        return digits;
    }

    private static int field(long fields, int at, int bits) {
        return (int) ((fields >> at) & ((1L << bits) - 1));
    }

    /**
     * Adds a cost.
     *
     * @param other the other cost
     * @return the sum
     */
    public Cost plus(Cost other) {
        return new Cost(high + other.high, low + other.low);
    }

    /**
     * Subtracts a cost.
     *
     * @param other the other cost
     * @return the difference, in which levels may be below 0
     */
    public Cost minus(Cost other) {
        return new Cost(high - other.high, low - other.low);
    }

    /**
     * Returns the lower of two costs.
     *
     * @param other the other cost
     * @return this if both are equal
     */
    public Cost min(Cost other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Returns the higher of two costs.
     *
     * @param other the other cost
     * @return this if both are equal
     */
    public Cost max(Cost other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Returns the levels alone.
     *
     * @return the cost with a tie-breaker of 0
     */
    public Cost withoutTie() {
        return new Cost(high, low >> TIE_BITS << TIE_BITS);
    }

    @Override
    public int compareTo(Cost other) {
        return high != other.high ? Long.compare(high, other.high) : Long.compare(low, other.low);
    }
}
