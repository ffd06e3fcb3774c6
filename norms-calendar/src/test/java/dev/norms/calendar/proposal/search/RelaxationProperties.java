package dev.norms.calendar.proposal.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.proposal.block.Assignment;
import dev.norms.calendar.proposal.puzzle.Cost;
import dev.norms.calendar.proposal.puzzle.Nogood.Term;
import dev.norms.calendar.proposal.puzzle.Option;
import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import dev.norms.calendar.proposal.puzzle.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RelaxationProperties {
    /** One after the other, and once more, each block gets its cheapest places, by the places that the others have. */
    @Property(tries = 400)
    void at_the_root_each_block_is_placed_twice(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 7) int meetings) {
        Puzzle puzzle = RandomPuzzles.of(random, meetings, 2);
        int[] all = IntStream.range(0, meetings).toArray();
        List<int[]> blocks = new Blocks(puzzle).blocks(all);
        int[] places = new int[meetings];
        int[] taken = new int[meetings];
        Arrays.fill(places, Place.NONE);
        for (int sweep = 0; sweep < 2; sweep++) {
            for (int[] block : blocks) {
                Ties ties = new Ties(puzzle, all, places, block);
                List<List<Option>> options = new ArrayList<>();
                List<BitSet> allowed = new ArrayList<>();
                int[][] weights = new int[block.length][];
                for (int i = 0; i < block.length; i++) {
                    options.add(puzzle.options(block[i]));
                    allowed.add(upTo(options.get(i).size()));
                    weights[i] = ties.of(block[i], allowed.get(i));
                }
                int[] chosen = new Assignment(options, allowed, weights, new Blocks(puzzle).width(block), 0)
                        .solve()
                        .orElseThrow();
                for (int i = 0; i < block.length; i++) {
                    taken[block[i]] = chosen[i];
                    places[block[i]] = options.get(i).get(chosen[i]).place();
                }
            }
        }
        Node root = new Relaxation(puzzle, all, blocks, false).root();
        assertThat(root.taken()).isEqualTo(taken);
        assertThat(root.places()).isEqualTo(places);
        assertThat(root.bound()).isEqualTo(cost(puzzle, taken));
        assertThat(Arrays.stream(root.least()).reduce(Cost.NONE, Cost::plus)).isEqualTo(root.bound());
    }

    @Property(tries = 300)
    void a_child_takes_what_it_may_and_costs_no_less(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int meetings, @ForAll boolean isStrict) {
        Puzzle puzzle = RandomPuzzles.of(random, meetings, 2);
        int[] all = IntStream.range(0, meetings).toArray();
        Relaxation relaxation = new Relaxation(puzzle, all, new Blocks(puzzle).wholeBlocks(all), isStrict);
        Node root = relaxation.root();
        int meeting = random.nextInt(meetings);
        int place = puzzle.options(meeting)
                .get(random.nextInt(puzzle.options(meeting).size()))
                .place();
        Node.violating(puzzle, root.allowed(), Term.at(meeting, place)).ifPresent(allowed -> {
            Node child = relaxation
                    .child(root, allowed, meeting, 5, Relaxation.UNLIMITED)
                    .orElseThrow();
            assertThat(child.number()).isEqualTo(5);
            assertThat(child.allowed()).isSameAs(allowed);
            assertThat(child.bound()).isGreaterThanOrEqualTo(root.bound());
            for (int one : all) {
                assertThat(allowed[one].get(child.taken()[one])).isTrue();
                assertThat(child.places()[one])
                        .isEqualTo(puzzle.options(one).get(child.taken()[one]).place());
            }
            if (root.places()[meeting] != place) {
                assertThat(child.places()).isSameAs(root.places());
            } else {
                assertThat(child.bound()).isEqualTo(cost(puzzle, child.taken()));
            }
        });
    }

    @Test
    void a_strict_relaxation_allows_no_host_from_which_a_meeting_must_be_separate() {
        Puzzle puzzle = new Puzzle();
        int[] all = {0, 1, 2};
        for (int meeting : all) {
            puzzle.add();
            puzzle.offer(meeting, 3, 0, 0, 0, 0, 0, 0, 0);
            puzzle.offer(meeting, Place.NONE, 1, 0, 0, 0, 0, 0, 0);
        }
        puzzle.offerBeside(2, 0, upTo(9), 0, 0, 0, 0, 0, 0, 0);
        puzzle.offerBeside(2, 1, upTo(9), 0, 0, 0, 0, 0, 0, 0);
        puzzle.add(new Rule.Before(0, 2, 0, 9));
        List<int[]> blocks = new Blocks(puzzle).blocks(all);
        BitSet withoutTheFirst = upTo(4);
        withoutTheFirst.clear(2);
        assertThat(new Relaxation(puzzle, all, blocks, true).root().allowed())
                .containsExactly(upTo(2), upTo(2), withoutTheFirst);
        assertThat(new Relaxation(puzzle, all, blocks, false).root().allowed())
                .containsExactly(upTo(2), upTo(2), upTo(4));
    }

    /**
     * Three meetings with two days between any two of them, and a fourth without a rule. In stretches of two days they
     * cost nothing, spaced at least one wish.
     */
    @Test
    void meetings_that_must_be_apart_are_spaced_below_a_limit() {
        Puzzle puzzle = new Puzzle();
        int[] all = {0, 1, 2, 3};
        for (int meeting : all) {
            puzzle.add();
            puzzle.offer(meeting, Place.NONE, 1, 0, 0, 0, 0, 0, 0);
        }
        for (int day = 0; day < 5; day++) {
            for (int meeting = 0; meeting < 3; meeting++) {
                puzzle.offer(meeting, Place.of(day, 0), 0, 0, day == 1 || day == 2 || day == 4 ? 0 : 1, 0, 0, 0, 0);
            }
        }
        puzzle.offer(3, Place.of(0, 0), 0, 0, 0, 3, 0, 0, 0);
        for (int meeting = 0; meeting < 3; meeting++) {
            for (int other = 0; other < meeting; other++) {
                puzzle.exclude(meeting, other);
                puzzle.add(new Rule.Apart(other, meeting, 2));
            }
        }
        List<int[]> blocks = new Blocks(puzzle).spacedBlocks(all);
        Relaxation relaxation = new Relaxation(puzzle, all, blocks, true);
        Node root = relaxation.root();
        Cost cheapest = Cost.of(0, 0, 1, 3, 0, 0, 0);
        assertThat(root.bound()).isEqualTo(Cost.of(0, 0, 0, 3, 0, 0, 0));
        assertThat(relaxation.spaced(root, cheapest)).isEmpty();
        Node spaced = relaxation
                .spaced(root, cheapest.plus(Cost.of(0, 0, 0, 0, 0, 0, 1)))
                .orElseThrow();
        assertThat(spaced.bound()).isEqualTo(cheapest);
        assertThat(cost(puzzle, spaced.taken())).isEqualTo(cheapest);
        assertThat(Exhaustive.keepsAllRules(puzzle, spaced.places())).isTrue();
        assertThat(spaced.places()[3]).isZero();
        BitSet[] allowed = Node.violating(puzzle, root.allowed(), Term.at(0, spaced.places()[0]))
                .orElseThrow();
        assertThat(relaxation
                        .child(spaced, allowed, 0, 1, Relaxation.UNLIMITED)
                        .orElseThrow()
                        .bound())
                .as("what was proven above a child holds for it")
                .isEqualTo(cheapest);
    }

    /** Twenty-two meetings with nine days each, so many that not all ways to space them are followed. */
    @Test
    void where_it_is_not_known_how_to_space_meetings_they_stay_in_stretches_above_what_was_proven() {
        Random random = new Random(2);
        Puzzle puzzle = new Puzzle();
        int[] all = IntStream.range(0, 22).toArray();
        for (int meeting : all) {
            puzzle.add();
            Set<Integer> days = new TreeSet<>();
            while (days.size() < 9) {
                days.add(random.nextInt(69));
            }
            for (int day : days) {
                puzzle.offer(meeting, Place.of(day, 0), 0, 0, 0, 1, 0, random.nextInt(2), 0);
            }
            puzzle.offer(meeting, Place.NONE, 1, 0, 0, 0, 0, 0, 0);
            for (int other = 0; other < meeting; other++) {
                puzzle.exclude(meeting, other);
                puzzle.add(new Rule.Apart(other, meeting, 3));
            }
        }
        Relaxation relaxation = new Relaxation(puzzle, all, new Blocks(puzzle).spacedBlocks(all), true);
        Node root = relaxation.root();
        Cost proven = Cost.of(0, 0, 0, 22, 0, 1, 0);
        Node node = relaxation
                .spaced(root, proven.plus(Cost.of(0, 0, 0, 0, 0, 0, 1)))
                .orElseThrow();
        assertThat(node.bound()).isEqualTo(proven).isGreaterThan(root.bound());
        assertThat(cost(puzzle, node.taken())).isEqualTo(root.bound());
        assertThat(IntStream.of(node.places()).map(place -> place / 9)).doesNotHaveDuplicates();
        assertThat(Exhaustive.keepsAllRules(puzzle, node.places())).isFalse();
    }

    private static Cost cost(Puzzle puzzle, int[] taken) {
        Cost sum = Cost.NONE;
        for (int meeting = 0; meeting < taken.length; meeting++) {
            sum = sum.plus(puzzle.options(meeting).get(taken[meeting]).cost());
        }
        return sum;
    }

    private static BitSet upTo(int number) {
        BitSet all = new BitSet();
        all.set(0, number);
        return all;
    }
}
