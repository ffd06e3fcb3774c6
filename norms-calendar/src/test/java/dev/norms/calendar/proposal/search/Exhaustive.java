package dev.norms.calendar.proposal.search;

import dev.norms.calendar.proposal.puzzle.Cost;
import dev.norms.calendar.proposal.puzzle.Option;
import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import dev.norms.calendar.proposal.puzzle.Rule;
import java.util.Arrays;
import java.util.BitSet;

/** A referee that tries every combination of options and knows the rules in its own words. */
final class Exhaustive {
    private final Puzzle puzzle;
    private final int[] places;
    private int[] best = {Integer.MAX_VALUE};

    private Exhaustive(Puzzle puzzle) {
        this.puzzle = puzzle;
        this.places = new int[puzzle.size()];
    }

    static int[] cheapest(Puzzle puzzle) {
        Exhaustive referee = new Exhaustive(puzzle);
        referee.walk(0, new int[Cost.LEVELS]);
        return referee.best;
    }

    static boolean keepsAllRules(Puzzle puzzle, int[] places) {
        Exhaustive referee = new Exhaustive(puzzle);
        System.arraycopy(places, 0, referee.places, 0, places.length);
        return referee.isKept();
    }

    /** Counts the rules that a meeting breaks, with its host as well. */
    static int countBroken(Puzzle puzzle, int[] places, int meeting) {
        Exhaustive referee = new Exhaustive(puzzle);
        System.arraycopy(places, 0, referee.places, 0, places.length);
        int broken = referee.fitsItsHost(meeting) ? 0 : 1;
        for (int other = 0; other < places.length; other++) {
            broken += referee.isTakenBy(meeting, other) ? 1 : 0;
        }
        for (Rule rule : puzzle.rules(meeting)) {
            broken += referee.isKept(rule, referee.time(rule.first()), referee.time(rule.second())) ? 0 : 1;
        }
        return broken;
    }

    private void walk(int meeting, int[] cost) {
        if (meeting == puzzle.size()) {
            if (Arrays.compare(cost, best) < 0 && isKept()) {
                best = cost;
            }
            return;
        }
        for (Option option : puzzle.options(meeting)) {
            places[meeting] = option.place();
            int[] more = cost.clone();
            int[] levels = option.cost().levels();
            Arrays.setAll(more, level -> cost[level] + levels[level]);
            if (Arrays.compare(more, best) <= 0) {
                walk(meeting + 1, more);
            }
        }
    }

    private boolean isKept() {
        for (int i = 0; i < places.length; i++) {
            if (!fitsItsHost(i)) {
                return false;
            }
            for (int j = 0; j < i; j++) {
                if (isTakenBy(i, j)) {
                    return false;
                }
            }
            for (Rule rule : puzzle.rules(i)) {
                if (!isKept(rule, time(rule.first()), time(rule.second()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean fitsItsHost(int meeting) {
        if (places[meeting] >= Place.NONE) {
            return true;
        }
        BitSet fitting = puzzle.hostPlaces(meeting, Place.host(places[meeting])).orElseThrow();
        int host = places[Place.host(places[meeting])];
        return host >= 0 && fitting.get(host);
    }

    private boolean isTakenBy(int one, int other) {
        return puzzle.excluded(one).get(other)
                && place(one) != place(other)
                && time(one) >= 0
                && time(one) == time(other);
    }

    private boolean isKept(Rule rule, int one, int other) {
        boolean isOne = place(rule.first()) == place(rule.second());
        if (rule instanceof Rule.Apart apart) {
            return isOne || one < 0 || other < 0 || Math.abs(one / 3 - other / 3) >= apart.days();
        }
        if (rule instanceof Rule.Before before) {
            return !isOne && (other < before.from() * 3 || other >= before.until() * 3 || (one >= 0 && one < other));
        }
        return !isOne && one >= 0 == other >= 0;
    }

    /** The activity in which a meeting is held. */
    private int place(int meeting) {
        return places[meeting] < Place.NONE ? Place.host(places[meeting]) : meeting;
    }

    private int time(int meeting) {
        return places[place(meeting)];
    }
}
