package dev.norms.calendar.proposal.search;

import dev.norms.calendar.proposal.search.Nogood.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** The search in a component: the cheapest node first, with the cheapest solution that was found. */
final class Tree {
    private final Puzzle puzzle;
    private final int[] meetings;
    private final Repair repair;
    private int[] best;
    private Cost cost;
    private int branched;
    private int made = 1;

    /**
     * Begins with a solution near a node.
     *
     * @param puzzle the puzzle
     * @param meetings the meetings of the component
     * @param root the node
     */
    Tree(Puzzle puzzle, int[] meetings, Node root) {
        this.puzzle = puzzle;
        this.meetings = meetings;
        this.repair = new Repair(puzzle, meetings);
        this.best = repair.solution(root);
        this.cost = cost(best);
    }

    /** The cheapest solution: the numbers of the options. */
    int[] best() {
        return best;
    }

    /** Returns the cost of the best solution found. */
    Cost cost() {
        return cost;
    }

    /** Returns the number of nodes that were branched. */
    int branched() {
        return branched;
    }

    /**
     * Searches below a node.
     *
     * @param relaxation the relaxation in which nodes are placed
     * @param root the node
     * @param budget the most nodes that may be branched
     * @param isSpaced whether what must be apart is spaced exactly
     * @return the bound that was proven
     */
    Cost search(Relaxation relaxation, Node root, int budget, boolean isSpaced) {
        PriorityQueue<Node> open = new PriorityQueue<>();
        open.add(root);
        int before = branched;
        Cost unproven = Relaxation.UNLIMITED;
        boolean isSpent = false;
        while (!isSpent && !open.isEmpty() && open.element().bound().compareTo(cost) < 0) {
            Node node = open.element();
            Optional<Nogood> broken = new Placing(puzzle, node.places()).firstBroken(meetings);
            if (broken.isEmpty()) {
                open.remove();
                offer(node.taken());
                // nodes come in the order of their bounds, so the first that was not proven has the least
                if (unproven.equals(Relaxation.UNLIMITED) && node.bound().compareTo(cost(node.taken())) < 0) {
                    unproven = node.bound();
                }
            } else if (branched - before < budget) {
                open.remove();
                branched++;
                branch(node, broken.get(), relaxation, isSpaced, open);
                if (isSpaced || Integer.bitCount(branched - before) == 1) {
                    offer(repair.solution(node));
                }
            } else {
                isSpent = true;
            }
        }
        Cost bound = cost.compareTo(unproven) < 0 ? cost : unproven;
        return open.isEmpty() || bound.compareTo(open.element().bound()) < 0
                ? bound
                : open.element().bound();
    }

    private void offer(int[] solution) {
        Cost other = cost(solution);
        if (other.compareTo(cost) < 0) {
            best = solution;
            cost = other;
        }
    }

    private Cost cost(int[] solution) {
        Cost sum = Cost.NONE;
        for (int meeting : meetings) {
            sum = sum.plus(puzzle.options(meeting).get(solution[meeting]).cost());
        }
        return sum;
    }

    /** Branches: in each branch another term is the first that does not hold. */
    private void branch(Node node, Nogood broken, Relaxation relaxation, boolean isSpaced, PriorityQueue<Node> open) {
        BitSet[] allowed = node.allowed();
        int rulesBroken = new Placing(puzzle, node.places()).countBroken(meetings);
        Cost limit = isSpaced ? cost : Relaxation.UNLIMITED;
        List<Node> children = new ArrayList<>();
        for (Term term : broken.terms()) {
            BitSet[] without = Node.restrict(puzzle, allowed, term, false).orElse(null);
            Node child = without == null
                    ? null
                    : relaxation
                            .child(node, without, term.meeting(), made++, limit)
                            .orElse(null);
            if (child != null) {
                if (child.bound().equals(node.bound())
                        && new Placing(puzzle, child.places()).countBroken(meetings) < rulesBroken) {
                    // as cheap and better: the node itself may take these places, and nothing was decided
                    open.add(new Node(
                            node.allowed(), child.taken(), child.places(), child.least(), child.bound(), made++));
                    return;
                }
                children.add(child);
            }
            allowed = Node.restrict(puzzle, allowed, term, true).orElseThrow();
        }
        open.addAll(children);
    }
}
