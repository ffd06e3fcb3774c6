package dev.norms.calendar.proposal.search;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest days of meetings that must all be some days apart: day after day, with the meetings held before as
 * the state (dynamic programming). Only the most hopeful states of a day are followed; the cheapest that was left out
 * is a bound.
 */
final class Spacing {
    /** The number of states of a day that are followed: at first, and again if that proves nothing. */
    private static final int[] BREADTHS = {128, 2048};
    /** The number of states when meetings are spaced again, with the prices of the first time. */
    private static final int[] LATER = {128};

    private final List<List<Option>> options;
    private final int apart;
    private final Radix radix;
    private long @Nullable [] prices;

    private Spacing(List<List<Option>> options, int apart, Radix radix) {
        this.options = options;
        this.apart = apart;
        this.radix = radix;
    }

    /** Prepares the spacing of some meetings; empty if there are too many. */
    static Optional<Spacing> of(List<List<Option>> options, int apart) {
        return options.size() > Long.SIZE
                ? Optional.empty()
                : Radix.of(options).map(radix -> new Spacing(options, apart, radix));
    }

    /**
     * The options that meetings take, and what no others are cheaper than.
     *
     * @param taken the numbers of the options
     * @param bound the bound; the cost of the options if they are the cheapest
     */
    @SuppressWarnings("ArrayRecordComponent") // read by the relaxation alone
    record Answer(int[] taken, Cost bound) {}

    /**
     * Spaces the meetings.
     *
     * @param limit the cost below which they must stay
     * @return the answer; empty if they cannot cost less, and without options if it was not found out whether they can
     */
    Optional<Answer> solve(List<BitSet> allowed, int[][] ties, Cost limit) {
        MeetingDays line = new MeetingDays(radix, options, allowed, ties, apart);
        Prices priced;
        int[] breadths = BREADTHS;
        if (prices == null) {
            priced = first(line, allowed, ties).improved(radix.whole());
            prices = priced.all();
        } else {
            priced = new Prices(line, prices);
            breadths = LATER;
        }
        SpacingWalk walk = new SpacingWalk(line, priced, Math.min(radix.whole(), radix.limit(limit)));
        for (int breadth : breadths) {
            walk.go(breadth);
            if (walk.isProven()) {
                break;
            }
        }
        return walk.answer();
    }

    /** The best of the prices by which the meetings share the stretches of days of which each may have only one. */
    private Prices first(MeetingDays line, List<BitSet> allowed, int[][] ties) {
        prices = new long[options.size()];
        Prices best = new Prices(line, prices);
        for (int shift = 0; shift < apart; shift++) {
            Assignment shared = new Assignment(options, allowed, ties, apart * Place.SLOTS, shift * Place.SLOTS);
            if (shared.solve().isPresent()) {
                long[] own = new long[options.size()];
                for (int i = 0; i < own.length; i++) {
                    own[i] = Math.max(
                            0,
                            line.free(i) < 0
                                    ? radix.whole() - radix.number(shared.price(i))
                                    : radix.number(
                                                    options.get(i)
                                                            .get(line.free(i))
                                                            .cost(),
                                                    ties[i][line.free(i)])
                                            - radix.number(shared.price(i)));
                }
                Prices other = new Prices(line, own);
                if (other.bound() > best.bound()) {
                    best = other;
                    prices = own;
                }
            }
        }
        return best;
    }
}
