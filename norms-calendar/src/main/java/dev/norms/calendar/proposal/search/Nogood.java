package dev.norms.calendar.proposal.search;

import java.util.List;

/**
 * Terms that no solution fulfills all at once.
 *
 * @param terms the terms, of different meetings
 */
record Nogood(List<Term> terms) {
    Nogood(Term... terms) {
        this(List.of(terms));
    }

    /**
     * The place of a meeting lies in a range.
     *
     * @param meeting the number of the meeting
     * @param from the first place
     * @param until the first place after the range
     */
    record Term(int meeting, int from, int until) {
        static Term at(int meeting, int place) {
            return new Term(meeting, place, place + 1);
        }

        boolean holds(int place) {
            return from <= place && place < until;
        }
    }
}
