package dev.norms.calendar.proposal.puzzle;

import java.util.List;

/**
 * Terms that no solution fulfills all at once.
 *
 * @param terms the terms, of different meetings
 */
public record Nogood(List<Term> terms) {
    /**
     * Takes the terms one by one.
     *
     * @param terms the terms, of different meetings
     */
    public Nogood(Term... terms) {
        this(List.of(terms));
    }

    /**
     * The place of a meeting lies in a range.
     *
     * @param meeting the number of the meeting
     * @param from the first place
     * @param until the first place after the range
     */
    public record Term(int meeting, int from, int until) {
        /**
         * Returns the term that a meeting is at one place.
         *
         * @param meeting the number of the meeting
         * @param place the place
         * @return the term
         */
        public static Term at(int meeting, int place) {
            return new Term(meeting, place, place + 1);
        }

        /**
         * Returns whether a place of the meeting fulfills the term.
         *
         * @param place the place
         * @return true if it lies in the range
         */
        public boolean holds(int place) {
            return from <= place && place < until;
        }
    }
}
