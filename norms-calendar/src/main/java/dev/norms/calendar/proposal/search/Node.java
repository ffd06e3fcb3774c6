package dev.norms.calendar.proposal.search;

import dev.norms.calendar.proposal.puzzle.Cost;
import dev.norms.calendar.proposal.puzzle.Nogood.Term;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import java.util.BitSet;
import java.util.Optional;

/**
 * A node of the search: the options that each meeting may still take, and the one that it takes if the rules between
 * blocks are ignored.
 *
 * @param allowed for each meeting of the puzzle the numbers of the options that it may take
 * @param taken for each meeting the number of the option that it takes
 * @param places for each meeting the place of that option
 * @param least for each block a lower bound for the cost of its meetings
 * @param bound the sum of {@code least}, a lower bound for the cost of every solution below this node
 * @param number the number of nodes created before it
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

    /** Returns the allowed options with which a term holds; empty if its meeting has none left. */
    static Optional<BitSet[]> keeping(Puzzle puzzle, BitSet[] allowed, Term term) {
        return restrict(puzzle, allowed, term, true);
    }

    /** Returns the allowed options with which a term does not hold; empty if its meeting has none left. */
    static Optional<BitSet[]> violating(Puzzle puzzle, BitSet[] allowed, Term term) {
        return restrict(puzzle, allowed, term, false);
    }

    /** Returns this node with other allowed options, which include those that it takes. */
    Node withAllowed(BitSet[] options, int newNumber) {
        return new Node(options, taken, places, least, bound, newNumber);
    }

    private static Optional<BitSet[]> restrict(Puzzle puzzle, BitSet[] allowed, Term term, boolean holds) {
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
