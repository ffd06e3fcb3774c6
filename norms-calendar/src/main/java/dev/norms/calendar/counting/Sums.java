package dev.norms.calendar.counting;

import dev.norms.ledger.SubjectRecords;
import java.util.Arrays;

/** What the records of an owner add up to, row by row: times as they are, class hours in hundredths. */
public final class Sums {
    private static final long INEXACT = -1L << 40;

    private long[] done = new long[0];
    private long[] onTime = new long[0];

    Sums() {}

    /** Forgets everything and makes room for some rows. */
    void clear(int rows) {
        if (done.length < rows) {
            done = new long[rows];
            onTime = new long[rows];
        } else {
            Arrays.fill(done, 0, rows, 0);
            Arrays.fill(onTime, 0, rows, 0);
        }
    }

    void add(int row, int quantity, boolean inTime) {
        long added = quantity == SubjectRecords.INEXACT ? INEXACT : quantity;
        done[row] += added;
        onTime[row] += inTime ? added : 0;
    }

    /**
     * What counts for a row, on time or later.
     *
     * @param row the number of the row
     * @return the times, or the hundredths of class hours; negative if it is no whole number of them, so that the row
     *     has to be counted by itself
     */
    public long done(int row) {
        return done[row];
    }

    /**
     * What counts for a row and is dated on or before the deadline.
     *
     * @param row the number of the row
     * @return the times, or the hundredths of class hours
     */
    public long onTime(int row) {
        return onTime[row];
    }
}
