package dev.norms.calendar.proposal.block;

import dev.norms.calendar.proposal.puzzle.Option;
import dev.norms.calendar.proposal.puzzle.Place;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The days open to the meetings of a block, any two of which must be some days apart. A meeting has a weight on each of
 * its days: how much more its cheapest option of the day costs than being on no day.
 *
 * <p>Days are numbered from 0 in their order, without those on which no meeting may be. A set of meetings is the bits
 * of a long, so there are at most 64.
 */
final class MeetingDays {
    /** No option, or no day. */
    static final int NONE = -1;

    private final Radix radix;
    private final int[][] meetings;
    private final long[][] weights;
    private final int[][] options;
    private final int[] next;
    private final int[] free;
    private final long[] freeCost;
    private final int[] last;
    private final long[] closing;
    private final long[] closingAfter;
    private long idle;

    /**
     * Prepares the days.
     *
     * @param radix the numbers of costs
     * @param choices the options of each meeting, of at most 64
     * @param allowed the numbers of those that may be taken, at least one for each meeting
     * @param ties the tie-breaker of each option
     * @param apart how many days later the next meeting may be at the earliest, from 1
     */
    MeetingDays(Radix radix, List<List<Option>> choices, List<BitSet> allowed, int[][] ties, int apart) {
        this.radix = radix;
        int size = choices.size();
        free = none(size);
        last = none(size);
        freeCost = new long[size];
        TreeMap<Integer, int[]> cheapestByDate = new TreeMap<>();
        for (int meeting = 0; meeting < size; meeting++) {
            // a meeting that needs a day but has none costs more than any solution
            freeCost[meeting] = radix.whole();
            List<Option> offered = choices.get(meeting);
            BitSet own = allowed.get(meeting);
            for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
                long cost = radix.number(offered.get(i).cost(), ties[meeting][i]);
                int place = offered.get(i).place();
                if (place < 0) {
                    if (cost < freeCost[meeting]) {
                        freeCost[meeting] = cost;
                        free[meeting] = i;
                    }
                } else {
                    int[] cheapest = cheapestByDate.computeIfAbsent(Place.day(place), any -> none(size));
                    int known = cheapest[meeting];
                    if (known == NONE || cost < radix.number(offered.get(known).cost(), ties[meeting][known])) {
                        cheapest[meeting] = i;
                    }
                }
            }
            idle += freeCost[meeting];
        }
        int days = cheapestByDate.size();
        meetings = new int[days][];
        weights = new long[days][];
        options = new int[days][];
        List<int[]> cheapestByDay = List.copyOf(cheapestByDate.values());
        for (int day = 0; day < days; day++) {
            int[] cheapest = cheapestByDay.get(day);
            meetings[day] = IntStream.range(0, size)
                    .filter(meeting -> cheapest[meeting] != NONE)
                    .toArray();
            options[day] = new int[meetings[day].length];
            weights[day] = new long[meetings[day].length];
            for (int i = 0; i < meetings[day].length; i++) {
                int meeting = meetings[day][i];
                int option = cheapest[meeting];
                options[day][i] = option;
                weights[day][i] = radix.number(choices.get(meeting).get(option).cost(), ties[meeting][option])
                        - freeCost[meeting];
                last[meeting] = day;
            }
        }
        next = firstApart(
                cheapestByDate.navigableKeySet().stream()
                        .mapToInt(Integer::intValue)
                        .toArray(),
                apart);
        closing = new long[days];
        closingAfter = new long[days];
        for (int meeting = 0; meeting < size; meeting++) {
            if (last[meeting] != NONE) {
                closing[last[meeting]] |= 1L << meeting;
            }
        }
        for (int day = 0; day < days; day++) {
            for (int past = day; past < next[day]; past++) {
                closingAfter[day] |= closing[past];
            }
        }
    }

    /** Returns for each date the index of the first date that is far enough from it; the number of dates if none is. */
    private static int[] firstApart(int[] dates, int apart) {
        int[] next = new int[dates.length];
        int far = 0;
        for (int day = 0; day < dates.length; day++) {
            while (far < dates.length && dates[far] < dates[day] + apart) {
                far++;
            }
            next[day] = far;
        }
        return next;
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    /** The number of days. */
    int days() {
        return next.length;
    }

    /** The number of meetings. */
    int size() {
        return free.length;
    }

    /** The meetings that may be on a day. */
    int[] meetings(int day) {
        return meetings[day];
    }

    /** Returns the weights of {@link #meetings} on a day. */
    long[] weights(int day) {
        return weights[day];
    }

    /** The options that {@link #meetings} take on a day. */
    int[] options(int day) {
        return options[day];
    }

    /** The first day on which there may be another meeting after one on a day; the number of days if there is none. */
    int next(int day) {
        return next[day];
    }

    /** The meetings whose last day is a day, as bits. */
    long closing(int day) {
        return closing[day];
    }

    /** The meetings that have no day left after a meeting on a day, as bits. */
    long closingAfter(int day) {
        return closingAfter[day];
    }

    /** The last day of a meeting; {@link #NONE} if it has no day. */
    int last(int meeting) {
        return last[meeting];
    }

    /** The cheapest option of a meeting that is on no day; {@link #NONE} if it must be on one. */
    int free(int meeting) {
        return free[meeting];
    }

    /** Returns the cost of a meeting that is on no day; more than any solution costs if it must be on one. */
    long freeCost(int meeting) {
        return freeCost[meeting];
    }

    /** Returns the cost of the meetings together if none of them has a day. */
    long idle() {
        return idle;
    }

    Radix radix() {
        return radix;
    }
}
