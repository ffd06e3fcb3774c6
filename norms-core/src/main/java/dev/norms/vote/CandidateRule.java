package dev.norms.vote;

/**
 * The surplus of candidates over the seats of an election (差额).
 *
 * @param percent the least surplus in percent of the seats, from 0 (as many candidates as seats) to 100
 */
public record CandidateRule(int percent) {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public CandidateRule {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("percent must be from 0 to 100, but was " + percent);
        }
    }

    /**
     * The least number of candidates.
     *
     * @param seats the number of seats, 1 or more
     * @return the seats and the surplus, which is rounded up to whole persons
     * @throws IllegalArgumentException if there is no seat
     */
    public int minimum(int seats) {
        if (seats < 1) {
            throw new IllegalArgumentException("seats must be at least 1, but was " + seats);
        }
        return (int) (seats + ((long) seats * percent + 99) / 100);
    }
}
