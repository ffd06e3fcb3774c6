package dev.norms.calendar.proposal.search;

import dev.norms.calendar.proposal.search.Nogood.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** The search for the cheapest solution of a puzzle, component by component. */
public final class Search {
    private final Puzzle puzzle;
    private final int budget;
    private final int[] taken;
    private int nodes;
    private int made = 1;

    private Search(Puzzle puzzle, int budget) {
        this.puzzle = puzzle;
        this.budget = budget;
        this.taken = new int[puzzle.size()];
    }

    /**
     * Solves a puzzle.
     *
     * @param puzzle the puzzle; each of its meetings has the option {@link Place#NONE}
     * @param budget the most nodes that may be branched in each component
     * @return the cheapest solution; or, where the budget was spent, the cheapest that was found
     */
    public static Solution solve(Puzzle puzzle, int budget) {
        return new Search(puzzle, budget).solve();
    }

    private Solution solve() {
        int[] reached = new int[Cost.LEVELS];
        int[] bound = new int[Cost.LEVELS];
        for (int[] component : new Blocks(puzzle).components()) {
            Cost least = solve(component);
            Cost cost = new Relaxation(puzzle, component).cost(taken);
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

    /** Solves a component; returns the bound that was proven. */
    private Cost solve(int[] meetings) {
        Relaxation relaxation = new Relaxation(puzzle, meetings);
        Repair repair = new Repair(puzzle, meetings);
        PriorityQueue<Node> open = new PriorityQueue<>();
        Node root = relaxation.root();
        open.add(root);
        int[] best = repair.solution(root);
        Cost cost = relaxation.cost(best);
        int branched = 0;
        while (!open.isEmpty() && open.element().bound().compareTo(cost) < 0 && branched < budget) {
            Node node = open.remove();
            Optional<Nogood> broken = new Placing(puzzle, node.places()).firstBroken(meetings);
            if (broken.isEmpty()) {
                best = node.taken();
                cost = node.bound();
                open.clear();
            } else {
                branched++;
                branch(node, broken.get(), relaxation, meetings, open);
                if (Integer.bitCount(branched) == 1) {
                    int[] other = repair.solution(node);
                    Cost otherCost = relaxation.cost(other);
                    if (otherCost.compareTo(cost) < 0) {
                        best = other;
                        cost = otherCost;
                    }
                }
            }
        }
        nodes += branched;
        for (int meeting : meetings) {
            taken[meeting] = best[meeting];
        }
        return open.isEmpty() || open.element().bound().compareTo(cost) > 0
                ? cost
                : open.element().bound();
    }

    /** Branches: in each branch another term is the first that does not hold. */
    private void branch(Node node, Nogood broken, Relaxation relaxation, int[] meetings, PriorityQueue<Node> open) {
        BitSet[] allowed = node.allowed();
        int rulesBroken = new Placing(puzzle, node.places()).countBroken(meetings);
        List<Node> children = new ArrayList<>();
        for (Term term : broken.terms()) {
            BitSet[] without = Node.restrict(puzzle, allowed, term, false).orElse(null);
            Node child = without == null
                    ? null
                    : relaxation.child(node, without, term.meeting(), made++).orElse(null);
            if (child != null) {
                if (child.bound().equals(node.bound())
                        && new Placing(puzzle, child.places()).countBroken(meetings) < rulesBroken) {
                    // as cheap and better: the node itself may take these places, and nothing was decided
                    open.add(new Node(node.allowed(), child.taken(), child.places(), child.bound(), made++));
                    return;
                }
                children.add(child);
            }
            allowed = Node.restrict(puzzle, allowed, term, true).orElseThrow();
        }
        open.addAll(children);
    }
}
