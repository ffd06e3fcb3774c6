package dev.norms.calendar.remedy.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupTest {
    private static BitSet wants(long bits) {
        return BitSet.valueOf(new long[] {bits});
    }

    private static CoverOption option(int limit) {
        return new CoverOption(wants(1), limit);
    }

    @Test
    void a_group_has_all_of_another_if_it_covers_every_want_of_it() {
        for (int one = 0; one < 8; one++) {
            for (int other = 0; other < 8; other++) {
                assertThat(new Group(wants(one)).hasAllOf(new Group(wants(other))))
                        .as(one + " has all of " + other)
                        .isEqualTo((one & other) == other);
                assertThat(new Group(wants(one)).covers()).isEqualTo(wants(one));
            }
        }
    }

    @Test
    void its_limit_is_the_sum_of_its_members_limits_as_far_as_numbers_go() {
        Group group = new Group(wants(1));
        assertThat(group.limit()).isZero();
        group.add(0, 2);
        group.add(3, 5);
        assertThat(group.limit()).isEqualTo(7);
        group.add(4, Integer.MAX_VALUE / 2);
        group.add(5, Integer.MAX_VALUE / 2);
        assertThat(group.limit()).isEqualTo(Integer.MAX_VALUE / 2);
    }

    @Test
    void its_members_are_done_in_their_order_each_up_to_its_limit() {
        for (int times = 0; times <= 6; times++) {
            Group group = new Group(wants(1));
            group.add(0, 2);
            group.add(2, 1);
            group.add(3, 3);
            int[] out = {0, 9, 0, 0};
            group.spread(times, List.of(option(2), option(9), option(1), option(3)), out);

            assertThat(out).containsExactly(Math.min(times, 2), 9, times > 2 ? 1 : 0, Math.max(0, times - 3));
        }
    }

    @Test
    void an_option_can_be_done_at_least_once() {
        assertThat(option(1).limit()).isEqualTo(1);
        assertThatThrownBy(() -> option(0)).hasMessage("limit must be at least 1, but was 0");
        assertThatThrownBy(() -> new CoverOption(null, 1)).hasMessage("covers");
    }
}
