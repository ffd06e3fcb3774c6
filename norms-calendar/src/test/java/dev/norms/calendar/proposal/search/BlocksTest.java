package dev.norms.calendar.proposal.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import dev.norms.calendar.proposal.puzzle.Rule;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlocksTest {
    private final Puzzle puzzle = new Puzzle();

    @Test
    void what_shares_no_rule_is_a_component_of_its_own() {
        at(0, 1);
        at(0, 1);
        at(1, 2);
        assertThat(components()).containsExactly(List.of(0), List.of(1), List.of(2));
    }

    @Test
    void what_excludes_each_other_is_one_component_if_it_may_be_at_the_same_place() {
        at(0, 1);
        at(1, 2);
        at(3);
        at(1, 4);
        puzzle.exclude(0, 1);
        puzzle.exclude(0, 2);
        puzzle.exclude(1, 3);
        assertThat(components()).containsExactly(List.of(0, 1, 3), List.of(2));
    }

    @Test
    void rules_and_hosts_connect_too() {
        for (int i = 0; i < 6; i++) {
            at(i);
        }
        puzzle.add(new Rule.Both(4, 1));
        puzzle.offerBeside(5, 2, new BitSet(), 0, 0, 0, 0, 0, 0, 0);
        puzzle.offerBeside(3, 0, new BitSet(), 0, 0, 0, 0, 0, 0, 0);
        assertThat(components()).containsExactly(List.of(0, 3), List.of(1, 4), List.of(2, 5));
    }

    @Test
    void long_chains_are_one_component_whatever_their_order() {
        for (int i = 0; i < 8; i++) {
            at(i);
        }
        for (int[] pair : new int[][] {{6, 7}, {4, 5}, {2, 3}, {0, 1}, {5, 7}, {1, 3}, {3, 7}}) {
            puzzle.add(new Rule.Both(pair[0], pair[1]));
        }
        assertThat(components()).containsExactly(List.of(0, 1, 2, 3, 4, 5, 6, 7));
    }

    @Test
    void a_meeting_joins_the_block_in_which_it_competes_with_most_of_several_the_first() {
        at(0);
        at(1);
        at(1, 2);
        at(0, 1, 2);
        at(0, 1);
        excludeAll(3);
        excludeAll(4);
        puzzle.exclude(1, 2);
        // 0 alone, 1 with 2; 3 competes with two of the second block, 4 with one of the first and with two of the
        // second
        assertThat(blocks(0, 1, 2, 3, 4)).containsExactly(List.of(0), List.of(1, 2, 3, 4));
        assertThat(blocks(0, 1, 3)).containsExactly(List.of(0, 3), List.of(1));
        assertThat(blocks(1, 0, 3)).containsExactly(List.of(1, 3), List.of(0));
    }

    @Test
    void a_meeting_joins_no_block_with_one_that_may_share_its_place() {
        at(0);
        at(0, 1);
        at(0, 1);
        puzzle.exclude(0, 1);
        puzzle.exclude(0, 2);
        assertThat(blocks(0, 1, 2)).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void what_has_no_place_in_common_does_not_join_but_may_be_in_one_block() {
        at(0);
        at(1);
        at(0, 1);
        puzzle.exclude(0, 2);
        puzzle.exclude(1, 2);
        assertThat(blocks(0, 1)).containsExactly(List.of(0), List.of(1));
        assertThat(blocks(0, 2, 1)).containsExactly(List.of(0, 2, 1));
    }

    @Test
    void whole_blocks_are_merged_if_they_compete() {
        at(0);
        at(1);
        at(0, 1);
        at(2);
        puzzle.exclude(0, 2);
        puzzle.exclude(1, 2);
        assertThat(blocks(0, 1, 2, 3)).containsExactly(List.of(0, 2), List.of(1), List.of(3));
        assertThat(whole(0, 1, 2, 3)).containsExactly(List.of(0, 2, 1), List.of(3));
    }

    @Test
    void whole_blocks_are_merged_with_those_passed_over_before() {
        at(0);
        at(1);
        at(2, 3, 4);
        at(0, 1, 3, 4);
        at(3, 4);
        excludeAll(3);
        puzzle.exclude(2, 4);
        assertThat(blocks(0, 1, 2, 4, 3)).containsExactly(List.of(0), List.of(1), List.of(2, 4, 3));
        assertThat(whole(0, 1, 2, 4, 3)).containsExactly(List.of(0, 2, 4, 3, 1));
    }

    @Test
    void blocks_that_would_share_a_place_are_not_merged() {
        at(0, 5);
        at(1, 5);
        at(0, 1);
        puzzle.exclude(0, 2);
        puzzle.exclude(1, 2);
        assertThat(whole(0, 1, 2)).containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void blocks_are_not_merged_if_one_becomes_less_wide() {
        at(0, 3, 6, 9);
        at(0, 3, 6, 9);
        at(0, 9);
        at(8);
        puzzle.exclude(0, 1);
        puzzle.exclude(1, 2);
        puzzle.exclude(0, 2);
        puzzle.add(new Rule.Apart(0, 1, 3));
        assertThat(whole(0, 1)).containsExactly(List.of(0, 1));
        assertThat(new Blocks(puzzle).width(new int[] {0, 1})).isEqualTo(9);
        assertThat(new Blocks(puzzle).width(new int[] {0, 1, 2})).isOne();
        assertThat(spaced(0, 1, 2)).containsExactly(List.of(0, 1), List.of(2));
        assertThat(spaced(2, 0, 1)).containsExactly(List.of(2), List.of(0, 1));
    }

    @Test
    void spaced_blocks_are_of_meetings_that_must_all_be_apart() {
        for (int i = 0; i < 4; i++) {
            at(0, 3, 6, 9);
        }
        for (int i = 0; i < 4; i++) {
            excludeAll(i);
        }
        puzzle.add(new Rule.Apart(0, 1, 2));
        puzzle.add(new Rule.Apart(0, 2, 2));
        puzzle.add(new Rule.Apart(3, 2, 2));
        puzzle.add(new Rule.Apart(1, 2, 2));
        assertThat(spaced(0, 1, 2, 3)).containsExactly(List.of(0, 1, 2), List.of(3));
    }

    @Test
    void spaced_blocks_are_merged_where_meetings_must_be_apart_even_without_a_place_in_common() {
        at(0);
        at(6);
        at(12);
        puzzle.add(new Rule.Apart(0, 1, 2));
        puzzle.add(new Rule.Apart(1, 2, 2));
        assertThat(spaced(0, 1, 2)).containsExactly(List.of(0, 1, 2));
        assertThat(spaced(0, 2)).containsExactly(List.of(0), List.of(2));
    }

    @Test
    void a_block_of_one_is_one_place_wide() {
        at(0);
        assertThat(width(0)).isOne();
    }

    @Test
    void a_block_is_as_many_days_wide_as_any_two_must_be_apart() {
        for (int i = 0; i < 4; i++) {
            at(0, 3, 6, 9);
        }
        puzzle.add(new Rule.Apart(0, 3, 1));
        puzzle.add(new Rule.Apart(0, 1, 5));
        assertThat(width(0, 1)).isEqualTo(15);
        assertThat(width(0, 2)).isOne();
        puzzle.add(new Rule.Apart(0, 2, 4));
        puzzle.add(new Rule.Apart(2, 1, 2));
        assertThat(width(0, 1, 2)).isEqualTo(6);
        assertThat(width(0, 3)).isEqualTo(3);
    }

    @Test
    void days_that_there_are_anyway_count_but_no_more_than_four_hundred() {
        at(0, 3);
        at(Place.of(6, 2));
        at(Place.of(500, 0));
        at();
        assertThat(width(0, 1)).isEqualTo(15);
        assertThat(width(1, 2)).isEqualTo(1200);
        assertThat(width(0, 3)).isEqualTo(1200);
    }

    private void at(int... places) {
        int meeting = puzzle.add();
        for (int place : places) {
            puzzle.offer(meeting, place, 0, 0, 0, 0, 0, 0, 0);
        }
    }

    private void excludeAll(int meeting) {
        IntStream.range(0, puzzle.size())
                .filter(other -> other != meeting)
                .forEach(other -> puzzle.exclude(meeting, other));
    }

    private List<List<Integer>> components() {
        return lists(new Blocks(puzzle).components());
    }

    private List<List<Integer>> blocks(int... meetings) {
        return lists(new Blocks(puzzle).blocks(meetings));
    }

    private List<List<Integer>> whole(int... meetings) {
        return lists(new Blocks(puzzle).wholeBlocks(meetings));
    }

    private List<List<Integer>> spaced(int... meetings) {
        return lists(new Blocks(puzzle).spacedBlocks(meetings));
    }

    private int width(int... meetings) {
        return new Blocks(puzzle).width(meetings);
    }

    private static List<List<Integer>> lists(List<int[]> blocks) {
        return blocks.stream()
                .map(block -> IntStream.of(block).boxed().toList())
                .toList();
    }
}
