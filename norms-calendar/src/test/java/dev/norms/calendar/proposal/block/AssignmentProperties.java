package dev.norms.calendar.proposal.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.proposal.puzzle.Cost;
import dev.norms.calendar.proposal.puzzle.Option;
import dev.norms.calendar.proposal.puzzle.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AssignmentProperties {
    @Property(tries = 500)
    void the_places_are_the_cheapest_of_which_no_two_are_in_one_stretch(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 5) int meetings,
            @ForAll @IntRange(min = 1, max = 4) int width,
            @ForAll @IntRange(max = 3) int shift) {
        Lines lines = Lines.of(random, meetings, 2);
        int off = shift % width;
        Optional<int[]> found = assignment(lines, width, off).solve();
        assertThat(found.map(lines::cost)).isEqualTo(cheapest(lines, width, off));
        found.ifPresent(taken -> assertThat(lines.isKept(taken, 1, (one, other) -> stretches(one, other, width, off)))
                .isTrue());
    }

    /**
     * The price of a meeting lies between what it would save to leave it out and what it would cost to place it twice.
     */
    @Property(tries = 500)
    void the_price_of_a_meeting_is_what_it_adds_to_the_cost(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 4) int meetings,
            @ForAll @IntRange(min = 1, max = 3) int width) {
        Lines lines = Lines.of(random, meetings, 2);
        Assignment assignment = assignment(lines, width, 0);
        Optional<Cost> cost = assignment.solve().map(lines::cost);
        for (int meeting = 0; meeting < meetings && cost.isPresent(); meeting++) {
            Cost price = assignment.price(meeting);
            List<Integer> without = new ArrayList<>();
            List<Integer> twice = new ArrayList<>();
            for (int other = 0; other < meetings; other++) {
                twice.add(other);
                if (other != meeting) {
                    without.add(other);
                }
            }
            twice.add(meeting);
            assertThat(price)
                    .isGreaterThanOrEqualTo(cost.get()
                            .minus(cheapest(some(lines, without), width, 0).orElseThrow()));
            cheapest(some(lines, twice), width, 0)
                    .ifPresent(more -> assertThat(price).isLessThanOrEqualTo(more.minus(cost.get())));
        }
    }

    @Test
    void of_equally_cheap_options_in_a_stretch_the_first_is_taken() {
        Lines lines = lines(List.of(List.of(option(4, 1), option(3, 1), option(5, 1))));
        assertThat(assignment(lines, 3, 0).solve().orElseThrow()).containsExactly(0);
        assertThat(assignment(lines, 1, 0).solve().orElseThrow()).containsExactly(0);
    }

    @Test
    void what_costs_as_much_held_as_not_is_held() {
        assertThat(assignment(lines(List.of(List.of(option(Place.NONE, 1), option(3, 1)))), 1, 0)
                        .solve()
                        .orElseThrow())
                .containsExactly(1);
        assertThat(assignment(lines(List.of(List.of(option(Place.NONE, 1), option(3, 2)))), 1, 0)
                        .solve()
                        .orElseThrow())
                .containsExactly(0);
    }

    @Test
    void any_number_may_be_at_no_place_in_time() {
        Lines lines = lines(List.of(
                List.of(option(Place.NONE, 1)), List.of(option(Place.NONE, 1)), List.of(option(Place.beside(0), 1))));
        assertThat(assignment(lines, 1, 0).solve().orElseThrow()).containsExactly(0, 0, 0);
    }

    @Test
    void without_places_enough_there_is_none() {
        List<Option> morning = List.of(option(0, 0), option(1, 0));
        assertThat(assignment(lines(List.of(morning, morning)), 1, 0).solve()).isPresent();
        assertThat(assignment(lines(List.of(morning, morning)), 2, 0).solve()).isEmpty();
        assertThat(assignment(lines(List.of(morning, morning)), 2, 1).solve()).isPresent();
        assertThat(assignment(lines(List.of(morning, morning, morning)), 1, 0).solve())
                .isEmpty();
    }

    private static Option option(int place, int cost) {
        return new Option(place, Cost.of(0, 0, cost, 0, 0, 0, 0));
    }

    private static Lines lines(List<List<Option>> options) {
        return new Lines(
                options,
                options.stream().map(own -> upTo(own.size())).toList(),
                options.stream().map(own -> new int[own.size()]).toArray(int[][]::new));
    }

    static BitSet upTo(int number) {
        BitSet all = new BitSet();
        all.set(0, number);
        return all;
    }

    private static Assignment assignment(Lines lines, int width, int shift) {
        return new Assignment(lines.options(), lines.allowed(), lines.ties(), width, shift);
    }

    private static Optional<Cost> cheapest(Lines lines, int width, int shift) {
        return lines.ways(1, (one, other) -> stretches(one, other, width, shift)).stream()
                .map(lines::cost)
                .min(Cost::compareTo);
    }

    private static int stretches(int one, int other, int width, int shift) {
        return Math.abs((one + shift) / width - (other + shift) / width);
    }

    private static Lines some(Lines lines, List<Integer> meetings) {
        int[][] ties = new int[meetings.size()][];
        for (int i = 0; i < ties.length; i++) {
            ties[i] = lines.ties()[meetings.get(i)];
        }
        return new Lines(
                meetings.stream().map(lines.options()::get).toList(),
                meetings.stream().map(lines.allowed()::get).toList(),
                ties);
    }
}
