package dev.norms.calendar.proposal.search;

import dev.norms.calendar.proposal.puzzle.Cost;
import dev.norms.calendar.proposal.puzzle.Nogood;
import dev.norms.calendar.proposal.puzzle.Nogood.Term;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * A branch-and-bound search in one component of a puzzle. It branches on the node with the lowest bound first, and
 * repairs nodes into solutions, of which it keeps the cheapest.
 */
final class BranchAndBound {
    private final Puzzle puzzle;
    private final int[] meetings;
    private final Repair repair;
    private int[] best;
    private Cost cost;
    private int branchedNodes;
    private int createdNodes = 1;

    /**
     * Creates a search whose first solution is repaired from a node.
     *
     * @param puzzle the puzzle
     * @param meetings the numbers of the meetings of the component
     * @param root a node in which all options of these meetings are allowed
     */
    BranchAndBound(Puzzle puzzle, int[] meetings, Node root) {
        this.puzzle = puzzle;
        this.meetings = meetings;
        this.repair = new Repair(puzzle, meetings);
        this.best = repair.solution(root);
        this.cost = cost(best);
    }

    /** Returns the cheapest solution found: the number of the option that each meeting of the puzzle takes. */
    int[] best() {
        return best;
    }

    /** Returns the cost of the best solution found. */
    Cost cost() {
        return cost;
    }

    /** Returns the number of nodes that were branched on, in all searches. */
    int branchedNodes() {
        return branchedNodes;
    }

    /**
     * Searches below a node.
     *
     * @param relaxation the relaxation that places the meetings of nodes
     * @param root the node
     * @param budget the largest number of nodes to branch on
     * @return the bound that was proven
     */
    Cost search(Relaxation relaxation, Node root, int budget) {
        return search(relaxation, root, budget, false);
    }

    /**
     * Searches below a node, and spaces meetings that must be some days apart exactly. Such nodes take longer, so each
     * of them is repaired into a solution, and a node that cannot be cheaper than the best solution is dropped early.
     *
     * @param relaxation the relaxation that places the meetings of nodes
     * @param root the node
     * @param budget the largest number of nodes to branch on
     * @return the bound that was proven
     */
    Cost searchSpaced(Relaxation relaxation, Node root, int budget) {
        return search(relaxation, root, budget, true);
    }

    private Cost search(Relaxation relaxation, Node root, int budget, boolean isSpaced) {
        PriorityQueue<Node> open = new PriorityQueue<>();
        open.add(root);
        int before = branchedNodes;
        Cost unproven = Relaxation.UNLIMITED;
        boolean isSpent = false;
        while (!isSpent && !open.isEmpty() && open.element().bound().compareTo(cost) < 0) {
            Node node = open.element();
            Optional<Nogood> broken = new Placing(puzzle, node.places()).firstBroken(meetings);
            if (broken.isEmpty()) {
                open.remove();
                offer(node.taken());
                // where that solution is not known to be the cheapest of this node, the bound is what was proven
                unproven = unproven.min(node.bound());
            } else if (branchedNodes - before < budget) {
                open.remove();
                branchedNodes++;
                branch(node, broken.get(), relaxation, isSpaced, open);
                // else only the 1st, 2nd, 4th, 8th … node is repaired
                if (isSpaced || Integer.bitCount(branchedNodes - before) == 1) {
                    offer(repair.solution(node));
                }
            } else {
                isSpent = true;
            }
        }
        Cost bound = cost.min(unproven);
        return open.isEmpty() ? bound : bound.min(open.element().bound());
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

    /** Adds the branches of a node: in each of them another term of the broken rule is the first that does not hold. */
    private void branch(Node node, Nogood broken, Relaxation relaxation, boolean isSpaced, PriorityQueue<Node> open) {
        BitSet[] allowed = node.allowed();
        int rulesBroken = new Placing(puzzle, node.places()).countBroken(meetings);
        Cost limit = isSpaced ? cost : Relaxation.UNLIMITED;
        List<Node> children = new ArrayList<>();
        for (Term term : broken.terms()) {
            Optional<Node> child = Node.violating(puzzle, allowed, term)
                    .flatMap(without -> relaxation.child(node, without, term.meeting(), createdNodes++, limit));
            if (child.isPresent() && isBetter(child.get(), node, rulesBroken)) {
                // the node itself may take these places at the same cost, so nothing has to be decided yet
                open.add(child.get().withAllowed(node.allowed(), child.get().number()));
                return;
            }
            child.ifPresent(children::add);
            // not empty: with the option that the node itself takes, the term holds
            allowed = Node.keeping(puzzle, allowed, term).orElseThrow();
        }
        open.addAll(children);
    }

    /** Returns whether a child has the same bound as its parent, but breaks fewer rules. */
    private boolean isBetter(Node child, Node parent, int rulesBrokenByParent) {
        return child.bound().equals(parent.bound())
                && new Placing(puzzle, child.places()).countBroken(meetings) < rulesBrokenByParent;
    }
}
