package dev.norms.calendar.proposal.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import dev.norms.calendar.proposal.puzzle.Rule;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SearchProperties {
    private static final int PLENTY = 100_000;

    @Property(tries = 400)
    void the_answer_is_the_cheapest_of_all(@ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int meetings) {
        Puzzle puzzle = RandomPuzzles.of(random, meetings, 2);
        Solution solution = Search.solve(puzzle, PLENTY);
        assertThat(Exhaustive.keepsAllRules(puzzle, solution.places())).isTrue();
        assertThat(solution.reached()).isEqualTo(Exhaustive.cheapest(puzzle));
        assertThat(solution.bound()).isEqualTo(solution.reached());
    }

    /** Windows that overlap, of which the first and the last have no place in common. */
    @Property(tries = 50)
    void what_all_exclude_each_other_needs_no_branching(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 20) int meetings) {
        Puzzle puzzle = new Puzzle();
        for (int i = 0; i < meetings; i++) {
            puzzle.add();
            puzzle.offer(i, Place.NONE, 1, 0, 0, 0, 0, 0, 0);
            int first = random.nextInt(meetings);
            for (int place = first; place <= first + random.nextInt(meetings); place++) {
                puzzle.offer(i, place, 0, 0, random.nextInt(2), 0, 0, random.nextInt(4), 0);
            }
            for (int j = 0; j < i; j++) {
                puzzle.exclude(i, j);
            }
        }
        Solution solution = Search.solve(puzzle, 0);
        assertThat(solution.bound()).isEqualTo(solution.reached());
    }

    @Property(tries = 300)
    void what_must_all_be_apart_needs_no_branching(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 5) int meetings) {
        Puzzle puzzle = spread(random, meetings);
        Solution solution = Search.solve(puzzle, 0);
        assertThat(Exhaustive.keepsAllRules(puzzle, solution.places())).isTrue();
        assertThat(solution.reached()).isEqualTo(Exhaustive.cheapest(puzzle));
        assertThat(solution.bound()).isEqualTo(solution.reached());
    }

    @Property(tries = 300)
    void no_bound_is_above_the_cheapest_where_an_order_is_asked_for(
            @ForAll Random random,
            @ForAll @IntRange(min = 2, max = 5) int meetings,
            @ForAll @IntRange(max = 40) int budget) {
        Puzzle puzzle = spread(random, meetings);
        for (int i = 1; i < meetings; i++) {
            puzzle.add(new Rule.Before(i - 1, i, random.nextInt(8), 12));
        }
        Solution solution = Search.solve(puzzle, budget);
        int[] cheapest = Exhaustive.cheapest(puzzle);
        assertThat(Exhaustive.keepsAllRules(puzzle, solution.places())).isTrue();
        assertThat(Arrays.compare(solution.bound(), cheapest)).isNotPositive();
        assertThat(Arrays.compare(cheapest, solution.reached())).isNotPositive();
    }

    /** One organization that wants some days between its meetings. */
    private static Puzzle spread(Random random, int meetings) {
        Puzzle puzzle = new Puzzle();
        int apart = 2 + random.nextInt(3);
        for (int i = 0; i < meetings; i++) {
            puzzle.add();
            puzzle.offer(i, Place.NONE, 1, 0, 0, 0, 0, 0, 0);
            int first = random.nextInt(6);
            int last = first + random.nextInt(8);
            for (int day = first; day <= last; day++) {
                puzzle.offer(
                        i,
                        Place.of(day, random.nextInt(2)),
                        0,
                        random.nextInt(5) / 4,
                        random.nextInt(2),
                        1,
                        random.nextInt(2),
                        random.nextInt(4),
                        0);
            }
            for (int j = 0; j < i; j++) {
                puzzle.add(new Rule.Apart(j, i, apart));
                puzzle.exclude(j, i);
            }
        }
        return puzzle;
    }

    @Property(tries = 200)
    void a_spent_budget_leaves_a_solution_and_a_bound(@ForAll Random random, @ForAll @IntRange(max = 8) int budget) {
        Puzzle puzzle = RandomPuzzles.of(random, 12, 2);
        Solution few = Search.solve(puzzle, budget);
        Solution many = Search.solve(puzzle, budget + 100);
        assertThat(Exhaustive.keepsAllRules(puzzle, few.places())).isTrue();
        assertThat(few.bound())
                .satisfies(bound ->
                        assertThat(Arrays.compare(bound, many.reached())).isNotPositive());
        assertThat(Arrays.compare(many.reached(), few.reached())).isNotPositive();
    }
}
