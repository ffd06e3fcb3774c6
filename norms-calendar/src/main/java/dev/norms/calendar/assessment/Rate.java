package dev.norms.calendar.assessment;

import java.io.Serializable;

/**
 * Which part of what had to be done was done, as an exact fraction.
 *
 * <p>Fulfilled are met and made up; to these, decided adds missed. What is still open or overdue, exempt, without data
 * or not applicable is in neither; a standing duty counts where it holds.
 *
 * @param fulfilled how many were fulfilled, from 0
 * @param decided how many were decided, at least 1 and at least {@code fulfilled}
 */
public record Rate(int fulfilled, int decided) implements Comparable<Rate>, Serializable {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if they are no such fraction
     */
    public Rate {
        if (fulfilled < 0 || decided < 1 || fulfilled > decided) {
            throw new IllegalArgumentException(
                    "rate must be a fraction from 0 to 1, but was " + fulfilled + "/" + decided);
        }
    }

    /**
     * The rate in percent, rounded down, so that only what is complete reads 100.
     *
     * @return from 0 to 100
     */
    public int percent() {
        return (int) (fulfilled * 100L / decided);
    }

    @Override
    public int compareTo(Rate other) {
        int byFraction = Long.compare((long) fulfilled * other.decided, (long) other.fulfilled * decided);
        return byFraction != 0 ? byFraction : Integer.compare(decided, other.decided);
    }

    /**
     * The fraction.
     *
     * @return for instance {@code 11/12}
     */
    @Override
    public String toString() {
        return fulfilled + "/" + decided;
    }
}
