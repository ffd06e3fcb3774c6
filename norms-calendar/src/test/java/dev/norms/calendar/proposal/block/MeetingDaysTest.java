package dev.norms.calendar.proposal.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.proposal.puzzle.Cost;
import dev.norms.calendar.proposal.puzzle.Option;
import dev.norms.calendar.proposal.puzzle.Place;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MeetingDaysTest {
    private static final int TIE = 16;

    /** The first meeting has days 2 and 7, the second must be on day 3, the third is on no day. */
    private static MeetingDays days() {
        List<List<Option>> options = List.of(
                List.of(
                        option(Place.NONE, 5),
                        option(Place.beside(1), 4),
                        option(Place.beside(2), 4),
                        option(Place.of(2, 0), 3),
                        option(Place.of(2, 1), 3),
                        option(Place.of(2, 2), 3),
                        option(Place.of(7, 0), 1),
                        option(Place.of(0, 0), 0)),
                List.of(option(Place.of(3, 1), 2)),
                List.of(option(Place.of(1, 0), 0), option(Place.NONE, 1)));
        int[][] ties = {{0, 1, 1, 2, 1, 1, 0, 0}, {3}, {0, 0}};
        BitSet third = new BitSet();
        third.set(1);
        return new MeetingDays(Radix.of(options).orElseThrow(), options, List.of(upTo(7), upTo(1), third), ties, 2);
    }

    @Test
    void a_day_is_one_on_which_a_meeting_may_be_at_its_cheapest_option() {
        MeetingDays days = days();
        assertThat(days.days()).isEqualTo(3);
        assertThat(days.size()).isEqualTo(3);
        assertThat(IntStream.range(0, 3).mapToObj(days::meetings))
                .containsExactly(new int[] {0}, new int[] {1}, new int[] {0});
        assertThat(IntStream.range(0, 3).mapToObj(days::options))
                .containsExactly(new int[] {4}, new int[] {0}, new int[] {6});
    }

    @Test
    void a_meeting_on_no_day_takes_its_cheapest_option_there() {
        MeetingDays days = days();
        assertThat(IntStream.range(0, 3).map(days::free)).containsExactly(1, MeetingDays.NONE, 1);
        assertThat(IntStream.range(0, 3).mapToLong(days::freeCost))
                .containsExactly(number(4, 1), days.radix().whole(), number(1, 0));
        assertThat(days.idle()).isEqualTo(number(4, 1) + days.radix().whole() + number(1, 0));
    }

    @Test
    void a_weight_is_what_a_day_costs_more_than_none() {
        MeetingDays days = days();
        assertThat(IntStream.range(0, 3).mapToObj(days::weights))
                .containsExactly(
                        new long[] {number(3, 1) - number(4, 1)},
                        new long[] {number(2, 3) - days.radix().whole()},
                        new long[] {number(1, 0) - number(4, 1)});
    }

    @Test
    void the_next_meeting_is_far_enough_from_a_day_and_some_have_none_left() {
        MeetingDays days = days();
        assertThat(IntStream.range(0, 3).map(days::next)).containsExactly(2, 2, 3);
        assertThat(IntStream.range(0, 3).map(days::last)).containsExactly(2, 1, MeetingDays.NONE);
        assertThat(IntStream.range(0, 3).mapToLong(days::closing)).containsExactly(0L, 2L, 1L);
        assertThat(IntStream.range(0, 3).mapToLong(days::closingAfter)).containsExactly(2L, 2L, 1L);
    }

    @Property(tries = 300)
    void the_next_day_is_the_first_that_is_far_enough(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int apart) {
        Lines lines = Lines.of(random, 3, 6);
        List<Integer> dates = IntStream.range(0, 3)
                .boxed()
                .flatMap(meeting -> lines.allowed().get(meeting).stream()
                        .map(option -> lines.place(meeting, option))
                        .boxed())
                .filter(place -> place >= 0)
                .map(Place::day)
                .distinct()
                .sorted()
                .toList();
        MeetingDays days = lines.days(apart);
        assertThat(days.days()).isEqualTo(dates.size());
        for (int day = 0; day < dates.size(); day++) {
            int date = dates.get(day);
            assertThat(days.next(day)).isEqualTo((int)
                    dates.stream().filter(other -> other < date + apart).count());
        }
    }

    private static Option option(int place, int cost) {
        return new Option(place, Cost.of(0, 0, 0, 0, 0, 0, cost));
    }

    /**
     * The number of a cost of the last level, below which there are as many tie-breakers as three meetings may have.
     */
    private static long number(int cost, int tie) {
        return cost * (3L * (TIE - 1) + 1) + tie;
    }

    private static BitSet upTo(int number) {
        BitSet all = new BitSet();
        all.set(0, number);
        return all;
    }
}
