package dev.norms.calendar.proposal.search;

import dev.norms.calendar.proposal.puzzle.Cost;
import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import java.util.Arrays;

/** Finds the cheapest solution of a puzzle, component by component. */
public final class Search {
    /** The divisor of the budget for meetings that must be days apart, whose nodes take longer. */
    private static final int SPACED_SHARE = 6;

    private final Puzzle puzzle;
    private final int budget;
    private final boolean isFirstLevelEnough;
    // the index of the option taken by each meeting; filled component by component
    private final int[] taken;
    private int nodes;

    private Search(Puzzle puzzle, int budget, boolean isFirstLevelEnough) {
        this.puzzle = puzzle;
        this.budget = budget;
        this.isFirstLevelEnough = isFirstLevelEnough;
        this.taken = new int[puzzle.size()];
    }

    /**
     * Solves a puzzle.
     *
     * @param puzzle the puzzle; each of its meetings has the option {@link Place#NONE}
     * @param budget the largest number of nodes to branch on in each component
     * @return the cheapest solution; or, where the budget was spent, the cheapest that was found
     */
    public static Solution solve(Puzzle puzzle, int budget) {
        return new Search(puzzle, budget, false).solve();
    }

    /**
     * Solves a puzzle as far as the first level of its cost: whether everything can be placed.
     *
     * @param puzzle the puzzle; each of its meetings has the option {@link Place#NONE}
     * @param budget the largest number of nodes to branch on in each component
     * @return a solution that may cost more than it must on the levels after the first
     */
    public static Solution place(Puzzle puzzle, int budget) {
        return new Search(puzzle, budget, true).solve();
    }

    private Solution solve() {
        int[] reached = new int[Cost.LEVELS];
        int[] bound = new int[Cost.LEVELS];
        for (int[] component : new Blocks(puzzle).components()) {
            Cost least = solve(component);
            Cost cost = Arrays.stream(component)
                    .mapToObj(meeting ->
                            puzzle.options(meeting).get(taken[meeting]).cost())
                    .reduce(Cost.NONE, Cost::plus);
            add(reached, cost);
            add(bound, least);
        }
        int[] places = new int[puzzle.size()];
        for (int meeting = 0; meeting < places.length; meeting++) {
            places[meeting] = puzzle.options(meeting).get(taken[meeting]).place();
        }
        return new Solution(places, reached, bound, nodes);
    }

    private static void add(int[] sum, Cost cost) {
        int[] levels = cost.levels();
        for (int level = 0; level < sum.length; level++) {
            sum[level] += levels[level];
        }
    }

    /** Solves a component: notes the options taken, and returns the proven lower bound of their cost. */
    private Cost solve(int[] meetings) {
        Blocks blocks = new Blocks(puzzle);
        Relaxation loose = new Relaxation(puzzle, meetings, blocks.blocks(meetings), false);
        Node root = loose.root();
        BranchAndBound tree = new BranchAndBound(puzzle, meetings, root);
        Cost bound = tree.search(loose, root, budget);
        if (isOpen(bound, tree.cost())) {
            Relaxation whole = new Relaxation(puzzle, meetings, blocks.wholeBlocks(meetings), true);
            bound = bound.max(tree.search(whole, whole.root(), budget));
        }
        if (isOpen(bound, tree.cost()) && Arrays.stream(meetings).anyMatch(puzzle::mustBeApart)) {
            Relaxation spaced = new Relaxation(puzzle, meetings, blocks.spacedBlocks(meetings), true);
            Cost spacedBound = spaced.spaced(spaced.root(), tree.cost())
                    .map(node -> tree.searchSpaced(spaced, node, budget / SPACED_SHARE))
                    .orElse(tree.cost());
            bound = bound.max(spacedBound);
        }
        nodes += tree.branchedNodes();
        for (int meeting : meetings) {
            taken[meeting] = tree.best()[meeting];
        }
        return bound;
    }

    private boolean isOpen(Cost bound, Cost cost) {
        return isFirstLevelEnough ? bound.levels()[0] < cost.levels()[0] : bound.compareTo(cost) < 0;
    }
}
