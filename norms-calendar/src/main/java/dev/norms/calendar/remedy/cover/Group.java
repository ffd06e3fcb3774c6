package dev.norms.calendar.remedy.cover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Options that cover the same wants. */
final class Group {
    private final BitSet covers;
    private final List<Integer> members = new ArrayList<>();
    private int limit;

    Group(BitSet covers) {
        this.covers = covers;
    }

    void add(int option, int times) {
        members.add(option);
        limit = Math.min(limit + times, Integer.MAX_VALUE / 2);
    }

    BitSet covers() {
        return covers;
    }

    int limit() {
        return limit;
    }

    boolean hasAllOf(Group other) {
        BitSet rest = (BitSet) other.covers.clone();
        rest.andNot(covers);
        return rest.isEmpty();
    }

    /** Distributes the times over the members in their order, to each as many as its limit allows. */
    void spread(int times, List<CoverOption> options, int[] out) {
        int left = times;
        for (int member : members) {
            int each = Math.min(left, options.get(member).limit());
            out[member] = each;
            left -= each;
        }
    }
}
