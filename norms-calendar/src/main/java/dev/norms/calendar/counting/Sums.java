package dev.norms.calendar.counting;

import dev.norms.ledger.SubjectRecords;
import java.util.Arrays;

/** What the records of an owner add up to, row by row: times as they are, class hours in hundredths. */
public final class Sums {
    private static final long INEXACT = -1L << 40;

    private int size;
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
        size = rows;
    }

    void add(int row, int quantity, boolean inTime) {
        long added = quantity == SubjectRecords.INEXACT ? INEXACT : quantity;
        done[row] += added;
        onTime[row] += inTime ? added : 0;
    }

    /**
     * Tells whether there were no records at all: then every sum is 0.
     *
     * @return true if so
     */
    public boolean isEmpty() {
        return size == 0;
    }

    /**
     * Tells whether a row adds up to a whole number of times or of hundredths of class hours.
     *
     * @param row the number of the row
     * @return false if it has to be counted by itself
     */
    public boolean isExact(int row) {
        return done[row] >= 0;
    }

    /**
     * What counts for a row, on time or later.
     *
     * @param row the number of the row
     * @return the times, or the hundredths of class hours
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
