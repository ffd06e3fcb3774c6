package dev.norms.calendar.proposal.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.proposal.puzzle.Cost;
import dev.norms.calendar.proposal.puzzle.Option;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RadixProperties {
    /** Below the largest sum whose number, with a tie-breaker, is still 2^58. */
    private static final int[] LARGEST = {(1 << 14) - 1, (1 << 14) - 1, (1 << 13) - 1, (1 << 13) - 1, 0, 0, 0};

    @Property(tries = 300)
    void numbers_are_in_the_order_of_costs_and_add_as_they_do(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int meetings) {
        Lines lines = Lines.of(random, meetings, 2);
        Radix radix = lines.radix();
        int[] one = any(lines, random);
        int[] other = any(lines, random);
        Cost cost = lines.cost(one);
        Cost difference = cost.minus(lines.cost(other));
        assertThat(Long.compare(lines.number(one), lines.number(other)))
                .isEqualTo(Integer.signum(cost.compareTo(lines.cost(other))));
        assertThat(radix.number(difference)).isEqualTo(lines.number(one) - lines.number(other));
        assertThat(radix.number(cost)).isEqualTo(lines.number(one));
        assertThat(radix.cost(lines.number(one))).isEqualTo(cost.withoutTie());
        assertThat(radix.whole()).isGreaterThan(lines.number(one));
    }

    @Property(tries = 300)
    void a_cost_stays_below_another_if_its_number_is_below_the_limit(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int meetings) {
        Lines lines = Lines.of(random, meetings, 2);
        Cost cost = lines.cost(any(lines, random));
        Cost difference = lines.cost(any(lines, random))
                .plus(Cost.of(few(random), 0, few(random), 0, few(random), few(random), few(random)))
                .minus(Cost.of(few(random), few(random), few(random), 0, 0, few(random), 0));
        Radix radix = lines.radix();
        assertThat(radix.number(cost) < radix.limit(difference)).isEqualTo(cost.compareTo(difference) < 0);
    }

    @Property(tries = 100)
    void a_number_without_its_tie_breaker_is_rounded_down(@ForAll @IntRange(min = -40, max = 40) int number) {
        Radix radix = of(Cost.of(1, 0, 0, 0, 0, 0, 0)).orElseThrow();
        assertThat(radix.withoutTie(number)).isEqualTo((int) Math.floor(number / 16.0));
    }

    @Test
    void a_difference_that_no_sum_reaches_has_the_next_number() {
        Radix radix = of(Cost.of(0, 0, 0, 0, 0, 2, 1)).orElseThrow();
        assertThat(radix.limit(Cost.of(0, 0, 0, 0, 0, 1, 0))).isEqualTo(32);
        assertThat(radix.limit(Cost.of(0, 0, 0, 0, 0, 1, 1))).isEqualTo(48);
        assertThat(radix.limit(Cost.of(0, 0, 0, 0, 0, 1, 2))).isEqualTo(64);
        assertThat(radix.limit(Cost.of(0, 0, 0, 0, 0, 3, 0))).isEqualTo(96);
        assertThat(radix.limit(Cost.of(0, 0, 0, 0, 0, 1, 0).minus(Cost.of(0, 0, 0, 0, 0, 0, 1))))
                .isEqualTo(32);
        assertThat(radix.whole()).isEqualTo(96);
    }

    @Test
    void what_has_more_digits_than_a_number_holds_has_no_radix() {
        assertThat(of(Cost.of(LARGEST)).map(Radix::whole)).contains(1L << 58);
        int[] more = LARGEST.clone();
        more[3]++;
        assertThat(of(Cost.of(more))).isEmpty();
        int[] shifted = {1, (1 << 14) - 1, (1 << 14) - 1, (1 << 13) - 1, (1 << 13) - 1, 0, 0};
        assertThat(of(Cost.of(shifted))).isEmpty();
        assertThat(of(Cost.of(more), Cost.NONE)).isEmpty();
        assertThat(of(Cost.of((1 << 13) - 1, (1 << 13) - 1, (1 << 13) - 1, (1 << 13) - 1, 0, 0, 0), Cost.NONE))
                .isPresent();
        assertThat(of(Cost.of((1 << 14) - 1, (1 << 13) - 1, (1 << 13) - 1, (1 << 13) - 1, 0, 0, 0), Cost.NONE))
                .isEmpty();
    }

    /** A meeting for each cost, with this as its only option. */
    private static Optional<Radix> of(Cost... costs) {
        return Radix.of(List.of(costs).stream()
                .map(cost -> List.of(new Option(0, cost)))
                .toList());
    }

    private static int few(Random random) {
        return random.nextInt(6) / 4;
    }

    private static int[] any(Lines lines, Random random) {
        return IntStream.range(0, lines.size())
                .map(meeting -> random.nextInt(lines.options().get(meeting).size()))
                .toArray();
    }
}
