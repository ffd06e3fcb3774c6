package dev.norms.opinion.reading;

import dev.norms.label.Label;

/**
 * An upper limit on the share of a group that may be singled out, for instance one third of the full members.
 *
 * @param numerator the numerator, 1 or more
 * @param denominator the denominator, more than {@code numerator}
 */
public record Share(int numerator, int denominator) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException unless the fraction is above 0 and below 1
     */
    public Share {
        if (numerator < 1 || numerator >= denominator) {
            throw new IllegalArgumentException("numerator must be at least 1 and less than the denominator, but was "
                    + numerator + "/" + denominator);
        }
    }

    /**
     * Returns the greatest number that this limit allows in a group.
     *
     * @param base the size of the group, 0 or more
     * @return the share of the base, rounded down
     * @throws IllegalArgumentException if the base is negative
     */
    public int most(int base) {
        if (base < 0) {
            throw new IllegalArgumentException("base must not be negative, but was " + base);
        }
        return (int) ((long) base * numerator / denominator);
    }

    /**
     * The share in words.
     *
     * @return for instance 不超过1/3 and "at most 1/3"
     */
    public Label label() {
        return Label.of("不超过" + this, "at most " + this);
    }

    /**
     * The fraction.
     *
     * @return for instance {@code 1/3}
     */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
