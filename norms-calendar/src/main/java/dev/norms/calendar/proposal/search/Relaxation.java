package dev.norms.calendar.proposal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The puzzle without the rules between blocks: each block is placed at the least cost, and of equally cheap places
 * those are taken that break few rules with what is placed already.
 */
final class Relaxation {
    private static final int SWEEPS = 2;

    private final Puzzle puzzle;
    private final int[] meetings;
    private final List<int[]> blocks;
    private final int[] blockOf;
    private final int[] widths;

    Relaxation(Puzzle puzzle, int[] meetings) {
        this.puzzle = puzzle;
        this.meetings = meetings;
        Blocks partition = new Blocks(puzzle);
        this.blocks = partition.blocks(meetings);
        this.widths = blocks.stream().mapToInt(partition::width).toArray();
        this.blockOf = new int[puzzle.size()];
        for (int block = 0; block < blocks.size(); block++) {
            for (int meeting : blocks.get(block)) {
                blockOf[meeting] = block;
            }
        }
    }

    /** The first node, in which everything is allowed. */
    Node root() {
        BitSet[] allowed = new BitSet[puzzle.size()];
        int[] places = new int[puzzle.size()];
        Arrays.fill(places, Place.NONE);
        for (int meeting : meetings) {
            allowed[meeting] = possible(meeting);
        }
        Node node = new Node(allowed, new int[puzzle.size()], places, Cost.NONE, 0);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int block = 0; block < blocks.size(); block++) {
                node = place(node, allowed, block, 0).orElseThrow();
            }
        }
        return node;
    }

    /** The options of a meeting that no rule forbids wherever the other meetings are. */
    private BitSet possible(int meeting) {
        BitSet possible = new BitSet();
        List<Option> options = puzzle.options(meeting);
        for (int i = 0; i < options.size(); i++) {
            int host = Place.host(options.get(i).place());
            possible.set(i, host < 0 || !puzzle.areNeverOne(meeting, host));
        }
        return possible;
    }

    /** The node with less allowed for one meeting, whose block is placed anew; empty if it cannot be placed. */
    Optional<Node> child(Node parent, BitSet[] allowed, int restricted, int number) {
        return allowed[restricted].get(parent.taken()[restricted])
                ? Optional.of(new Node(allowed, parent.taken(), parent.places(), parent.bound(), number))
                : place(parent, allowed, blockOf[restricted], number);
    }

    private Optional<Node> place(Node before, BitSet[] allowed, int block, int number) {
        int[] members = blocks.get(block);
        int[] places = before.places().clone();
        int[] taken = before.taken().clone();
        Ties ties = new Ties(puzzle, meetings, places, members);
        List<List<Option>> options = new ArrayList<>();
        List<BitSet> open = new ArrayList<>();
        int[][] weights = new int[members.length][];
        for (int i = 0; i < members.length; i++) {
            options.add(puzzle.options(members[i]));
            open.add(allowed[members[i]]);
            weights[i] = ties.of(members[i], allowed[members[i]]);
        }
        Optional<int[]> solved = new Assignment(options, open, weights, widths[block]).solve();
        if (solved.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < members.length; i++) {
            taken[members[i]] = solved.get()[i];
            places[members[i]] = options.get(i).get(taken[members[i]]).place();
        }
        return Optional.of(new Node(allowed, taken, places, cost(taken), number));
    }

    /** What options cost together. */
    Cost cost(int[] taken) {
        Cost sum = Cost.NONE;
        for (int meeting : meetings) {
            sum = sum.plus(puzzle.options(meeting).get(taken[meeting]).cost());
        }
        return sum;
    }
}
