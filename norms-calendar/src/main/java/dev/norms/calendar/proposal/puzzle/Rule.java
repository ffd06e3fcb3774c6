package dev.norms.calendar.proposal.puzzle;

import dev.norms.calendar.proposal.puzzle.Nogood.Term;
import java.util.Optional;

/** A hard rule between the places of two meetings, apart from exclusion, see {@link Puzzle#exclude}. */
public sealed interface Rule {
    /** {@return the one meeting} */
    int first();

    /** {@return the other meeting} */
    int second();

    /**
     * Returns whether the rule is about a meeting.
     *
     * @param meeting the number of the meeting
     * @return true if it is one of the two
     */
    default boolean concerns(int meeting) {
        return first() == meeting || second() == meeting;
    }

    /**
     * Finds out why two places break the rule, of meetings that are not held together.
     *
     * @param one the place of the first meeting in time, or {@link Place#NONE}
     * @param other the place of the second one
     * @return a nogood of these places and others around them that break it, too; empty if it is kept
     */
    Optional<Nogood> broken(int one, int other);

    /**
     * Two meetings have some days between them, unless they are held together.
     *
     * @param first the one meeting
     * @param second the other
     * @param days the least difference between their days
     */
    record Apart(int first, int second, int days) implements Rule {
        @Override
        public Optional<Nogood> broken(int one, int other) {
            if (one < 0 || other < 0 || Math.abs(Place.day(one) - Place.day(other)) >= days) {
                return Optional.empty();
            }
            int day = Place.day(other);
            return Optional.of(new Nogood(
                    new Term(second, Place.of(day, 0), Place.of(day + 1, 0)),
                    new Term(first, Math.max(0, Place.of(day - days + 1, 0)), Place.of(day + days, 0))));
        }
    }

    /**
     * The second meeting, if it is held within some days, is held after the first, never together with it.
     *
     * @param first the meeting that goes before
     * @param second the meeting that depends on it
     * @param from the first of the days
     * @param until the first day after them
     */
    record Before(int first, int second, int from, int until) implements Rule {
        @Override
        public Optional<Nogood> broken(int one, int other) {
            int begin = Place.of(from, 0);
            if (other < begin || other >= Place.of(until, 0) || (one >= 0 && one < other)) {
                return Optional.empty();
            }
            return Optional.of(
                    one < 0
                            ? new Nogood(Term.at(first, Place.NONE), new Term(second, begin, Place.of(until, 0)))
                            : new Nogood(
                                    new Term(first, other, Integer.MAX_VALUE), new Term(second, begin, other + 1)));
        }
    }

    /**
     * Two meetings are both held, or neither is; they are never held together.
     *
     * @param first the one meeting
     * @param second the other
     */
    record Both(int first, int second) implements Rule {
        @Override
        public Optional<Nogood> broken(int one, int other) {
            if ((one == Place.NONE) == (other == Place.NONE)) {
                return Optional.empty();
            }
            int lacking = one == Place.NONE ? first : second;
            int held = one == Place.NONE ? second : first;
            return Optional.of(new Nogood(Term.at(lacking, Place.NONE), new Term(held, 0, Integer.MAX_VALUE)));
        }
    }
}
