package dev.norms.calendar.proposal.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import dev.norms.calendar.proposal.puzzle.Rule;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TiesProperties {
    @Property(tries = 500)
    void an_option_is_tied_to_the_rules_that_it_would_break(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int meetings) {
        Puzzle puzzle = RandomPuzzles.of(random, meetings, 1);
        int[] places = PlacingProperties.anywhere(puzzle, random);
        int[] all = IntStream.range(0, meetings).toArray();
        int[] block =
                IntStream.of(all).filter(meeting -> random.nextInt(3) == 0).toArray();
        int meeting = random.nextInt(meetings);
        BitSet allowed = new BitSet();
        for (int i = 0; i < puzzle.options(meeting).size(); i++) {
            allowed.set(i, random.nextInt(4) > 0);
        }
        int[] expected = new int[puzzle.options(meeting).size()];
        allowed.stream().forEach(i -> expected[i] = broken(puzzle, places, block, meeting, i));
        assertThat(new Ties(puzzle, all, places, block).of(meeting, allowed)).containsExactly(expected);
    }

    /**
     * The rules that an option breaks: with its host, with any activity then outside the block, and each of its own.
     */
    private static int broken(Puzzle puzzle, int[] places, int[] block, int meeting, int option) {
        int place = puzzle.options(meeting).get(option).place();
        int time = place < Place.NONE ? time(places, Place.host(place)) : place;
        int broken = 0;
        if (place < Place.NONE
                && (time < 0
                        || !puzzle.hostPlaces(meeting, Place.host(place))
                                .orElseThrow()
                                .get(time))) {
            broken++;
        }
        boolean isTaken = false;
        for (int other = 0; other < places.length; other++) {
            int one = other;
            isTaken |= time >= 0
                    && puzzle.excluded(meeting).get(other)
                    && Arrays.stream(block).noneMatch(member -> member == one)
                    && time(places, other) == time;
        }
        broken += isTaken ? 1 : 0;
        for (Rule rule : puzzle.rules(meeting)) {
            int one = rule.first() == meeting ? time : time(places, rule.first());
            int two = rule.second() == meeting ? time : time(places, rule.second());
            broken += rule.broken(one, two).isPresent() ? 1 : 0;
        }
        return broken;
    }

    private static int time(int[] places, int meeting) {
        int place = places[meeting];
        return place >= Place.NONE ? place : Math.max(Place.NONE, places[Place.host(place)]);
    }

    @Test
    void no_tie_is_larger_than_a_cost_has_room_for() {
        Puzzle puzzle = new Puzzle();
        int[] all = IntStream.range(0, 21).map(meeting -> puzzle.add()).toArray();
        puzzle.offer(0, 1, 0, 0, 0, 0, 0, 0, 0);
        int[] places = new int[21];
        Arrays.fill(places, 1);
        for (int other = 1; other < 21; other++) {
            puzzle.add(new Rule.Apart(other, 0, 2));
        }
        BitSet allowed = new BitSet();
        allowed.set(0);
        assertThat(new Ties(puzzle, all, places, new int[] {0}).of(0, allowed)).containsExactly(15);
        assertThat(new Ties(puzzle, all, places, new int[] {0}).of(0, new BitSet()))
                .containsExactly(0);
    }
}
