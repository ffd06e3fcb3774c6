package dev.norms.calendar.proposal.block;

import dev.norms.calendar.proposal.puzzle.Cost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A beam search over the days: of each day, only the cheapest states are followed. A wider search that follows a
 * narrower one starts with its solution, so that it drops more states.
 */
final class SpacingBeam {
    private static final Comparator<State> CHEAPEST_FIRST =
            Comparator.comparingLong(State::cost).thenComparingLong(State::held);

    private final MeetingDays meetingDays;
    private final Prices prices;
    private final Radix radix;
    /** For each day a lower bound for the cost of that day and all later ones. */
    private final long[] ahead;

    private @Nullable State best;
    private long bestCost;
    private long bound;

    /**
     * Prepares searches.
     *
     * @param limit the cost below which the meetings must stay
     */
    SpacingBeam(MeetingDays meetingDays, Prices prices, long limit) {
        this.meetingDays = meetingDays;
        this.prices = prices;
        this.radix = meetingDays.radix();
        this.ahead = prices.ahead();
        this.bestCost = limit;
    }

    /**
     * Searches once.
     *
     * @param width the largest number of states of each day that are followed
     */
    void search(int width) {
        List<Map<Long, State>> states = new ArrayList<>();
        for (int day = 0; day <= meetingDays.days(); day++) {
            states.add(new LinkedHashMap<>());
        }
        states.get(0).put(0L, new State(0, costAtFirst(), null));
        long leftOut = Long.MAX_VALUE;
        for (int day = 0; day < meetingDays.days(); day++) {
            List<State> open = promising(states.get(day).values(), day);
            states.set(day, Map.of());
            if (open.size() > width) {
                leftOut = Math.min(leftOut, open.get(width).cost + ahead[day]);
            }
            for (State state : open.subList(0, Math.min(width, open.size()))) {
                expand(day, state, states);
            }
        }
        for (State state : states.get(meetingDays.days()).values()) {
            if (state.cost < bestCost) {
                bestCost = state.cost;
                best = state;
            }
        }
        bound = Math.min(leftOut, bestCost);
    }

    /** Returns the cost before the first day, with the prices of the meetings that can be on no day. */
    private long costAtFirst() {
        return prices.base()
                + IntStream.range(0, meetingDays.size())
                        .filter(meeting -> meetingDays.last(meeting) == MeetingDays.NONE)
                        .mapToLong(prices::price)
                        .sum();
    }

    private List<State> promising(Iterable<State> states, int day) {
        List<State> promising = new ArrayList<>();
        for (State state : states) {
            if (isPromising(state.cost + ahead[day])) {
                promising.add(state);
            }
        }
        promising.sort(CHEAPEST_FIRST);
        return promising;
    }

    private boolean isPromising(long cost) {
        return radix.withoutTie(cost) < radix.withoutTie(bestCost);
    }

    /** Adds the states after a day: with no meeting on it, and with each meeting that can be held on it. */
    private void expand(int day, State state, List<Map<Long, State>> states) {
        goOn(day, day + 1, state, states);
        int[] meetings = meetingDays.meetings(day);
        long[] weights = meetingDays.weights(day);
        int[] options = meetingDays.options(day);
        for (int i = 0; i < meetings.length; i++) {
            int meeting = meetings[i];
            if (!state.holds(meeting)) {
                State after = state.holding(meeting, options[i], weights[i] + prices.price(meeting));
                goOn(day, meetingDays.next(day), after, states);
            }
        }
    }

    /** Goes on to a later day; a meeting that was not held and can no longer be held costs its price. */
    private void goOn(int day, int later, State state, List<Map<Long, State>> states) {
        long past = later == day + 1 ? meetingDays.closing(day) : meetingDays.closingAfter(day);
        long cost = state.cost;
        for (long lost = past & ~state.held; lost != 0; lost &= lost - 1) {
            cost += prices.price(Long.numberOfTrailingZeros(lost));
        }
        if (isPromising(cost + ahead[later])) {
            State next = new State(state.held & ~past, cost, state.latest);
            states.get(later).merge(next.key(), next, (known, other) -> other.cost < known.cost ? other : known);
        }
    }

    /** Returns whether no solution costs less than the one that was found, or than the limit if none was. */
    boolean isProven() {
        return radix.withoutTie(bound) >= radix.withoutTie(bestCost);
    }

    /** Returns the solution found; empty if none costs less than the limit, without options if that is unknown. */
    Optional<Spacing.Answer> answer() {
        Cost least = radix.cost(Math.max(0, Math.min(bound, bestCost)));
        if (best == null) {
            return isProven() ? Optional.empty() : Optional.of(new Spacing.Answer(new int[0], least));
        }
        int[] taken =
                IntStream.range(0, meetingDays.size()).map(meetingDays::free).toArray();
        for (Held held = best.latest; held != null; held = held.before) {
            taken[held.meeting] = held.option;
        }
        return Optional.of(new Spacing.Answer(taken, least));
    }

    /** A meeting that is held, with the number of its option and the meeting held before it. */
    private record Held(int meeting, int option, @Nullable Held before) {}

    /**
     * The state before a day.
     *
     * @param held the meetings held already whose last day is still to come, as bits
     * @param cost the cost of the days before
     * @param latest the meeting held last
     */
    private record State(long held, long cost, @Nullable Held latest) {
        /**
         * Returns the set of meetings held, spread by an odd factor: the hash of a long folds its two halves together,
         * which makes many such sets collide.
         */
        long key() {
            return held * 0x9E37_79B9_7F4A_7C15L;
        }

        boolean holds(int meeting) {
            return (held & 1L << meeting) != 0;
        }

        State holding(int meeting, int option, long costs) {
            return new State(held | 1L << meeting, cost + costs, new Held(meeting, option, latest));
        }
    }
}
