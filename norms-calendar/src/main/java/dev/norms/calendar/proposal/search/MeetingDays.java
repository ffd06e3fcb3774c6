package dev.norms.calendar.proposal.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The days on which meetings of a block may be that must be some days apart, and what each weighs there: what its
 * cheapest option of the day costs more than not to be on any day.
 */
final class MeetingDays {
    static final int NONE = -1;

    private final Radix radix;
    private final int[][] meetings;
    private final long[][] weights;
    private final int[][] options;
    private final int[] next;
    private final int[] free;
    private final int[] last;
    private final long[] closing;
    private final long[] closingAfter;
    private long idle;

    /**
     * Prepares the days.
     *
     * @param radix the numbers of costs
     * @param choices the options of each meeting
     * @param allowed the numbers of those that may be taken, at least one for each meeting
     * @param ties the tie-breaker of each option
     * @param apart the days between two meetings, from 1
     */
    MeetingDays(Radix radix, List<List<Option>> choices, List<BitSet> allowed, int[][] ties, int apart) {
        this.radix = radix;
        int size = choices.size();
        free = new int[size];
        last = new int[size];
        long[] freeCost = new long[size];
        TreeMap<Integer, int[]> byDay = new TreeMap<>();
        for (int meeting = 0; meeting < size; meeting++) {
            free[meeting] = NONE;
            // what has to be on a day, but is on none, costs more than anything
            freeCost[meeting] = radix.whole();
            BitSet own = allowed.get(meeting);
            for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
                Option option = choices.get(meeting).get(i);
                long cost = radix.number(option.cost(), ties[meeting][i]);
                if (option.place() < 0) {
                    if (cost < freeCost[meeting]) {
                        freeCost[meeting] = cost;
                        free[meeting] = i;
                    }
                } else {
                    int[] known = byDay.computeIfAbsent(Place.day(option.place()), any -> none(size));
                    if (known[meeting] == NONE
                            || cost
                                    < radix.number(
                                            choices.get(meeting)
                                                    .get(known[meeting])
                                                    .cost(),
                                            ties[meeting][known[meeting]])) {
                        known[meeting] = i;
                    }
                }
            }
            idle += freeCost[meeting];
        }
        int days = byDay.size();
        meetings = new int[days][];
        weights = new long[days][];
        options = new int[days][];
        next = new int[days];
        Arrays.fill(last, NONE);
        int[] dates = byDay.keySet().stream().mapToInt(Integer::intValue).toArray();
        List<int[]> takenByDay = List.copyOf(byDay.values());
        int behind = 0;
        for (int day = 0; day < days; day++) {
            while (behind < days && dates[behind] < dates[day] + apart) {
                behind++;
            }
            next[day] = behind;
            int[] taken = takenByDay.get(day);
            meetings[day] = IntStream.range(0, size)
                    .filter(meeting -> taken[meeting] != NONE)
                    .toArray();
            options[day] = new int[meetings[day].length];
            weights[day] = new long[meetings[day].length];
            for (int i = 0; i < meetings[day].length; i++) {
                int meeting = meetings[day][i];
                options[day][i] = taken[meeting];
                weights[day][i] =
                        radix.number(choices.get(meeting).get(taken[meeting]).cost(), ties[meeting][taken[meeting]])
                                - freeCost[meeting];
                last[meeting] = day;
            }
        }
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

    /** What they weigh there. */
    long[] weights(int day) {
        return weights[day];
    }

    /** The options that they take there. */
    int[] options(int day) {
        return options[day];
    }

    /** The first day on which there may be a meeting after one on a day. */
    int next(int day) {
        return next[day];
    }

    /** The meetings of which a day is the last one, as bits. */
    long closing(int day) {
        return closing[day];
    }

    /** The meetings that cannot be any more after a meeting on a day, as bits. */
    long closingAfter(int day) {
        return closingAfter[day];
    }

    /** The last day of a meeting; {@link #NONE} if it has no day. */
    int last(int meeting) {
        return last[meeting];
    }

    /** The option of a meeting that is on no day; none if it must be on one. */
    int free(int meeting) {
        return free[meeting];
    }

    /** What the meetings cost if none is on a day. */
    long idle() {
        return idle;
    }

    Radix radix() {
        return radix;
    }
}
