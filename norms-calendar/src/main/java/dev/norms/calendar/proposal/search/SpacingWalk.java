package dev.norms.calendar.proposal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Walks through the days with the most promising states of each; the result of one walk shortens the next one. */
final class SpacingWalk {
    private static final Comparator<State> CHEAPEST_FIRST =
            Comparator.comparingLong(State::cost).thenComparingLong(State::held);

    private final MeetingDays meetingDays;
    private final Prices prices;
    private final Radix radix;
    /** The least cost of the days from each day on. */
    private final long[] ahead;

    private @Nullable State best;
    private long bestCost;
    private long bound;

    /**
     * Prepares walks.
     *
     * @param limit the cost below which the meetings must stay
     */
    SpacingWalk(MeetingDays meetingDays, Prices prices, long limit) {
        this.meetingDays = meetingDays;
        this.prices = prices;
        this.radix = meetingDays.radix();
        this.ahead = prices.ahead();
        this.bestCost = limit;
    }

    /** A meeting that is held, with the option that it takes and what was held before it. */
    private record Held(int meeting, int option, @Nullable Held before) {}

    /**
     * The state before a day.
     *
     * @param held the meetings held that could still be held
     * @param cost the cost so far
     * @param latest the meeting held last
     */
    private record State(long held, long cost, @Nullable Held latest) {
        boolean holds(int meeting) {
            return (held & 1L << meeting) != 0;
        }

        State holding(int meeting, int option, long costs) {
            return new State(held | 1L << meeting, cost + costs, new Held(meeting, option, latest));
        }
    }

    /** Walks through the days and follows at most so many states of each. */
    void go(int breadth) {
        List<Map<Long, State>> states = new ArrayList<>();
        for (int day = 0; day <= meetingDays.days(); day++) {
            states.add(new LinkedHashMap<>());
        }
        states.get(0).put(0L, new State(0, costAtFirst(), null));
        long leftOut = Long.MAX_VALUE;
        for (int day = 0; day < meetingDays.days(); day++) {
            List<State> open = hopeful(states.get(day).values(), day);
            states.set(day, Map.of());
            if (open.size() > breadth) {
                leftOut = Math.min(leftOut, open.get(breadth).cost + ahead[day]);
            }
            for (State state : open.subList(0, Math.min(breadth, open.size()))) {
                spend(day, state, states);
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

    /** Returns the cost that is certain because of meetings that have no day. */
    private long costAtFirst() {
        return prices.base()
                + IntStream.range(0, meetingDays.size())
                        .filter(meeting -> meetingDays.last(meeting) == MeetingDays.NONE)
                        .mapToLong(prices::price)
                        .sum();
    }

    private List<State> hopeful(Iterable<State> states, int day) {
        List<State> hopeful = new ArrayList<>();
        for (State state : states) {
            if (isHopeful(state.cost + ahead[day])) {
                hopeful.add(state);
            }
        }
        hopeful.sort(CHEAPEST_FIRST);
        return hopeful;
    }

    private boolean isHopeful(long cost) {
        return radix.withoutTie(cost) < radix.withoutTie(bestCost);
    }

    /** Adds the states after a day: with no meeting on it, and with each meeting that can be held on it. */
    private void spend(int day, State state, List<Map<Long, State>> states) {
        pass(day, day + 1, state, states);
        int[] meetings = meetingDays.meetings(day);
        long[] weights = meetingDays.weights(day);
        int[] options = meetingDays.options(day);
        for (int i = 0; i < meetings.length; i++) {
            int meeting = meetings[i];
            if (!state.holds(meeting)) {
                State after = state.holding(meeting, options[i], weights[i] + prices.price(meeting));
                pass(day, meetingDays.next(day), after, states);
            }
        }
    }

    /** Goes on to a later day; a meeting that was not held and can no longer be held costs its price. */
    private void pass(int day, int later, State state, List<Map<Long, State>> states) {
        long past = later == day + 1 ? meetingDays.closing(day) : meetingDays.closingAfter(day);
        long cost = state.cost;
        for (long lost = past & ~state.held; lost != 0; lost &= lost - 1) {
            cost += prices.price(Long.numberOfTrailingZeros(lost));
        }
        if (isHopeful(cost + ahead[later])) {
            State next = new State(state.held & ~past, cost, state.latest);
            states.get(later).merge(next.held, next, (known, other) -> other.cost < known.cost ? other : known);
        }
    }

    /** Returns whether no solution costs less than the one that was found, or than the limit if none was. */
    boolean isProven() {
        return radix.withoutTie(bound) >= radix.withoutTie(bestCost);
    }

    /** Returns the solution that was found; empty if it is proven that none costs less than the limit. */
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
}
