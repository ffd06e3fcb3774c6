package dev.norms.clause;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/** Pairs two lists in order, as many as the shorter has, so that the sum of the partners' differences is least. */
final class Pairing {
    private Pairing() {}

    /** Returns for each element of the first list the index of its partner in the second, or -1. */
    static int[] of(int first, int second, IntBinaryOperator difference) {
        if (first <= second) {
            return partners(first, second, difference);
        }
        int[] partners = new int[first];
        Arrays.fill(partners, -1);
        int[] inverse = partners(second, first, (i, j) -> difference.applyAsInt(j, i));
        for (int i = 0; i < inverse.length; i++) {
            partners[inverse[i]] = i;
        }
        return partners;
    }

    /**
     * cost[i][skipped]: the least sum for the first i of the shorter list among the first i + skipped of the longer.
     */
    private static int[] partners(int shorter, int longer, IntBinaryOperator difference) {
        int slack = longer - shorter;
        int[][] cost = new int[shorter + 1][slack + 1];
        for (int i = 1; i <= shorter; i++) {
            for (int skipped = 0; skipped <= slack; skipped++) {
                int paired = cost[i - 1][skipped] + difference.applyAsInt(i - 1, i - 1 + skipped);
                cost[i][skipped] = skipped == 0 ? paired : Math.min(paired, cost[i][skipped - 1]);
            }
        }
        int[] partners = new int[shorter];
        int skipped = slack;
        for (int i = shorter; i > 0; i--) {
            while (skipped > 0 && cost[i][skipped] == cost[i][skipped - 1]) {
                skipped--;
            }
            partners[i - 1] = i - 1 + skipped;
        }
        return partners;
    }
}
