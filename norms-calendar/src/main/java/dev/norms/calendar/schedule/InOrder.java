package dev.norms.calendar.schedule;

import dev.norms.college.College;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Predicate;

/**
 * The obligations of some shares in the order of results, each made when it is asked for.
 *
 * <p>Only a number is kept for each: which row it is, counted through all shares.
 */
final class InOrder extends AbstractList<Obligation> implements RandomAccess {
    private final College college;
    private final List<Share> shares;
    private final int[] starts;
    private final int[] order;

    /** The wanted rows of shares that are in the order of their owners. */
    InOrder(College college, List<Share> shares, Predicate<Owed> wanted) {
        this.college = college;
        this.shares = shares;
        this.starts = new int[shares.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + shares.get(i - 1).size();
        }
        this.order = new RowOrder(shares, wanted).sorted(this::obligation);
    }

    private Obligation obligation(int row) {
        int found = Arrays.binarySearch(starts, row);
        int share = found < 0 ? -found - 2 : found;
        return shares.get(share).obligation(row - starts[share], college);
    }

    @Override
    public Obligation get(int index) {
        return obligation(order[index]);
    }

    @Override
    public int size() {
        return order.length;
    }
}
