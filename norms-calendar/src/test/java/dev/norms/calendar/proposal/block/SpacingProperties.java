package dev.norms.calendar.proposal.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.proposal.puzzle.Cost;
import dev.norms.calendar.proposal.puzzle.Option;
import dev.norms.calendar.proposal.puzzle.Place;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpacingProperties {
    private static final Cost NO_LIMIT = new Cost(Long.MAX_VALUE >> 1, 0);

    @Property(tries = 300)
    void meetings_are_spaced_at_the_least_cost(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 4) int meetings,
            @ForAll @IntRange(min = 1, max = 3) int apart) {
        Lines lines = Lines.of(random, meetings, 4);
        Spacing spacing = Spacing.of(lines.options(), apart).orElseThrow();
        assertCheapest(lines, apart, spacing.solve(lines.allowed(), lines.ties(), NO_LIMIT));
        // once more, with fewer options and the prices of the first time
        Lines fewer = new Lines(lines.options(), Lines.of(random, meetings, 4).allowed(), lines.ties());
        for (int i = 0; i < meetings; i++) {
            fewer.allowed().get(i).and(lines.allowed().get(i));
            if (fewer.allowed().get(i).isEmpty()) {
                fewer.allowed().get(i).or(lines.allowed().get(i));
            }
        }
        assertCheapest(fewer, apart, spacing.solve(fewer.allowed(), fewer.ties(), NO_LIMIT));
    }

    private static void assertCheapest(Lines lines, int apart, Optional<Spacing.Answer> answer) {
        OptionalLong cheapest = lines.cheapest(apart);
        assertThat(answer.isPresent()).isEqualTo(cheapest.isPresent());
        answer.ifPresent(found -> {
            Radix radix = lines.radix();
            assertThat(lines.isKept(found.taken(), apart, Lines::daysBetween)).isTrue();
            assertThat(found.bound()).isEqualTo(radix.cost(cheapest.getAsLong()));
            assertThat(lines.cost(found.taken()).withoutTie()).isEqualTo(found.bound());
        });
    }

    @Property(tries = 200)
    void what_costs_no_less_than_the_limit_is_no_answer(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int meetings) {
        Lines lines = Lines.of(random, meetings, 4);
        lines.cheapest(2).ifPresent(number -> {
            Cost cheapest = lines.radix().cost(number);
            assertThat(Spacing.of(lines.options(), 2).orElseThrow().solve(lines.allowed(), lines.ties(), cheapest))
                    .isEmpty();
            assertThat(Spacing.of(lines.options(), 2)
                            .orElseThrow()
                            .solve(lines.allowed(), lines.ties(), cheapest.plus(Cost.of(0, 0, 0, 0, 0, 0, 1))))
                    .map(Spacing.Answer::bound)
                    .contains(cheapest);
        });
    }

    @Property(tries = 300)
    void the_prices_to_begin_with_are_those_of_the_best_stretches(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 4) int meetings,
            @ForAll @IntRange(min = 1, max = 3) int apart) {
        Lines lines = Lines.of(random, meetings, 4);
        MeetingDays days = lines.days(apart);
        Prices prices =
                Spacing.of(lines.options(), apart).orElseThrow().startingPrices(days, lines.allowed(), lines.ties());
        long best = new Prices(days, new long[meetings]).bound();
        for (int shift = 0; shift < apart; shift++) {
            Assignment shared = new Assignment(
                    lines.options(), lines.allowed(), lines.ties(), apart * Place.SLOTS, shift * Place.SLOTS);
            if (shared.solve().isPresent()) {
                long[] own = new long[meetings];
                for (int i = 0; i < meetings; i++) {
                    own[i] = Math.max(0, days.freeCost(i) - lines.radix().number(shared.price(i)));
                }
                best = Math.max(best, new Prices(days, own).bound());
            }
        }
        assertThat(prices.bound()).isEqualTo(best);
        lines.cheapest(apart).ifPresent(cheapest -> assertThat(prices.bound()).isLessThanOrEqualTo(cheapest));
    }

    /**
     * Two meetings want the day that is cheapest for both; one of them must be on a day, the other may be on none. In
     * stretches of days the price that this costs is known, so that nothing is left to improve.
     */
    @Test
    void what_meetings_cost_in_shared_stretches_gives_prices_that_prove_it() {
        Lines lines = new Lines(
                List.of(
                        List.of(option(0, 0, 0), option(Place.of(2, 0), 0, 5)),
                        List.of(option(0, 0, 0), option(Place.of(2, 0), 0, 2), option(Place.NONE, 1, 0))),
                List.of(AssignmentProperties.upTo(2), AssignmentProperties.upTo(3)),
                new int[][] {{0, 0}, {0, 0, 0}});
        Prices prices = Spacing.of(lines.options(), 2)
                .orElseThrow()
                .startingPrices(lines.days(2), lines.allowed(), lines.ties());
        assertThat(prices.bound()).isEqualTo(lines.cheapest(2).orElseThrow());
        assertThat(new Prices(lines.days(2), new long[2]).bound())
                .isLessThan(lines.cheapest(2).orElseThrow());
    }

    @Test
    void meetings_without_a_day_stay_below_the_limit_too() {
        Lines lines = new Lines(
                List.of(List.of(option(Place.NONE, 1, 0))), List.of(AssignmentProperties.upTo(1)), new int[1][1]);
        Spacing spacing = Spacing.of(lines.options(), 2).orElseThrow();
        assertThat(spacing.solve(lines.allowed(), lines.ties(), Cost.of(1, 0, 0, 0, 0, 0, 0)))
                .isEmpty();
        assertThat(spacing.solve(lines.allowed(), lines.ties(), Cost.of(1, 0, 0, 0, 0, 0, 1)))
                .map(Spacing.Answer::bound)
                .contains(Cost.of(1, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void no_more_than_sixty_four_meetings_are_spaced() {
        List<Option> own = List.of(option(0, 0, 0));
        assertThat(Spacing.of(Collections.nCopies(64, own), 2)).isPresent();
        assertThat(Spacing.of(Collections.nCopies(65, own), 2)).isEmpty();
    }

    /**
     * With few states a day the bound is what is certain about those left out; with all the answer is found and proven.
     */
    @Property(tries = 300)
    void a_narrow_beam_gives_a_solution_and_a_bound_and_a_wide_one_proves_it(
            @ForAll Random random,
            @ForAll @IntRange(min = 2, max = 4) int meetings,
            @ForAll @IntRange(min = 1, max = 3) int width,
            @ForAll @IntRange(max = 3) int room) {
        Lines lines = Lines.of(random, meetings, 4);
        OptionalLong cheapest = lines.cheapest(2);
        if (cheapest.isEmpty()) {
            return;
        }
        Cost least = lines.radix().cost(cheapest.getAsLong());
        Cost limit = room == 0 ? NO_LIMIT : least.plus(Cost.of(0, 0, 0, 0, 0, room - 1, room));
        SpacingBeam beam = beam(lines, limit);
        beam.search(width);
        Optional<Spacing.Answer> narrow = beam.answer();
        assertThat(beam.isProven())
                .as("without a proof the answer is not known")
                .isEqualTo(narrow.isPresent()
                        && narrow.get().taken().length > 0
                        && narrow.get()
                                .bound()
                                .equals(lines.cost(narrow.get().taken()).withoutTie()));
        narrow.ifPresent(answer -> {
            assertThat(answer.bound()).isLessThanOrEqualTo(least);
            if (answer.taken().length > 0) {
                assertThat(lines.isKept(answer.taken(), 2, Lines::daysBetween)).isTrue();
                assertThat(lines.cost(answer.taken())).isLessThan(limit);
            }
        });
        beam.search(1_000);
        Spacing.Answer wide = beam.answer().orElseThrow();
        narrow.filter(answer -> answer.taken().length > 0
                        && lines.cost(answer.taken()).withoutTie().equals(least))
                .ifPresent(answer -> assertThat(wide.taken())
                        .as("a tie-breaker alone makes none cheaper")
                        .isEqualTo(answer.taken()));
        assertThat(beam.isProven()).isTrue();
        assertThat(wide.bound()).isEqualTo(least);
        assertThat(lines.cost(wide.taken()).withoutTie()).isEqualTo(least);
    }

    @Test
    void without_a_solution_below_the_limit_within_the_beam_only_a_bound_is_known() {
        Lines lines = Lines.of(new Random(1), 4, 5);
        Cost least = lines.radix().cost(lines.cheapest(2).orElseThrow());
        SpacingBeam beam = beam(lines, least.plus(Cost.of(0, 0, 0, 0, 0, 0, 1)));
        beam.search(1);
        assertThat(beam.isProven()).isFalse();
        Spacing.Answer unknown = beam.answer().orElseThrow();
        assertThat(unknown.taken()).isEmpty();
        assertThat(unknown.bound()).isLessThan(least);
        beam.search(1_000);
        assertThat(beam.answer()).map(Spacing.Answer::bound).contains(least);
    }

    private static SpacingBeam beam(Lines lines, Cost limit) {
        MeetingDays days = lines.days(2);
        Radix radix = lines.radix();
        return new SpacingBeam(
                days, new Prices(days, new long[lines.size()]), Math.min(radix.whole(), radix.limit(limit)));
    }

    private static Option option(int place, int first, int third) {
        return new Option(place, Cost.of(first, 0, third, 0, 0, 0, 0));
    }
}
