package dev.norms.calendar.proposal.block;

import dev.norms.calendar.proposal.puzzle.Cost;
import dev.norms.calendar.proposal.puzzle.Option;
import dev.norms.calendar.proposal.puzzle.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.IntBinaryOperator;

/**
 * A few meetings with options, some of which are allowed, and with tie-breakers; and a referee that tries all ways to
 * take one of each.
 *
 * @param options the options of each meeting
 * @param allowed those that may be taken
 * @param ties the tie-breaker of each option
 */
@SuppressWarnings("ArrayRecordComponent") // a test changes none
record Lines(List<List<Option>> options, List<BitSet> allowed, int[][] ties) {
    static Lines of(Random random, int meetings, int days) {
        List<List<Option>> options = new ArrayList<>();
        List<BitSet> allowed = new ArrayList<>();
        int[][] ties = new int[meetings][];
        for (int i = 0; i < meetings; i++) {
            List<Option> own = new ArrayList<>();
            int free = random.nextInt(3);
            for (int j = 0; j < free; j++) {
                own.add(new Option(Place.NONE - j, Cost.of(random.nextInt(2), 0, 0, 0, 0, random.nextInt(3), 0)));
            }
            for (int place = 0; place < days * Place.SLOTS; place++) {
                if (random.nextInt(3) == 0) {
                    own.add(new Option(place, cost(random)));
                }
            }
            if (own.isEmpty()) {
                own.add(new Option(Place.NONE, Cost.of(1, 0, 0, 0, 0, 0, 0)));
            }
            BitSet some = new BitSet();
            ties[i] = new int[own.size()];
            for (int j = 0; j < own.size(); j++) {
                some.set(j, random.nextInt(5) > 0);
                ties[i][j] = random.nextInt(3);
            }
            some.set(random.nextInt(own.size()));
            options.add(own);
            allowed.add(some);
        }
        return new Lines(options, allowed, ties);
    }

    private static Cost cost(Random random) {
        return Cost.of(0, random.nextInt(8) / 7, random.nextInt(2), 1, random.nextInt(2), random.nextInt(4), 0);
    }

    int size() {
        return options.size();
    }

    Radix radix() {
        return Radix.of(options).orElseThrow();
    }

    MeetingDays days(int apart) {
        return new MeetingDays(radix(), options, allowed, ties, apart);
    }

    /** The cost of options with their tie-breakers. */
    Cost cost(int[] taken) {
        Cost sum = Cost.NONE;
        for (int i = 0; i < taken.length; i++) {
            sum = sum.plus(options.get(i).get(taken[i]).cost()).plus(new Cost(0, ties[i][taken[i]]));
        }
        return sum;
    }

    long number(int[] taken) {
        Radix radix = radix();
        long sum = 0;
        for (int i = 0; i < taken.length; i++) {
            sum += radix.number(options.get(i).get(taken[i]).cost(), ties[i][taken[i]]);
        }
        return sum;
    }

    int place(int meeting, int option) {
        return options.get(meeting).get(option).place();
    }

    /** Whether options are allowed, and no two are at places in time that are nearer to each other than they may be. */
    boolean isKept(int[] taken, int least, IntBinaryOperator distance) {
        for (int i = 0; i < taken.length; i++) {
            if (!allowed.get(i).get(taken[i])) {
                return false;
            }
            for (int j = 0; j < i; j++) {
                int one = place(i, taken[i]);
                int other = place(j, taken[j]);
                if (one >= 0 && other >= 0 && distance.applyAsInt(one, other) < least) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The ways in which no two meetings are nearer to each other than they may be. */
    List<int[]> ways(int least, IntBinaryOperator distance) {
        List<int[]> ways = new ArrayList<>();
        walk(0, new int[size()], least, distance, ways);
        return ways;
    }

    private void walk(int meeting, int[] taken, int least, IntBinaryOperator distance, List<int[]> ways) {
        if (meeting == size()) {
            if (isKept(taken, least, distance)) {
                ways.add(taken.clone());
            }
            return;
        }
        allowed.get(meeting).stream().forEach(option -> {
            taken[meeting] = option;
            walk(meeting + 1, taken, least, distance, ways);
        });
    }

    /** The number of the cheapest way to be some days apart; empty if there is none. */
    OptionalLong cheapest(int apart) {
        return ways(apart, Lines::daysBetween).stream().mapToLong(this::number).min();
    }

    static int daysBetween(int one, int other) {
        return Math.abs(Place.day(one) - Place.day(other));
    }
}
