package dev.norms.calendar.proposal.block;

import java.util.Arrays;

/**
 * Prices of meetings that must be apart, and the lower bound for their cost that the prices give. The rule “one day for
 * each meeting” is dropped; instead a meeting may take any number of days, and pays its price for each. Whatever the
 * prices are, what the cheapest choice of days costs, less one price for each meeting, is not above the cost of any
 * solution (Lagrangian relaxation). Prices go up where a meeting takes several days and down where it takes none, in
 * steps that become smaller (a subgradient method).
 */
final class Prices {
    /** The factor by which the size of the steps shrinks after every {@link #STEPS} steps. */
    private static final double SHRINKING = 0.75;
    /** The part of the direction of the previous step that is kept. */
    private static final double KEPT = 0.7;
    /** The number of steps of each size. */
    private static final int STEPS = 12;

    private final MeetingDays meetingDays;
    private final long[] prices;

    Prices(MeetingDays meetingDays, long[] prices) {
        this.meetingDays = meetingDays;
        this.prices = prices;
    }

    /**
     * Returns the best prices that steps from these lead to: those with the highest bound, or these.
     *
     * @param largest the size of the first step, in the numbers of a {@link Radix}; below 1 nothing is tried
     */
    Prices improved(long largest) {
        Prices best = this;
        long most = bound();
        Prices now = this;
        double[] direction = new double[prices.length];
        for (double step = largest; step >= 1; step *= SHRINKING) {
            for (int i = 0; i < STEPS; i++) {
                now = now.moved(direction, step);
                long bound = now.bound();
                if (bound > most) {
                    most = bound;
                    best = now;
                }
            }
        }
        return best;
    }

    /** Returns the prices after one more step, and changes the direction to that of the step. */
    private Prices moved(double[] direction, double step) {
        int[] taken = daysTaken();
        double length = 0;
        for (int i = 0; i < taken.length; i++) {
            // a price of 0 goes down no further
            int surplus = prices[i] == 0 && taken[i] == 0 ? 0 : taken[i] - 1;
            direction[i] = KEPT * direction[i] + surplus;
            length += direction[i] * direction[i];
        }
        if (length == 0) {
            return this;
        }
        long[] moved = new long[prices.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = Math.max(0, prices[i] + Math.round(step * direction[i] / Math.sqrt(length)));
        }
        return new Prices(meetingDays, moved);
    }

    /** Returns how many days each meeting takes at these prices. */
    private int[] daysTaken() {
        long[] ahead = ahead();
        int[] taken = new int[prices.length];
        int day = 0;
        while (day < meetingDays.days()) {
            int next = day + 1;
            if (ahead[day] != ahead[next]) { // a meeting on this day makes the weight less
                int[] there = meetingDays.meetings(day);
                long[] weights = meetingDays.weights(day);
                for (int i = 0; i < there.length; i++) {
                    if (weights[i] + prices[there[i]] + ahead[meetingDays.next(day)] == ahead[day]) {
                        taken[there[i]]++;
                        next = meetingDays.next(day);
                        break;
                    }
                }
            }
            day = next;
        }
        return taken;
    }

    /** Returns for each day the least weight of the meetings on it and on later days; 0 after the last day. */
    long[] ahead() {
        long[] ahead = new long[meetingDays.days() + 1];
        for (int day = meetingDays.days() - 1; day >= 0; day--) {
            long least = ahead[day + 1];
            long then = ahead[meetingDays.next(day)];
            int[] there = meetingDays.meetings(day);
            long[] weights = meetingDays.weights(day);
            for (int i = 0; i < there.length; i++) {
                least = Math.min(least, weights[i] + prices[there[i]] + then);
            }
            ahead[day] = least;
        }
        return ahead;
    }

    /** The price of a meeting. */
    long price(int meeting) {
        return prices[meeting];
    }

    /** The prices of all meetings. */
    long[] all() {
        return prices.clone();
    }

    /** The cost if no meeting is on a day, less all prices. */
    long base() {
        return meetingDays.idle() - Arrays.stream(prices).sum();
    }

    /** Returns the prices with the higher bound, these if both bounds are equal. */
    Prices better(Prices other) {
        return other.bound() > bound() ? other : this;
    }

    /** Returns the lower bound for the cost of the meetings that these prices give. */
    long bound() {
        return base() + ahead()[0];
    }
}
