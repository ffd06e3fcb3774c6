package dev.norms.calendar.proposal.search;

import java.util.Arrays;

/**
 * A bound for meetings that must be apart: each pays a price for each of its days, and then may have more than one, or
 * none. Whatever the prices are, what the cheapest days cost, less one price for each meeting, is not above the cost of
 * any solution (Lagrangian relaxation). Prices go up where a meeting has several days and down where it has none, in
 * steps that become smaller (a subgradient method).
 */
final class Prices {
    /** By what a step shrinks after some steps of its size. */
    private static final double SHRINKING = 0.75;
    /** What part of the direction of the step before is kept. */
    private static final double KEPT = 0.7;
    /** The steps of each size. */
    private static final int STEPS = 12;

    private final MeetingDays line;
    private final long[] prices;

    Prices(MeetingDays line, long[] prices) {
        this.line = line;
        this.prices = prices;
    }

    /**
     * Finds better prices.
     *
     * @param largest the first step
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

    /** The prices one step on. */
    private Prices moved(double[] direction, double step) {
        int[] often = often();
        double length = 0;
        for (int i = 0; i < often.length; i++) {
            int wanted = prices[i] == 0 && often[i] == 0 ? 0 : often[i] - 1;
            direction[i] = KEPT * direction[i] + wanted;
            length += direction[i] * direction[i];
        }
        if (length == 0) {
            return this;
        }
        long[] moved = new long[prices.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = Math.max(0, prices[i] + Math.round(step * direction[i] / Math.sqrt(length)));
        }
        return new Prices(line, moved);
    }

    /** How many days each meeting has at these prices. */
    private int[] often() {
        long[] ahead = ahead();
        int[] often = new int[prices.length];
        int day = 0;
        while (day < line.days()) {
            int next = day + 1;
            if (ahead[day] != ahead[next]) {
                int[] there = line.meetings(day);
                long[] weights = line.weights(day);
                for (int i = 0; i < there.length; i++) {
                    if (weights[i] + prices[there[i]] + ahead[line.next(day)] == ahead[day]) {
                        often[there[i]]++;
                        next = line.next(day);
                        break;
                    }
                }
            }
            day = next;
        }
        return often;
    }

    /** The least weight of what is on a day and behind it, for each day, and 0 behind the last. */
    long[] ahead() {
        long[] ahead = new long[line.days() + 1];
        for (int day = line.days() - 1; day >= 0; day--) {
            long least = ahead[day + 1];
            long then = ahead[line.next(day)];
            int[] there = line.meetings(day);
            long[] weights = line.weights(day);
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
        return line.idle() - Arrays.stream(prices).sum();
    }

    /** The bound. */
    long bound() {
        return base() + ahead()[0];
    }
}
