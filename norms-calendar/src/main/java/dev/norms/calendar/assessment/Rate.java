package dev.norms.calendar.assessment;

import java.io.Serializable;

/**
 * The fulfilled part of what was decided, as an exact fraction.
 *
 * <p>Of dated obligations, met and made up are fulfilled; these and missed are decided. Of standing duties, met is
 * fulfilled; this and not met are decided. What is upcoming, open, closing, exempt, not applicable, without data or in
 * need of judgment is in neither number. Rates of the two kinds are never added.
 *
 * <p>Rates are ordered by their fractions; of equal fractions the one with fewer decided obligations comes first.
 *
 * @param fulfilled the number fulfilled, from 0
 * @param decided the number decided, at least 1 and at least {@code fulfilled}
 */
public record Rate(int fulfilled, int decided) implements Comparable<Rate>, Serializable {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the fraction is not from 0 to 1
     */
    public Rate {
        if (fulfilled < 0 || decided < 1 || fulfilled > decided) {
            throw new IllegalArgumentException(
                    "rate must be a fraction from 0 to 1, but was " + fulfilled + "/" + decided);
        }
    }

    /**
     * The rate in percent, rounded down, so that only a complete rate is 100.
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
