package dev.norms.calendar.sum;

import dev.norms.internal.column.SubjectRecords;
import java.util.Arrays;

/** The totals of an owner's records, row by row: times as they are, class hours in hundredths. */
public final class Sums {
    /** So far below 0 that a sum with it stays negative. */
    private static final long INEXACT = -1L << 40;

    /** The total that counts for each row, and the part that counts on time. */
    private long[] sums;

    /**
     * Creates sums of nothing.
     *
     * @param rows the number of rows for which there is room
     */
    public Sums(int rows) {
        this.sums = new long[2 * rows];
    }

    /** Sets all totals to zero and makes room for some rows. */
    void clear(int rows) {
        if (sums.length < 2 * rows) {
            sums = new long[2 * rows];
        } else {
            Arrays.fill(sums, 0, 2 * rows, 0);
        }
    }

    void add(int row, int quantity, boolean inTime) {
        long added = quantity == SubjectRecords.INEXACT ? INEXACT : quantity;
        sums[2 * row] += added;
        sums[2 * row + 1] += inTime ? added : 0;
    }

    /**
     * Returns how much counts for a row, on time or later.
     *
     * @param row the number of the row
     * @return times or hundredths of class hours; negative if that is not a whole number or too large, so that the row
     *     has to be counted by itself
     */
    public long done(int row) {
        return sums[2 * row];
    }

    /**
     * Returns how much counts for a row on time; records that are counted by their day, and attestations, are never
     * late.
     *
     * @param row the number of the row
     * @return times or hundredths of class hours; of no meaning if {@link #done} is negative
     */
    public long onTime(int row) {
        return sums[2 * row + 1];
    }
}
