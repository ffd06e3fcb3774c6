package dev.norms.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PairingTest {
    @Property(tries = 200)
    void partners_are_as_many_as_the_shorter_has_in_order_and_differ_least(
            @ForAll @IntRange(max = 4) int first,
            @ForAll @IntRange(max = 4) int second,
            @ForAll @Size(16) List<@IntRange(max = 9) Integer> differences) {
        int[] partners = Pairing.of(first, second, (i, j) -> differences.get(4 * i + j));
        assertThat(partners).hasSize(first);
        int[] paired = IntStream.range(0, first).filter(i -> partners[i] >= 0).toArray();
        assertThat(paired).hasSize(Math.min(first, second));
        assertThat(IntStream.of(paired).map(i -> partners[i]).boxed().toList())
                .isSorted()
                .doesNotHaveDuplicates();
        int sum = IntStream.of(paired)
                .map(i -> differences.get(4 * i + partners[i]))
                .sum();
        assertThat(sum).isEqualTo(least(0, first, 0, second, differences));
    }

    /** The least sum of any pairing of what is left of both lists, found by trying all. */
    private static int least(int i, int first, int j, int second, List<Integer> differences) {
        int left = Math.min(first - i, second - j);
        if (left == 0) {
            return 0;
        }
        int best = differences.get(4 * i + j) + least(i + 1, first, j + 1, second, differences);
        if (first - i > left) {
            best = Math.min(best, least(i + 1, first, j, second, differences));
        }
        return second - j > left ? Math.min(best, least(i, first, j + 1, second, differences)) : best;
    }

    @Example
    void of_pairings_that_differ_alike_the_first_partners_are_taken() {
        assertThat(Pairing.of(1, 3, (i, j) -> 7)).containsExactly(0);
        assertThat(Pairing.of(3, 1, (i, j) -> 7)).containsExactly(0, -1, -1);
    }
}
