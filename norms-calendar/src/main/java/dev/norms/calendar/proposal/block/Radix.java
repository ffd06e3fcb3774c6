package dev.norms.calendar.proposal.block;

import dev.norms.calendar.proposal.puzzle.Cost;
import dev.norms.calendar.proposal.puzzle.Option;
import java.util.List;
import java.util.Optional;

/**
 * Costs of some meetings as single numbers that add and compare as the costs do: each level is a digit, in a base that
 * no sum of one option for each meeting reaches. The tie-breaker is the last digit.
 */
final class Radix {
    /** The largest sum of numbers, so that differences and prices added to it still fit into a long. */
    private static final long MAX_SUM = 1L << 58;

    private final long[] units = new long[Cost.LEVELS + 1];
    private final int[] largest;
    private final long whole;

    private Radix(int[] largest) {
        this.largest = largest;
        long unit = 1;
        for (int digit = largest.length - 1; digit >= 0; digit--) {
            units[digit] = unit;
            unit = unit > MAX_SUM ? unit : unit * (largest[digit] + 1L);
        }
        whole = unit;
    }

    /** Returns the digits for the options of some meetings; empty if the numbers would be too large. */
    static Optional<Radix> of(List<List<Option>> options) {
        int[] largest = new int[Cost.LEVELS + 1];
        for (List<Option> own : options) {
            int[] most = new int[largest.length];
            most[Cost.LEVELS] = Cost.MAX_FINE_LEVEL;
            for (Option option : own) {
                int[] levels = option.cost().levels();
                for (int level = 0; level < levels.length; level++) {
                    most[level] = Math.max(most[level], levels[level]);
                }
            }
            for (int digit = 0; digit < largest.length; digit++) {
                largest[digit] += most[digit];
            }
        }
        Radix radix = new Radix(largest);
        return radix.whole > MAX_SUM / options.size() ? Optional.empty() : Optional.of(radix);
    }

    /** Returns the number of a cost with a tie-breaker. */
    long number(Cost cost, int tie) {
        int[] levels = cost.levels();
        long number = tie;
        for (int level = 0; level < levels.length; level++) {
            number += levels[level] * units[level];
        }
        return number;
    }

    /** Returns the number of a difference of costs. */
    long number(Cost difference) {
        int[] digits = difference.digits();
        long number = 0;
        for (int digit = 0; digit < digits.length; digit++) {
            number += digits[digit] * units[digit];
        }
        return number;
    }

    /** Returns the least number that is not below a difference of costs. */
    long limit(Cost difference) {
        int[] digits = difference.digits();
        long limit = 0;
        for (int digit = 0; digit < digits.length; digit++) {
            if (digits[digit] < 0) {
                return limit; // with 0 from this digit on, a number is already higher
            }
            if (digits[digit] > largest[digit]) {
                return limit + units[digit] * (largest[digit] + 1L); // no number has such a digit
            }
            limit += digits[digit] * units[digit];
        }
        return limit;
    }

    /** Returns a number larger than that of any cost. */
    long whole() {
        return whole;
    }

    /** Returns a number without its tie-breaker, in units of the last level, rounded down. */
    long withoutTie(long number) {
        return Math.floorDiv(number, units[Cost.LEVELS - 1]);
    }

    /** Returns the cost of a number from 0, without its tie-breaker. */
    Cost cost(long number) {
        int[] levels = new int[Cost.LEVELS];
        long rest = number;
        for (int level = 0; level < levels.length; level++) {
            levels[level] = Math.toIntExact(rest / units[level]);
            rest %= units[level];
        }
        return Cost.of(levels);
    }
}
