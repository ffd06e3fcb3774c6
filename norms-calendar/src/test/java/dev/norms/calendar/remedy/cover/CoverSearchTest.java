package dev.norms.calendar.remedy.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverSearchTest {
    private static Group group(int limit, int... wants) {
        BitSet covers = new BitSet();
        for (int want : wants) {
            covers.set(want);
        }
        Group group = new Group(covers);
        group.add(0, limit);
        return group;
    }

    private static List<Integer> best(CoverSearch search, List<Group> groups) {
        List<Integer> times = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            times.add(search.best(i));
        }
        return times;
    }

    @Test
    void before_the_search_the_widest_option_is_taken_again_and_again_the_first_of_equals() {
        List<Group> groups = List.of(group(5, 0), group(5, 0, 1), group(5, 1, 2), group(5, 2));

        assertThat(best(new CoverSearch(new int[] {3, 1, 1}, groups), groups)).containsExactly(2, 1, 1, 0);
        assertThat(best(new CoverSearch(new int[] {0, 0, 2}, groups), groups)).containsExactly(0, 0, 2, 0);
        assertThat(best(new CoverSearch(new int[] {0, 0, 0}, groups), groups)).containsExactly(0, 0, 0, 0);
    }

    @Test
    void before_the_search_no_option_is_taken_more_often_than_its_limit() {
        List<Group> groups = List.of(group(1, 0, 1), group(2, 0), group(1, 1));

        assertThat(best(new CoverSearch(new int[] {3, 2}, groups), groups)).containsExactly(1, 2, 1);
    }

    /** The widest option first takes three, the two others cover everything. */
    @Test
    void the_search_finds_a_smaller_cover_than_the_widest_options_first() {
        List<Group> groups = List.of(group(1, 0, 1, 2, 3), group(1, 0, 1, 4), group(1, 2, 3, 5));
        CoverSearch search = new CoverSearch(new int[] {1, 1, 1, 1, 1, 1}, groups);

        assertThat(best(search, groups)).containsExactly(1, 1, 1);
        assertThat(search.run()).isTrue();
        assertThat(best(search, groups)).containsExactly(0, 1, 1);
    }

    @Test
    void of_several_least_covers_the_first_found_for_the_first_of_the_hardest_wants_is_taken() {
        List<Group> crossed = List.of(
                group(1, 0, 1, 2, 3), group(1, 0, 1, 4), group(1, 1, 3, 5), group(1, 0, 2, 4), group(1, 2, 3, 5));
        List<Group> alike = List.of(group(1, 0, 1, 2, 3), group(1, 0, 1, 4), group(1, 2, 3, 5), group(1, 2, 3, 5));
        CoverSearch first = new CoverSearch(new int[] {1, 1, 1, 1, 1, 1}, crossed);
        CoverSearch second = new CoverSearch(new int[] {1, 1, 1, 1, 1, 1}, alike);
        first.run();
        second.run();

        assertThat(best(first, crossed)).containsExactly(0, 1, 0, 0, 1);
        assertThat(best(second, alike)).containsExactly(0, 1, 1, 0);
    }

    @Test
    void wants_that_share_no_option_are_proven_at_once() {
        List<Group> groups = new ArrayList<>();
        for (int want = 0; want < 40; want++) {
            groups.add(group(1, want));
            groups.add(group(1, want));
        }
        int[] wanted = new int[40];
        Arrays.fill(wanted, 1);

        assertThat(new CoverSearch(wanted, groups).run()).isTrue();
    }

    /**
     * Wants in threes, any two of each three with one option: two options for each three, though one might seem enough.
     */
    private static List<Group> threes(int number) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < 3 * number; i += 3) {
            groups.add(group(1, i, i + 1));
            groups.add(group(1, i + 1, i + 2));
            groups.add(group(1, i, i + 2));
        }
        return groups;
    }

    private static CoverSearch ofThrees(int number) {
        int[] wanted = new int[3 * number];
        Arrays.fill(wanted, 1);
        return new CoverSearch(wanted, threes(number));
    }

    @Test
    void seven_threes_are_proven_within_the_budget() {
        CoverSearch search = ofThrees(7);

        assertThat(search.run()).isTrue();
        assertThat(best(search, threes(7)).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(14);
    }
}
