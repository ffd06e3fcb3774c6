package dev.norms.calendar.proposal.puzzle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CostTest {
    private final Cost cheap = Cost.of(0, 2, 3, 4, 5, 6, 7);
    private final Cost dear = Cost.of(1, 0, 0, 0, 0, 0, 0);

    @Test
    void the_lower_and_the_higher_of_two_costs_are_found_and_of_equal_ones_the_first() {
        Cost same = Cost.of(0, 2, 3, 4, 5, 6, 7);
        assertThat(cheap.min(dear)).isSameAs(cheap);
        assertThat(dear.min(cheap)).isSameAs(cheap);
        assertThat(cheap.min(same)).isSameAs(cheap);
        assertThat(cheap.max(dear)).isSameAs(dear);
        assertThat(dear.max(cheap)).isSameAs(dear);
        assertThat(cheap.max(same)).isSameAs(cheap);
    }

    @Test
    void a_tie_breaker_decides_between_equal_levels_and_can_be_left_out() {
        Cost tied = cheap.plus(new Cost(0, 1));
        assertThat(cheap).isLessThan(tied);
        assertThat(tied.withoutTie()).isEqualTo(cheap);
        assertThat(tied.levels()).containsExactly(0, 2, 3, 4, 5, 6, 7);
        assertThat(cheap.minus(dear).digits()).containsExactly(-1, 2, 3, 4, 5, 6, 7, 0);
    }
}
