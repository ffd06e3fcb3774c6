package dev.norms.calendar.proposal.search;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Property(tries = 200)
    void a_spent_budget_leaves_a_solution_and_a_bound(@ForAll Random random, @ForAll @IntRange(max = 8) int budget) {
        Puzzle puzzle = RandomPuzzles.of(random, 12, 2);
        Solution few = Search.solve(puzzle, budget);
        Solution many = Search.solve(puzzle, budget + 100);
        assertThat(Exhaustive.keepsAllRules(puzzle, few.places())).isTrue();
        assertThat(few.bound())
                .satisfies(bound -> assertThat(java.util.Arrays.compare(bound, many.reached()))
                        .isNotPositive());
        assertThat(java.util.Arrays.compare(many.reached(), few.reached())).isNotPositive();
    }
}
