package dev.norms.calendar.proposal.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.proposal.puzzle.Cost;
import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BranchAndBoundProperties {
    private static final int PLENTY = 10_000;

    @Property(tries = 120)
    void with_a_budget_for_all_nodes_it_finds_the_cheapest_solution(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int meetings, @ForAll boolean isWhole) {
        Tried tried = new Tried(RandomPuzzles.of(random, meetings, 1), isWhole);
        Cost bound = tried.tree.search(tried.relaxation, tried.root, PLENTY);
        assertThat(tried.tree.cost().levels()).isEqualTo(Exhaustive.cheapest(tried.puzzle));
        assertThat(bound.withoutTie()).isEqualTo(tried.tree.cost().withoutTie());
        assertThat(tried.cost(tried.tree.best())).isEqualTo(tried.tree.cost());
        assertThat(Exhaustive.keepsAllRules(tried.puzzle, tried.places())).isTrue();
    }

    @Property(tries = 80)
    void no_more_nodes_are_branched_on_than_the_budget_of_each_search_allows(
            @ForAll Random random, @ForAll @IntRange(max = 6) int first, @ForAll @IntRange(max = 6) int second) {
        Tried tried = new Tried(RandomPuzzles.of(random, 8, 1), false);
        Cost bound = tried.tree.search(tried.relaxation, tried.root, first);
        int nodes = tried.tree.branchedNodes();
        assertThat(nodes).isLessThanOrEqualTo(first);
        if (bound.compareTo(tried.tree.cost()) < 0) {
            assertThat(nodes).isEqualTo(first);
            Cost again = tried.tree.search(tried.relaxation, tried.root, second);
            assertThat(tried.tree.branchedNodes()).isLessThanOrEqualTo(first + second);
            if (again.compareTo(tried.tree.cost()) < 0) {
                assertThat(tried.tree.branchedNodes()).isEqualTo(first + second);
            }
        }
    }

    @Property(tries = 150)
    void a_bound_is_no_more_than_the_cheapest_solution_costs_and_no_less_than_that_of_the_root(
            @ForAll Random random, @ForAll @IntRange(max = 4) int budget) {
        Tried tried = new Tried(RandomPuzzles.of(random, 6, 1), false);
        Cost bound = tried.tree.search(tried.relaxation, tried.root, budget);
        int[] cheapest = Exhaustive.cheapest(tried.puzzle);
        assertThat(Arrays.compare(bound.levels(), cheapest)).isNotPositive();
        assertThat(Arrays.compare(cheapest, tried.tree.cost().levels())).isNotPositive();
        assertThat(bound).isGreaterThanOrEqualTo(tried.root.bound());
    }

    @Property(tries = 200)
    void a_solution_is_kept_unless_another_is_cheaper(@ForAll Random random, @ForAll @IntRange(max = 20) int budget) {
        Tried tried = new Tried(RandomPuzzles.of(random, 7, 1), false);
        int[] first = tried.tree.best();
        Cost cost = tried.tree.cost();
        tried.tree.search(tried.relaxation, tried.root, budget);
        if (tried.tree.cost().equals(cost)) {
            assertThat(tried.tree.best()).isSameAs(first);
        } else {
            assertThat(tried.tree.cost()).isLessThan(cost);
        }
    }

    @Test
    void what_the_root_solves_needs_no_branch() {
        Puzzle puzzle = new Puzzle();
        puzzle.add();
        puzzle.offer(0, 4, 0, 0, 0, 1, 0, 0, 0);
        puzzle.offer(0, Place.NONE, 1, 0, 0, 0, 0, 0, 0);
        Tried tried = new Tried(puzzle, false);
        assertThat(tried.tree.search(tried.relaxation, tried.root, 0)).isEqualTo(Cost.of(0, 0, 0, 1, 0, 0, 0));
        assertThat(tried.tree.branchedNodes()).isZero();
        assertThat(tried.tree.best()).containsExactly(0);
    }

    /** A tree over one relaxation of all meetings of a puzzle. */
    private static final class Tried {
        final Puzzle puzzle;
        final int[] all;
        final Relaxation relaxation;
        final Node root;
        final BranchAndBound tree;

        Tried(Puzzle puzzle, boolean isWhole) {
            this.puzzle = puzzle;
            this.all = IntStream.range(0, puzzle.size()).toArray();
            Blocks blocks = new Blocks(puzzle);
            this.relaxation =
                    new Relaxation(puzzle, all, isWhole ? blocks.wholeBlocks(all) : blocks.blocks(all), isWhole);
            this.root = relaxation.root();
            this.tree = new BranchAndBound(puzzle, all, root);
        }

        Cost cost(int[] options) {
            return IntStream.of(all)
                    .mapToObj(meeting ->
                            puzzle.options(meeting).get(options[meeting]).cost())
                    .reduce(Cost.NONE, Cost::plus);
        }

        int[] places() {
            return IntStream.of(all)
                    .map(meeting ->
                            puzzle.options(meeting).get(tree.best()[meeting]).place())
                    .toArray();
        }
    }
}
