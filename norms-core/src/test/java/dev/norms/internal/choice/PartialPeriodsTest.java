package dev.norms.internal.choice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartialPeriodsTest {
    @Test
    void half_of_the_days_and_the_last_of_them_are_enough_where_half_is_asked_for() {
        assertThat(PartialPeriods.HALF.isOwed(5, 10, true)).isTrue();
        assertThat(PartialPeriods.HALF.isOwed(5, 11, true)).isFalse();
        assertThat(PartialPeriods.HALF.isOwed(10, 10, false)).isFalse();
    }

    @Test
    void every_day_is_needed_where_the_whole_is_asked_for() {
        assertThat(PartialPeriods.WHOLE.isOwed(10, 10, true)).isTrue();
        assertThat(PartialPeriods.WHOLE.isOwed(9, 10, true)).isFalse();
    }

    @Test
    void one_day_is_enough_where_any_is_asked_for() {
        assertThat(PartialPeriods.ANY.isOwed(1, 10, false)).isTrue();
        assertThat(PartialPeriods.ANY.isOwed(0, 10, true)).isFalse();
    }
}
