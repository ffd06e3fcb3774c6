package dev.norms.calendar.proposal;

import dev.norms.calendar.preference.Goal;
import dev.norms.label.Label;
import java.util.List;

/**
 * The proven quality of a proposal: the value that it reaches in each goal, and the bound below which no proposal can
 * go.
 *
 * @param reached the number of each goal, in the order of {@link Goal}; unmodifiable
 * @param bound numbers that no proposal is better than, compared in that order; unmodifiable
 * @param nodes the number of nodes on which the search branched
 */
public record Proof(List<Integer> reached, List<Integer> bound, int nodes) {
    public Proof {
        reached = List.copyOf(reached);
        bound = List.copyOf(bound);
    }

    /**
     * Returns whether it is proven that no proposal is better.
     *
     * @return true if so; else the search reached its limit of work before, and {@link #label()} names the gap
     */
    public boolean isOptimal() {
        return reached.equals(bound);
    }

    /**
     * Returns what was proven, in words.
     *
     * @return that the proposal is optimal, or the first goal in which it may not be, with both numbers
     */
    public Label label() {
        Goal[] goals = Goal.values();
        for (int i = 0; i < goals.length; i++) {
            if (!reached.get(i).equals(bound.get(i))) {
                return Label.format(
                        "未证明最优：{0}{1}，任何安排都不少于{2}",
                        "not proven optimal: {0}: {1}, at least {2} in any proposal",
                        goals[i].label(),
                        reached.get(i),
                        bound.get(i));
            }
        }
        return Label.of("已证明最优", "proven optimal");
    }
}
