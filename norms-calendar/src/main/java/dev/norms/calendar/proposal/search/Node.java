package dev.norms.calendar.proposal.search;

import dev.norms.calendar.proposal.search.Nogood.Term;
import java.util.BitSet;
import java.util.Optional;

/**
 * A node of the search: what each meeting may still take, and what it takes when rules between blocks are forgotten.
 *
 * @param allowed for each meeting of the puzzle the numbers of the options that it may take
 * @param taken for each meeting the number of the option that it takes
 * @param places the places of these options
 * @param least for each block what its meetings cost at least
 * @param bound what all cost at least: what the options cost, if each block is placed at its least cost
 * @param number the nodes made before it
 */
@SuppressWarnings("ArrayRecordComponent") // shared between nodes, and copied before they are changed
record Node(BitSet[] allowed, int[] taken, int[] places, Cost[] least, Cost bound, int number)
        implements Comparable<Node> {
    /** Cheaper nodes first, then newer ones. */
    @Override
    public int compareTo(Node other) {
        int byBound = bound.compareTo(other.bound);
        return byBound != 0 ? byBound : Integer.compare(other.number, number);
    }

    /** Returns what the meetings may take if a term does not hold, or if it does; empty if nothing is left. */
    static Optional<BitSet[]> restrict(Puzzle puzzle, BitSet[] allowed, Term term, boolean holds) {
        BitSet left = new BitSet();
        BitSet before = allowed[term.meeting()];
        for (int i = before.nextSetBit(0); i >= 0; i = before.nextSetBit(i + 1)) {
            if (term.holds(puzzle.options(term.meeting()).get(i).place()) == holds) {
                left.set(i);
            }
        }
        if (left.isEmpty()) {
            return Optional.empty();
        }
        BitSet[] restricted = allowed.clone();
        restricted[term.meeting()] = left;
        return Optional.of(restricted);
    }
}
