package dev.norms.calendar.proposal.search;

import dev.norms.calendar.proposal.block.Assignment;
import dev.norms.calendar.proposal.block.Spacing;
import dev.norms.calendar.proposal.puzzle.Cost;
import dev.norms.calendar.proposal.puzzle.Option;
import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The puzzle without the rules between blocks: each block is placed at the least cost, and of equally cheap places
 * those are taken that break few rules with what is placed already.
 */
final class Relaxation {
    /** The limit of a search that does not space. */
    static final Cost UNLIMITED = new Cost(Long.MAX_VALUE, Long.MAX_VALUE);

    private final Puzzle puzzle;
    private final int[] meetings;
    /** Whether options are left out that a rule forbids wherever the other meetings are. */
    private final boolean isStrict;

    private final List<int[]> blocks;
    private final int[] blockOf;
    private final int[] widths;
    private final List<Optional<Spacing>> spacings;

    Relaxation(Puzzle puzzle, int[] meetings, List<int[]> blocks, boolean isStrict) {
        this.puzzle = puzzle;
        this.meetings = meetings;
        Blocks partition = new Blocks(puzzle);
        this.isStrict = isStrict;
        this.blocks = blocks;
        this.widths = blocks.stream().mapToInt(partition::width).toArray();
        this.spacings = IntStream.range(0, widths.length)
                .mapToObj(block -> spacing(blocks.get(block), widths[block] / Place.SLOTS))
                .toList();
        this.blockOf = new int[puzzle.size()];
        for (int block = 0; block < blocks.size(); block++) {
            for (int meeting : blocks.get(block)) {
                blockOf[meeting] = block;
            }
        }
    }

    /** Returns the spacing of a block; empty if its meetings may be on successive days: an assignment is then exact. */
    private Optional<Spacing> spacing(int[] members, int apart) {
        return apart < 2 ? Optional.empty() : Spacing.of(options(members), apart);
    }

    /** Returns the first node, in which every possible option is allowed. */
    Node root() {
        BitSet[] allowed = new BitSet[puzzle.size()];
        int[] places = new int[puzzle.size()];
        Arrays.fill(places, Place.NONE);
        for (int meeting : meetings) {
            allowed[meeting] = possible(meeting);
        }
        Node node = new Node(allowed, new int[puzzle.size()], places, none(), Cost.NONE, 0);
        // the second time each block knows the places that the others then take
        return placed(placed(node));
    }

    /** Returns a node with the blocks placed one after the other. */
    private Node placed(Node before) {
        Node node = before;
        for (int block = 0; block < blocks.size(); block++) {
            node = place(node, before.allowed(), block, 0, UNLIMITED).orElseThrow();
        }
        return node;
    }

    /** Returns the options of a meeting; if strict, without those that are always forbidden. */
    private BitSet possible(int meeting) {
        BitSet possible = new BitSet();
        List<Option> options = puzzle.options(meeting);
        for (int i = 0; i < options.size(); i++) {
            int place = options.get(i).place();
            possible.set(i, !isStrict || !Place.isBeside(place) || !puzzle.mustBeSeparate(meeting, Place.host(place)));
        }
        return possible;
    }

    /** Returns a node that allows one meeting fewer options; its block is placed again. Empty if that is impossible. */
    Optional<Node> child(Node parent, BitSet[] allowed, int restricted, int number, Cost limit) {
        return allowed[restricted].get(parent.taken()[restricted])
                ? Optional.of(parent.withAllowed(allowed, number))
                : place(parent, allowed, blockOf[restricted], number, limit);
    }

    private Cost[] none() {
        Cost[] none = new Cost[blocks.size()];
        Arrays.fill(none, Cost.NONE);
        return none;
    }

    private List<List<Option>> options(int[] members) {
        return Arrays.stream(members).mapToObj(puzzle::options).toList();
    }

    /**
     * Returns a node with blocks placed so that meetings that must be apart are apart; empty if no solution then costs
     * less than a limit.
     */
    Optional<Node> spaced(Node root, Cost limit) {
        Optional<Node> node = Optional.of(root);
        for (int block = 0; block < blocks.size() && node.isPresent(); block++) {
            if (spacings.get(block).isPresent()) {
                node = place(node.get(), root.allowed(), block, 0, limit);
            }
        }
        return node;
    }

    /** Returns a node with one block placed again; empty if that is impossible, or costs as much as the limit. */
    private Optional<Node> place(Node before, BitSet[] allowed, int block, int number, Cost limit) {
        int[] members = blocks.get(block);
        Ties ties = new Ties(puzzle, meetings, before.places(), members);
        List<BitSet> open = new ArrayList<>();
        int[][] tieBreakers = new int[members.length][];
        for (int i = 0; i < members.length; i++) {
            open.add(allowed[members[i]]);
            tieBreakers[i] = ties.of(members[i], allowed[members[i]]);
        }
        Cost others = before.bound().minus(before.least()[block]);
        Cost floor = Cost.NONE;
        Optional<int[]> chosen = Optional.empty();
        if (limit.compareTo(UNLIMITED) < 0 && spacings.get(block).isPresent()) {
            Optional<Spacing.Answer> answer = spacings.get(block).get().solve(open, tieBreakers, limit.minus(others));
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            floor = answer.get().bound();
            chosen = answer.map(Spacing.Answer::taken).filter(options -> options.length > 0);
        }
        if (chosen.isEmpty()) {
            chosen = new Assignment(options(members), open, tieBreakers, widths[block], 0).solve();
            if (chosen.isEmpty()) {
                return Optional.empty();
            }
            floor = floor.max(cost(members, chosen.get()));
        }
        int[] places = before.places().clone();
        int[] taken = before.taken().clone();
        for (int i = 0; i < members.length; i++) {
            taken[members[i]] = chosen.get()[i];
            places[members[i]] =
                    puzzle.options(members[i]).get(taken[members[i]]).place();
        }
        Cost[] least = before.least().clone();
        // with less allowed it cannot cost less, even if less was proven
        least[block] = least[block].max(floor);
        return Optional.of(new Node(allowed, taken, places, least, others.plus(least[block]), number));
    }

    private Cost cost(int[] members, int[] options) {
        Cost sum = Cost.NONE;
        for (int i = 0; i < members.length; i++) {
            sum = sum.plus(puzzle.options(members[i]).get(options[i]).cost());
        }
        return sum;
    }
}
