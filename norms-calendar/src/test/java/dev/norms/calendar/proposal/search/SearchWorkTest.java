package dev.norms.calendar.proposal.search;

import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import dev.norms.calendar.proposal.puzzle.Rule;
import dev.norms.testing.Golden;
import java.util.Arrays;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/**
 * What the search finds within a budget, and with how many nodes. Whatever steers it, such as the order in which nodes
 * are branched on, may be changed for the better, but not by accident: proposals would move.
 */
class SearchWorkTest {
    @Test
    void the_same_puzzles_have_the_same_answers_for_the_same_work() {
        StringBuilder lines = new StringBuilder();
        for (int seed = 0; seed < 24; seed++) {
            add(lines, "mixed", seed, RandomPuzzles.of(new Random(seed), 6 + seed / 2, 2), Search::solve);
            add(lines, "spread", seed, spread(new Random(seed), 4 + seed / 4), Search::solve);
            add(lines, "placed", seed, RandomPuzzles.of(new Random(seed), 8 + seed / 2, 1), Search::place);
        }
        Golden.assertMatches("dev/norms/calendar/proposal/search/work.txt", lines.toString());
    }

    private static void add(
            StringBuilder lines, String name, int seed, Puzzle puzzle, BiFunction<Puzzle, Integer, Solution> search) {
        Solution found = search.apply(puzzle, 4 << seed % 5);
        lines.append(name)
                .append(' ')
                .append(seed)
                .append(": ")
                .append(found.nodes())
                .append(" nodes, reached ")
                .append(Arrays.toString(found.reached()))
                .append(", bound ")
                .append(Arrays.toString(found.bound()))
                .append(", at ")
                .append(Arrays.toString(found.places()))
                .append('\n');
    }

    /** Meetings of two organizations, each of which wants days between its own, and some of them in an order. */
    private static Puzzle spread(Random random, int meetings) {
        Puzzle puzzle = new Puzzle();
        int apart = 2 + random.nextInt(3);
        for (int i = 0; i < meetings; i++) {
            puzzle.add();
            puzzle.offer(i, Place.NONE, 1, 0, 0, 0, 0, 0, 0);
            int first = random.nextInt(6);
            int last = first + 3 + random.nextInt(8);
            for (int day = first; day <= last; day++) {
                for (int slot = 0; slot < Place.SLOTS; slot++) {
                    puzzle.offer(
                            i,
                            Place.of(day, slot),
                            0,
                            random.nextInt(5) / 4,
                            random.nextInt(2),
                            1,
                            random.nextInt(2),
                            random.nextInt(4),
                            0);
                }
            }
            for (int j = 0; j < i; j++) {
                boolean isOfOne = i % 3 / 2 == j % 3 / 2;
                if (isOfOne) {
                    puzzle.add(new Rule.Apart(j, i, apart));
                }
                if (isOfOne || random.nextInt(3) == 0) {
                    puzzle.exclude(j, i);
                }
            }
        }
        for (int i = 1; i < meetings; i += 2) {
            puzzle.add(new Rule.Before(i - 1, i, random.nextInt(8), 12));
        }
        return puzzle;
    }
}
