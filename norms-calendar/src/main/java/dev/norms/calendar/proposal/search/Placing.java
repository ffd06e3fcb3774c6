package dev.norms.calendar.proposal.search;

import dev.norms.calendar.proposal.puzzle.Nogood;
import dev.norms.calendar.proposal.puzzle.Nogood.Term;
import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import dev.norms.calendar.proposal.puzzle.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The places of the meetings of a puzzle at some point of the search, and the rules that they break. The array is not
 * copied: when a place in it changes, so do the answers.
 */
final class Placing {
    private final Puzzle puzzle;
    private final int[] places;

    Placing(Puzzle puzzle, int[] places) {
        this.puzzle = puzzle;
        this.places = places;
    }

    /** Returns the place in time of a meeting, or of its host if it has one; {@link Place#NONE} if it is not held. */
    int time(int meeting) {
        int place = places[meeting];
        return Place.isBeside(place) ? Math.max(Place.NONE, places[Place.host(place)]) : place;
    }

    /** Returns whether two meetings are held together. */
    private boolean isOne(int one, int other) {
        return activity(one) == activity(other);
    }

    private int activity(int meeting) {
        int place = places[meeting];
        return Place.isBeside(place) ? Place.host(place) : meeting;
    }

    /** Finds the first rule that the meetings break among each other. */
    Optional<Nogood> firstBroken(int[] meetings) {
        for (int meeting : meetings) {
            Optional<Nogood> broken = firstBroken(meeting);
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    /** Counts the meetings that break a rule. */
    int countBroken(int[] meetings) {
        int count = 0;
        for (int meeting : meetings) {
            if (firstBroken(meeting).isPresent()) {
                count++;
            }
        }
        return count;
    }

    /** Counts the rules that a meeting breaks. */
    int countBroken(int meeting) {
        int count = brokenByHost(meeting).isPresent() ? 1 : 0;
        int time = time(meeting);
        BitSet excluded = puzzle.excluded(meeting);
        for (int other = excluded.nextSetBit(0); other >= 0 && time >= 0; other = excluded.nextSetBit(other + 1)) {
            if (time(other) == time && !isOne(meeting, other)) {
                count++;
            }
        }
        for (Rule rule : puzzle.rules(meeting)) {
            int one = rule.first();
            int two = rule.second();
            boolean isBroken = isOne(one, two)
                    ? !(rule instanceof Rule.Apart)
                    : rule.broken(time(one), time(two)).isPresent();
            if (isBroken) {
                count++;
            }
        }
        return count;
    }

    /** Finds the first rule that a meeting breaks with any other. */
    Optional<Nogood> firstBroken(int meeting) {
        Optional<Nogood> host = brokenByHost(meeting);
        if (host.isPresent()) {
            return host;
        }
        int time = time(meeting);
        BitSet excluded = puzzle.excluded(meeting);
        for (int other = excluded.nextSetBit(0); other >= 0 && time >= 0; other = excluded.nextSetBit(other + 1)) {
            if (time(other) == time && !isOne(meeting, other)) {
                return Optional.of(together(meeting, other));
            }
        }
        for (Rule rule : puzzle.rules(meeting)) {
            int one = rule.first();
            int two = rule.second();
            if (!isOne(one, two)) {
                Optional<Nogood> broken = rule.broken(time(one), time(two));
                if (broken.isPresent()) {
                    return Optional.of(exact(broken.get()));
                }
            } else if (!(rule instanceof Rule.Apart)) {
                return Optional.of(together(one, two));
            }
        }
        return Optional.empty();
    }

    /** Returns what is broken if a meeting is held together with one that is at no place where this is allowed. */
    private Optional<Nogood> brokenByHost(int meeting) {
        int place = places[meeting];
        if (!Place.isBeside(place)) {
            return Optional.empty();
        }
        int host = Place.host(place);
        int at = places[host];
        BitSet fitting = puzzle.hostPlaces(meeting, host).orElseThrow();
        if (at >= 0 && fitting.get(at)) {
            return Optional.empty();
        }
        // the term takes in all places of the host around this one at which the two cannot be held together
        int from = at < 0 ? at : fitting.previousSetBit(at) + 1;
        int next = at < 0 ? at + 1 : fitting.nextSetBit(at);
        return Optional.of(
                new Nogood(Term.at(meeting, place), new Term(host, from, next < 0 ? Integer.MAX_VALUE : next)));
    }

    private Nogood together(int one, int other) {
        List<Term> terms = new ArrayList<>();
        pin(one, terms);
        pin(other, terms);
        return new Nogood(List.copyOf(terms));
    }

    /** Names the host as well where a meeting is held together with one, since both choices decide its place. */
    private Nogood exact(Nogood broken) {
        List<Term> terms = new ArrayList<>();
        for (Term term : broken.terms()) {
            if (Place.isBeside(places[term.meeting()])) {
                pin(term.meeting(), terms);
            } else {
                terms.add(term);
            }
        }
        return new Nogood(List.copyOf(terms));
    }

    /** Adds the terms that fix the place of a meeting, and that of its host if it has one. */
    private void pin(int meeting, List<Term> terms) {
        int place = places[meeting];
        add(Term.at(meeting, place), terms);
        if (Place.isBeside(place)) {
            int host = Place.host(place);
            add(Term.at(host, places[host]), terms);
        }
    }

    private static void add(Term term, List<Term> terms) {
        terms.removeIf(known -> known.meeting() == term.meeting());
        terms.add(term);
    }
}
