package dev.norms.calendar.proposal.search;

import dev.norms.calendar.proposal.puzzle.Cost;
import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import dev.norms.calendar.proposal.puzzle.Rule;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Tie-breakers for the options of a block's meetings: how many rules an option would break with the meetings that have
 * a place already.
 */
final class Ties {
    private final Puzzle puzzle;
    private final Placing placing;
    private final BitSet members = new BitSet();
    private final Map<Integer, BitSet> meetingsAt = new HashMap<>();

    /**
     * Creates the tie-breakers of a block.
     *
     * @param meetings the meetings of all blocks
     * @param places the place of each meeting so far, {@link Place#NONE} for those without one
     * @param block the meetings of the block
     */
    Ties(Puzzle puzzle, int[] meetings, int[] places, int[] block) {
        this.puzzle = puzzle;
        this.placing = new Placing(puzzle, places);
        Arrays.stream(block).forEach(members::set);
        for (int meeting : meetings) {
            int time = placing.time(meeting);
            if (time >= 0) {
                meetingsAt.computeIfAbsent(time, any -> new BitSet()).set(meeting);
            }
        }
    }

    /** Returns the tie-breaker of each allowed option, at most {@link Cost#MAX_FINE_LEVEL}; 0 for the others. */
    int[] of(int meeting, BitSet allowed) {
        int[] ties = new int[puzzle.options(meeting).size()];
        BitSet others = (BitSet) puzzle.excluded(meeting).clone();
        others.andNot(members);
        for (int i = allowed.nextSetBit(0); i >= 0; i = allowed.nextSetBit(i + 1)) {
            int place = puzzle.options(meeting).get(i).place();
            int time = Place.isBeside(place) ? placing.time(Place.host(place)) : place;
            int broken = Place.isBeside(place) && !fits(meeting, Place.host(place), time) ? 1 : 0;
            BitSet there = time < 0 ? null : meetingsAt.get(time);
            if (there != null && there.intersects(others)) {
                broken++;
            }
            for (Rule rule : puzzle.rules(meeting)) {
                boolean isFirst = rule.first() == meeting;
                int other = placing.time(isFirst ? rule.second() : rule.first());
                if (rule.broken(isFirst ? time : other, isFirst ? other : time).isPresent()) {
                    broken++;
                }
            }
            ties[i] = Math.min(broken, Cost.MAX_FINE_LEVEL);
        }
        return ties;
    }

    private boolean fits(int meeting, int host, int time) {
        return time >= 0 && puzzle.hostPlaces(meeting, host).orElseThrow().get(time);
    }
}
