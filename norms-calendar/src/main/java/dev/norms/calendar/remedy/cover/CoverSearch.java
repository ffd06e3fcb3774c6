package dev.norms.calendar.remedy.cover;

import java.util.BitSet;
import java.util.List;

/** The exact search for a least cover of wants that belong together. */
final class CoverSearch {
    /** The number of choices that are looked at before the best cover found so far is taken. */
    private static final int BUDGET = 100_000;

    private final List<Group> groups;
    /** For each want the groups that cover it; null for a want of another part. */
    private final BitSet[] covering;
    /** How often each want still has to be covered; below 0 if it is covered more often. */
    private final int[] left;
    /** How often each group can still be taken. */
    private final int[] open;

    private final int[] times;
    private int[] best;
    private int bestTotal;
    private int looked;

    CoverSearch(int[] wanted, List<Group> groups) {
        this.groups = groups;
        this.left = new int[wanted.length];
        this.covering = new BitSet[wanted.length];
        this.open = new int[groups.size()];
        for (int i = 0; i < groups.size(); i++) {
            int number = i;
            open[i] = groups.get(i).limit();
            groups.get(i).covers().stream().forEach(want -> {
                left[want] = wanted[want];
                if (covering[want] == null) {
                    covering[want] = new BitSet();
                }
                covering[want].set(number);
            });
        }
        this.times = new int[groups.size()];
        this.best = greedy();
        this.bestTotal = total(best);
    }

    /** Searches, and returns whether the best cover found is proven least. */
    boolean run() {
        branch(0);
        return looked < BUDGET;
    }

    int best(int group) {
        return best[group];
    }

    /** Returns a cover found by taking, again and again, the option that covers most of the open wants. */
    private int[] greedy() {
        int[] rest = left.clone();
        int[] taken = new int[groups.size()];
        while (true) {
            int most = 0;
            int found = -1;
            for (int i = 0; i < taken.length; i++) {
                int gain = taken[i] < open[i] ? gain(i, rest) : 0;
                if (gain > most) {
                    most = gain;
                    found = i;
                }
            }
            if (found < 0) {
                return taken;
            }
            taken[found]++;
            groups.get(found).covers().stream().forEach(want -> rest[want]--);
        }
    }

    private int gain(int group, int[] rest) {
        BitSet covers = groups.get(group).covers();
        int gain = 0;
        for (int want = covers.nextSetBit(0); want >= 0; want = covers.nextSetBit(want + 1)) {
            gain += rest[want] > 0 ? 1 : 0;
        }
        return gain;
    }

    /** Covers one want in every way, at a total so far. */
    private void branch(int total) {
        int want = hardest();
        if (want < 0) {
            if (total < bestTotal) {
                bestTotal = total;
                best = times.clone();
            }
            return;
        }
        if (looked >= BUDGET || total + atLeast() >= bestTotal) {
            return;
        }
        looked++;
        int[] before = open.clone();
        BitSet rest = (BitSet) covering[want].clone();
        for (int group = widest(rest); group >= 0; group = widest(rest)) {
            take(group, 1);
            branch(total + 1);
            take(group, -1);
            // an option that was tried need not be tried again with the others
            rest.clear(group);
            open[group] = 0;
        }
        System.arraycopy(before, 0, open, 0, open.length);
    }

    /** Returns the group that covers most of the open wants; -1 if none covers any. */
    private int widest(BitSet among) {
        int most = 0;
        int found = -1;
        for (int group = among.nextSetBit(0); group >= 0; group = among.nextSetBit(group + 1)) {
            int gain = open[group] > 0 ? gain(group, left) : 0;
            if (gain > most) {
                most = gain;
                found = group;
            }
        }
        return found;
    }

    /** Takes a group once more, or with -1 puts it back. */
    private void take(int group, int change) {
        times[group] += change;
        open[group] -= change;
        groups.get(group).covers().stream().forEach(want -> left[want] -= change);
    }

    /** Returns the open want that the fewest options cover; -1 if none is open. */
    private int hardest() {
        int fewest = Integer.MAX_VALUE;
        int found = -1;
        for (int want = 0; want < left.length; want++) {
            if (left[want] > 0 && covering[want] != null) {
                int number = possible(want).cardinality();
                if (number < fewest) {
                    fewest = number;
                    found = want;
                }
            }
        }
        return found;
    }

    /** Returns a lower bound: the sum over wants of which no two have an open option in common. */
    private int atLeast() {
        BitSet used = new BitSet();
        int number = 0;
        for (int want = 0; want < left.length; want++) {
            if (left[want] > 0 && covering[want] != null) {
                BitSet own = possible(want);
                if (own.isEmpty()) {
                    return Integer.MAX_VALUE / 2; // cannot be covered; half, so that a sum does not overflow
                }
                if (!own.intersects(used)) {
                    used.or(own);
                    number += left[want];
                }
            }
        }
        return number;
    }

    private BitSet possible(int want) {
        BitSet own = new BitSet();
        for (int group = covering[want].nextSetBit(0); group >= 0; group = covering[want].nextSetBit(group + 1)) {
            own.set(group, open[group] > 0);
        }
        return own;
    }

    private static int total(int[] numbers) {
        int total = 0;
        for (int number : numbers) {
            total += number;
        }
        return total;
    }
}
