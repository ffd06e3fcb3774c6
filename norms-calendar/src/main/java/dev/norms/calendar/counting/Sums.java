package dev.norms.calendar.counting;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the records of an owner add up to, row by row: times as numbers, class hours as decimals. */
public final class Sums {
    private int size;
    private int[] times = new int[0];
    private int[] timesOnTime = new int[0];
    private @Nullable BigDecimal[] hours = new BigDecimal[0];
    private @Nullable BigDecimal[] hoursOnTime = new BigDecimal[0];

    Sums() {}

    /** Forgets everything and makes room for some rows. */
    void clear(int rows) {
        if (times.length < rows) {
            times = new int[rows];
            timesOnTime = new int[rows];
            hours = new BigDecimal[rows];
            hoursOnTime = new BigDecimal[rows];
        } else {
            Arrays.fill(times, 0, rows, 0);
            Arrays.fill(timesOnTime, 0, rows, 0);
            Arrays.fill(hours, 0, rows, null);
            Arrays.fill(hoursOnTime, 0, rows, null);
        }
        size = rows;
    }

    void add(int row, boolean onTime) {
        times[row]++;
        timesOnTime[row] += onTime ? 1 : 0;
    }

    void add(int row, BigDecimal quantity, boolean onTime) {
        hours[row] = plus(hours[row], quantity);
        if (onTime) {
            hoursOnTime[row] = plus(hoursOnTime[row], quantity);
        }
    }

    private static BigDecimal plus(@Nullable BigDecimal sum, BigDecimal quantity) {
        return sum == null ? quantity : sum.add(quantity);
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
     * Tells whether a row has enough.
     *
     * @param row the number of the row
     * @param asked how much is asked for
     * @return true if what counts, on time or later, is as much at least
     */
    public boolean isEnough(int row, int asked) {
        BigDecimal decimal = hours[row];
        return decimal == null ? times[row] >= asked : decimal.compareTo(BigDecimal.valueOf(asked)) >= 0;
    }

    /**
     * Tells whether a row has enough on time.
     *
     * @param row the number of the row
     * @param asked how much is asked for
     * @return true if what counts and is dated on or before the deadline is as much at least
     */
    public boolean isEnoughOnTime(int row, int asked) {
        BigDecimal decimal = hoursOnTime[row];
        return decimal == null ? timesOnTime[row] >= asked : decimal.compareTo(BigDecimal.valueOf(asked)) >= 0;
    }

    /**
     * What a row adds up to, if that is a whole number.
     *
     * @param row the number of the row
     * @return the number; -1 if it is none, or no int
     */
    public int done(int row) {
        BigDecimal decimal = hours[row];
        return decimal == null ? times[row] : Tally.whole(decimal);
    }
}
