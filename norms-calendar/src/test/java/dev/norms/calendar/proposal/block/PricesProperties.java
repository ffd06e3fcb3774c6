package dev.norms.calendar.proposal.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.testing.Golden;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PricesProperties {
    @Property(tries = 300)
    void no_bound_is_above_the_cheapest_way(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 4) int meetings,
            @ForAll @IntRange(min = 1, max = 3) int apart) {
        Lines lines = Lines.of(random, meetings, 4);
        Prices any = prices(lines, apart, random);
        Prices better = any.improved(lines.radix().whole());
        lines.cheapest(apart).ifPresent(cheapest -> assertThat(better.bound()).isLessThanOrEqualTo(cheapest));
        assertThat(better.bound()).isGreaterThanOrEqualTo(any.bound());
        assertThat(Arrays.stream(better.all()).min().orElseThrow()).isNotNegative();
    }

    /** Each day of any meeting, then the days that are far enough, whatever meetings were before. */
    @Property(tries = 200)
    void ahead_of_a_day_is_the_least_weight_of_days_with_their_prices(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 3) int meetings,
            @ForAll @IntRange(min = 1, max = 3) int apart) {
        Lines lines = Lines.of(random, meetings, 4);
        MeetingDays days = lines.days(apart);
        Prices prices = prices(lines, apart, random);
        long[] ahead = prices.ahead();
        assertThat(ahead).hasSize(days.days() + 1);
        for (int day = 0; day <= days.days(); day++) {
            assertThat(ahead[day]).isEqualTo(least(days, prices, day));
        }
        long sum = 0;
        for (int meeting = 0; meeting < meetings; meeting++) {
            sum += prices.price(meeting);
        }
        assertThat(prices.base()).isEqualTo(days.idle() - sum);
        assertThat(prices.bound()).isEqualTo(days.idle() - sum + ahead[0]);
    }

    private static long least(MeetingDays days, Prices prices, int day) {
        if (day == days.days()) {
            return 0;
        }
        long least = least(days, prices, day + 1);
        for (int i = 0; i < days.meetings(day).length; i++) {
            long with =
                    days.weights(day)[i] + prices.price(days.meetings(day)[i]) + least(days, prices, days.next(day));
            least = Math.min(least, with);
        }
        return least;
    }

    @Property(tries = 100)
    void of_two_prices_those_with_the_higher_bound_are_better_and_else_the_first(@ForAll Random random) {
        Lines lines = Lines.of(random, 3, 4);
        Prices one = prices(lines, 2, random);
        Prices other = prices(lines, 2, random);
        Prices same = new Prices(lines.days(2), one.all());
        assertThat(one.better(other)).isSameAs(one.bound() >= other.bound() ? one : other);
        assertThat(one.better(same)).isSameAs(one);
    }

    @Property(tries = 100)
    void without_a_step_there_are_no_better_prices(@ForAll Random random) {
        Prices prices = prices(Lines.of(random, 3, 4), 2, random);
        assertThat(prices.improved(0)).isSameAs(prices);
    }

    /**
     * Whatever makes the steps better may change the prices that are found, but not by accident: the search would take
     * other ways.
     */
    @Test
    void the_same_lines_have_the_same_prices() {
        StringBuilder found = new StringBuilder();
        for (int seed = 0; seed < 20; seed++) {
            Lines lines = Lines.of(new Random(seed), 2 + seed / 4, 6);
            Prices zero = new Prices(lines.days(2), new long[lines.size()]);
            for (long largest : new long[] {1, 64, lines.radix().whole()}) {
                Prices better = zero.improved(largest);
                found.append(seed)
                        .append(": from ")
                        .append(zero.bound())
                        .append(" by ")
                        .append(largest)
                        .append(" to ")
                        .append(better.bound())
                        .append(" at ")
                        .append(Arrays.toString(better.all()))
                        .append('\n');
            }
        }
        Golden.assertMatches("dev/norms/calendar/proposal/block/prices.txt", found.toString());
    }

    private static Prices prices(Lines lines, int apart, Random random) {
        long whole = lines.radix().whole();
        return new Prices(
                lines.days(apart),
                random.longs(lines.size(), 0, 1 + (whole >> random.nextInt(12))).toArray());
    }
}
