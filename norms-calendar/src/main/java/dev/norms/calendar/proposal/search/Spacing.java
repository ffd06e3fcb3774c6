package dev.norms.calendar.proposal.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest days of meetings that must all be some days apart: day after day, with what was held before as the state
 * (dynamic programming). Only the most hopeful states of a day are followed; the cheapest that was left out is a bound.
 */
final class Spacing {
    /** How many states of a day are followed: at first, and if that proves nothing. */
    private static final int[] BREADTHS = {128, 2048};
    /** The same when meetings are spaced again, with the prices of the first time. */
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
    record Answer(int[] taken, Cost bound) {
        boolean isEmpty() {
            return taken.length == 0;
        }
    }

    /**
     * Spaces the meetings.
     *
     * @param limit what they must cost less than
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
        Walk walk = new Walk(line, priced, Math.min(radix.whole(), radix.limit(limit)));
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

    /** A state: what was held until a day, and what it cost. */
    private record State(long held, long cost, @Nullable State before, int meeting, int option) {}

    private static final class Walk {
        private final MeetingDays line;
        private final Prices prices;
        private final Radix radix;
        private final long[] ahead;
        private @Nullable State best;
        private long bestCost;
        private long bound;

        Walk(MeetingDays line, Prices prices, long limit) {
            this.line = line;
            this.prices = prices;
            this.radix = line.radix();
            this.ahead = prices.ahead();
            this.bestCost = limit;
        }

        boolean isProven() {
            return radix.withoutTie(bound) >= radix.withoutTie(bestCost);
        }

        void go(int breadth) {
            int days = line.days();
            long leftOut = Long.MAX_VALUE;
            List<Map<Long, State>> states = new ArrayList<>();
            for (int day = 0; day <= days; day++) {
                states.add(new LinkedHashMap<>());
            }
            long start = prices.base();
            for (int meeting = 0; meeting < line.size(); meeting++) {
                if (line.last(meeting) == MeetingDays.NONE) {
                    start += prices.price(meeting);
                }
            }
            states.get(0).put(0L, new State(0, start, null, 0, 0));
            for (int day = 0; day < days; day++) {
                int today = day;
                List<State> open = states.get(day).values().stream()
                        .filter(state -> isHopeful(state.cost + ahead[today]))
                        .sorted(Walk::compare)
                        .toList();
                states.set(day, Map.of());
                for (int i = 0; i < open.size(); i++) {
                    if (i < breadth) {
                        step(open.get(i), day, states);
                    } else {
                        leftOut = Math.min(leftOut, open.get(i).cost + ahead[day]);
                    }
                }
            }
            for (State state : states.get(days).values()) {
                if (state.cost < bestCost) {
                    bestCost = state.cost;
                    best = state;
                }
            }
            bound = Math.min(leftOut, bestCost);
        }

        private static int compare(State one, State other) {
            return one.cost != other.cost ? Long.compare(one.cost, other.cost) : Long.compare(one.held, other.held);
        }

        private boolean isHopeful(long cost) {
            return radix.withoutTie(cost) < radix.withoutTie(bestCost);
        }

        private void step(State state, int day, List<Map<Long, State>> states) {
            pass(state, state.held, 0, day, day + 1, -1, 0, states);
            int[] meetings = line.meetings(day);
            long[] weights = line.weights(day);
            int[] options = line.options(day);
            for (int i = 0; i < meetings.length; i++) {
                long bit = 1L << meetings[i];
                if ((state.held & bit) == 0) {
                    long cost = weights[i] + prices.price(meetings[i]);
                    pass(state, state.held | bit, cost, day, line.next(day), meetings[i], options[i], states);
                }
            }
        }

        /** Goes on to a later day; what was not held and now cannot be any more costs its price. */
        private void pass(
                State state,
                long held,
                long more,
                int day,
                int then,
                int meeting,
                int option,
                List<Map<Long, State>> states) {
            long cost = state.cost + more;
            long past = then == day + 1 ? line.closing(day) : line.closingAfter(day);
            for (long lost = past & ~held; lost != 0; lost &= lost - 1) {
                cost += prices.price(Long.numberOfTrailingZeros(lost));
            }
            long left = held & ~past;
            if (isHopeful(cost + ahead[then])) {
                State known = states.get(then).get(left);
                if (known == null || cost < known.cost) {
                    State before = meeting < 0 ? state.before : state;
                    int what = meeting < 0 ? state.meeting : meeting;
                    int how = meeting < 0 ? state.option : option;
                    states.get(then).put(left, new State(left, cost, before, what, how));
                }
            }
        }

        Optional<Answer> answer() {
            Cost least = radix.cost(Math.max(0, Math.min(bound, bestCost)));
            if (best == null) {
                return isProven() ? Optional.empty() : Optional.of(new Answer(new int[0], least));
            }
            int[] taken = new int[line.size()];
            for (int meeting = 0; meeting < taken.length; meeting++) {
                taken[meeting] = line.free(meeting);
            }
            for (State state = best; state.before != null; state = state.before) {
                taken[state.meeting] = state.option;
            }
            return Optional.of(new Answer(taken, least));
        }
    }
}
