package dev.norms.calendar.remedy.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CoverProperties {
    /** Up to five wants, each wanted up to three times, and up to eight options. */
    private record Puzzle(List<Integer> wants, List<CoverOption> options) {
        static Puzzle of(long seed) {
            Random random = new Random(seed);
            int[] wanted = random.ints(1 + random.nextInt(5), 0, 4).toArray();
            List<CoverOption> options = new ArrayList<>();
            for (int i = random.nextInt(8); i >= 0; i--) {
                BitSet covers = new BitSet();
                for (int want = 0; want < wanted.length; want++) {
                    covers.set(want, random.nextInt(5) < 2);
                }
                options.add(new CoverOption(covers, 1 + random.nextInt(3)));
            }
            return new Puzzle(Ints.asList(wanted), options);
        }

        int[] wanted() {
            return Ints.toArray(wants);
        }

        /** The least total by trying every number of every option; -1 if there is none. */
        int exhaustive() {
            return least(0, wanted(), 0);
        }

        private int least(int option, int[] left, int total) {
            boolean isDone = true;
            for (int each : left) {
                isDone &= each <= 0;
            }
            if (isDone) {
                return total;
            }
            if (option == options.size()) {
                return -1;
            }
            int best = -1;
            int[] rest = left.clone();
            for (int times = 0; times <= options.get(option).limit(); times++) {
                int found = least(option + 1, rest.clone(), total + times);
                best = found >= 0 && (best < 0 || found < best) ? found : best;
                for (int want = 0; want < rest.length; want++) {
                    rest[want] -= options.get(option).covers().get(want) ? 1 : 0;
                }
            }
            return best;
        }
    }

    @Property(tries = 50)
    void what_has_no_limit_is_done_as_often_as_is_wanted(@ForAll @IntRange(min = 1, max = 1_000_000) int wanted) {
        BitSet covers = new BitSet();
        covers.set(0);
        assertThat(Cover.of(new int[] {wanted}, List.of(new CoverOption(covers, CoverOption.UNLIMITED)))
                        .times())
                .containsExactly(wanted);
    }

    @Property(tries = 500)
    void a_cover_is_as_small_as_exhaustive_search_finds(@ForAll @LongRange(min = 0) long seed) {
        Puzzle puzzle = Puzzle.of(seed);
        int least = puzzle.exhaustive();
        if (least < 0) {
            assertThatThrownBy(() -> Cover.of(puzzle.wanted(), puzzle.options()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must be coverable");
        } else {
            Cover cover = Cover.of(puzzle.wanted(), puzzle.options());
            assertThat(cover.isLeast()).isTrue();
            assertThat(cover.times().stream().mapToInt(Integer::intValue).sum()).isEqualTo(least);
        }
    }

    @Property(tries = 200)
    void what_is_not_wanted_changes_nothing(@ForAll @LongRange(min = 0) long seed) {
        Puzzle puzzle = Puzzle.of(seed);
        Random random = new Random(~seed);
        int[] wanted = Arrays.copyOf(puzzle.wanted(), puzzle.wanted().length + 1);
        List<CoverOption> options = new ArrayList<>();
        for (CoverOption option : puzzle.options()) {
            BitSet covers = (BitSet) option.covers().clone();
            covers.set(wanted.length - 1, random.nextBoolean());
            options.add(new CoverOption(covers, option.limit()));
        }
        if (puzzle.exhaustive() >= 0) {
            assertThat(Cover.of(wanted, options)).isEqualTo(Cover.of(puzzle.wanted(), puzzle.options()));
        }
    }

    private static CoverOption option(int limit, int... wants) {
        BitSet covers = new BitSet();
        for (int want : wants) {
            covers.set(want);
        }
        return new CoverOption(covers, limit);
    }

    @Test
    void of_options_for_the_same_the_earlier_is_done_first() {
        assertThat(Cover.of(new int[] {3}, List.of(option(2, 0), option(5, 0))).times())
                .containsExactly(2, 1);
    }

    @Test
    void what_another_option_can_always_replace_is_not_done() {
        assertThat(Cover.of(new int[] {2, 1}, List.of(option(5, 0), option(2, 0, 1)))
                        .times())
                .containsExactly(0, 2);
        assertThat(Cover.of(new int[] {2, 1}, List.of(option(5, 0), option(1, 0, 1)))
                        .times())
                .containsExactly(1, 1);
    }

    @Test
    void a_want_that_cannot_be_covered_is_named() {
        assertThatThrownBy(() -> Cover.of(new int[] {1, 3}, List.of(option(1, 0), option(2, 1))))
                .hasMessage("want 1 must be coverable 3 times, but was 2 times at most");
    }

    @Test
    void a_cover_that_took_more_than_the_budget_is_not_proven() {
        int[] wanted = new int[37];
        Arrays.fill(wanted, 1);
        List<CoverOption> options = new ArrayList<>();
        for (int i = 0; i < 36; i += 3) {
            options.add(option(1, i, i + 1, 36));
            options.add(option(1, i + 1, i + 2, 36));
            options.add(option(1, i, i + 2, 36));
        }
        Cover cover = Cover.of(wanted, options);

        assertThat(cover.isLeast()).isFalse();
        assertThat(cover.times().stream().mapToInt(Integer::intValue).sum()).isEqualTo(24);
    }

    @Test
    void nothing_wanted_needs_nothing() {
        assertThat(Cover.of(new int[] {0}, List.of()).times()).isEmpty();
    }
}
