package dev.norms.calendar.proposal.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.proposal.puzzle.Puzzle;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ChocoProperties {
    private static final int PLENTY = 100_000;

    @Property
    void a_general_solver_finds_the_same_optimum(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 10) int meetings) {
        Puzzle puzzle = RandomPuzzles.of(random, meetings, 2);
        Solution solution = Search.solve(puzzle, PLENTY);

        assertThat(solution.reached()).isEqualTo(ChocoReferee.cheapest(puzzle));
        assertThat(solution.bound()).isEqualTo(solution.reached());
    }
}
