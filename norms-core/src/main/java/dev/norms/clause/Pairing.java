package dev.norms.clause;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/** Pairs every element of the shorter of two lists with one of the longer, in order, with the least difference. */
final class Pairing {
    private Pairing() {}

    /** Returns for each element of a first list the index of its partner in a second, or -1; given their sizes. */
    static int[] of(int firstSize, int secondSize, IntBinaryOperator difference) {
        if (firstSize <= secondSize) {
            return partners(firstSize, secondSize, difference);
        }
        int[] partners = new int[firstSize];
        Arrays.fill(partners, -1);
        int[] inverse = partners(secondSize, firstSize, (i, j) -> difference.applyAsInt(j, i));
        for (int i = 0; i < inverse.length; i++) {
            partners[inverse[i]] = i;
        }
        return partners;
    }

    /**
     * Returns for each element of the shorter list the index of its partner in the longer.
     *
     * <p>cost[i][skipped] is the least sum of differences when the first i of the shorter list have their partners
     * among the first i + skipped of the longer.
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
