package dev.norms.calendar.proposal.search;

import dev.norms.calendar.proposal.puzzle.Cost;
import dev.norms.calendar.proposal.puzzle.Nogood;
import dev.norms.calendar.proposal.puzzle.Nogood.Term;
import dev.norms.calendar.proposal.puzzle.Option;
import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Turns a node into a solution: first shifts meetings that break rules at no extra cost, then moves those that still do
 * to the cheapest place where they break none, and at last leaves out what is still broken.
 */
final class Repair {
    /** The number of rounds in which the meetings that still break a rule are moved one after the other. */
    private static final int ROUNDS = 3;
    /** The budget of moves at no extra cost for all meetings together, as a multiple of their number. */
    private static final int STEPS = 6;
    /**
     * The number of attempts for which a place is barred to a meeting that was moved to it, counted over all meetings.
     */
    private static final int RECENT = 8;

    private final Puzzle puzzle;
    private final int[] meetings;

    Repair(Puzzle puzzle, int[] meetings) {
        this.puzzle = puzzle;
        this.meetings = meetings;
    }

    /** Returns the options of a solution near those that a node takes. */
    int[] solution(Node node) {
        int[] taken = node.taken().clone();
        int[] places = node.places().clone();
        Placing placing = new Placing(puzzle, places); // reads the places as they are when it is asked
        shift(node.allowed(), taken, places, placing);
        for (int round = 0; round < ROUNDS; round++) {
            for (int meeting : meetings) {
                if (placing.firstBroken(meeting).isPresent()) {
                    move(meeting, taken, places, placing);
                }
            }
        }
        Optional<Nogood> broken = placing.firstBroken(meetings);
        while (broken.isPresent()) {
            giveUp(broken.get(), taken, places);
            broken = placing.firstBroken(meetings);
        }
        return taken;
    }

    /**
     * Moves each meeting that breaks rules to the place of at most the same cost where it breaks fewest, even if more
     * than now, until no meeting breaks any or a pass over them ends with the budget spent (tabu search). A meeting is
     * not moved to a place that it was moved to within the last {@value #RECENT} attempts, counted over all meetings.
     * Its present place is barred in the same way; it then stays there only if no other is open.
     */
    private void shift(BitSet[] allowed, int[] taken, int[] places, Placing placing) {
        Map<Integer, int[]> arrivals = new HashMap<>();
        int steps = STEPS * meetings.length;
        int step = 0;
        boolean isBroken = true;
        while (isBroken && step < steps) {
            isBroken = false;
            for (int meeting : meetings) {
                if (placing.countBroken(meeting) > 0) {
                    isBroken = true;
                    step++;
                    int now = step;
                    int[] arrivedAt = arrivals.computeIfAbsent(
                            meeting, any -> new int[puzzle.options(meeting).size()]);
                    shift(
                            meeting,
                            allowed[meeting],
                            taken,
                            places,
                            placing,
                            option -> arrivedAt[option] == 0 || arrivedAt[option] + RECENT < now);
                    arrivedAt[taken[meeting]] = now;
                }
            }
        }
    }

    /** Moves one meeting to the place open to it where it breaks fewest rules; it stays if none is open. */
    private void shift(int meeting, BitSet allowed, int[] taken, int[] places, Placing placing, IntPredicate isOpen) {
        List<Option> options = puzzle.options(meeting);
        Cost cost = options.get(taken[meeting]).cost();
        int best = taken[meeting];
        int fewest = Integer.MAX_VALUE;
        for (int option = allowed.nextSetBit(0); option >= 0; option = allowed.nextSetBit(option + 1)) {
            if (options.get(option).cost().compareTo(cost) <= 0 && isOpen.test(option)) {
                places[meeting] = options.get(option).place();
                int broken = placing.countBroken(meeting);
                if (broken < fewest) {
                    fewest = broken;
                    best = option;
                }
            }
        }
        taken[meeting] = best;
        places[meeting] = options.get(best).place();
    }

    /** Moves a meeting to the cheapest place where it is held and breaks no rule; it stays if there is none. */
    private void move(int meeting, int[] taken, int[] places, Placing placing) {
        int before = taken[meeting];
        int[] byCost = IntStream.range(0, puzzle.options(meeting).size())
                .boxed()
                .sorted(Comparator.comparing(i -> puzzle.options(meeting).get(i).cost()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int option : byCost) {
            places[meeting] = puzzle.options(meeting).get(option).place();
            taken[meeting] = option;
            if (places[meeting] != Place.NONE && placing.firstBroken(meeting).isEmpty()) {
                return;
            }
        }
        taken[meeting] = before;
        places[meeting] = puzzle.options(meeting).get(before).place();
    }

    /** Leaves out one of the meetings in a broken rule; once no meeting is held, no rule is broken. */
    private void giveUp(Nogood broken, int[] taken, int[] places) {
        for (Term term : broken.terms()) {
            if (places[term.meeting()] != Place.NONE) {
                for (int i = 0; i < puzzle.options(term.meeting()).size(); i++) {
                    if (puzzle.options(term.meeting()).get(i).place() == Place.NONE) {
                        taken[term.meeting()] = i;
                        places[term.meeting()] = Place.NONE;
                        return;
                    }
                }
            }
        }
        throw new IllegalStateException("a meeting must be allowed not to be held, but none was in " + broken);
    }
}
