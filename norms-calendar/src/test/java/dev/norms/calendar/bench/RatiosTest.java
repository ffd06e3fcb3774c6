package dev.norms.calendar.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatiosTest {
    private static final Target TEN_TIMES = Target.faster("question", "ours", "peer", 10);

    @Test
    void a_ratio_is_that_of_medians() {
        Ratios ratios = ratios(TEN_TIMES, Score.of(2, 1, 9), Score.of(24));
        assertThat(ratios.rows()).singleElement().satisfies(row -> {
            assertThat(row.ratio()).isEqualTo(12);
            assertThat(row.holds()).isTrue();
        });
    }

    @Test
    void a_median_of_an_even_number_lies_between_two() {
        assertThat(Score.of(8, 1, 4, 2)).isEqualTo(new Score(3, 1, 1));
    }

    @Test
    void a_ratio_below_its_target_has_not_fallen_until_it_is_below_half_of_it() {
        assertThat(ratios(TEN_TIMES, Score.of(1), Score.of(9)).rows().get(0).holds())
                .isFalse();
        assertThat(ratios(TEN_TIMES, Score.of(1), Score.of(5)).fallen()).isEmpty();
        assertThat(ratios(TEN_TIMES, Score.of(1), Score.of(4.9)).fallen()).hasSize(1);
    }

    @Test
    void a_disturbed_measurement_is_no_fall() {
        assertThat(ratios(TEN_TIMES, Score.of(1, 30, 40), Score.of(11)).fallen())
                .isEmpty();
    }

    @Test
    void what_is_slow_in_one_process_of_five_has_fallen() {
        Score peer = new Score(4_900, 4_700, 5_100);
        assertThat(ratios(TEN_TIMES, new Score(57, 55, 60), peer).fallen()).isEmpty();
        assertThat(ratios(TEN_TIMES, new Score(57, 55, 1_609), peer).fallen()).hasSize(1);
    }

    @Test
    void what_was_not_measured_is_left_out() {
        assertThat(new Ratios(List.of(TEN_TIMES), Map.of("ours", Score.of(1))).rows())
                .isEmpty();
        assertThat(new Ratios(List.of(TEN_TIMES), Map.of("peer", Score.of(1))).rows())
                .isEmpty();
    }

    @Test
    void an_amount_holds_up_to_its_limit_and_falls_beyond_its_double() {
        Target eight = Target.atMost("bytes", "ours", 8);
        assertThat(ratios(eight, Score.of(8), Score.of(0)).rows().get(0).holds())
                .isTrue();
        assertThat(ratios(eight, Score.of(15), Score.of(0)).rows().get(0).holds())
                .isFalse();
        assertThat(ratios(eight, Score.of(15), Score.of(0)).fallen()).isEmpty();
        assertThat(ratios(eight, Score.of(17), Score.of(0)).fallen()).hasSize(1);
    }

    @Test
    void what_is_only_told_never_falls() {
        assertThat(ratios(Target.reported("floor", "ours", "peer"), Score.of(100), Score.of(1))
                        .fallen())
                .isEmpty();
    }

    @Test
    void what_is_wished_is_told_and_never_falls() {
        Ratios ratios = ratios(Target.wished("cold", "ours", 10), Score.of(100), Score.of(0));
        assertThat(ratios.rows().get(0).holds()).isFalse();
        assertThat(ratios.fallen()).isEmpty();
    }

    @Test
    void the_table_has_a_line_for_each() {
        assertThat(ratios(TEN_TIMES, Score.of(1.234), Score.of(12345)).table()).isEqualTo("""
                        | Question | norms | other | ratio | target | holds |
                        |---|---:|---:|---:|---:|---|
                        | question | 1.23 | 12,345 | 10,004 | ≥ 10.0 | yes |
                        """);
        assertThat(ratios(Target.reported("floor", "ours", "peer"), Score.of(4), Score.of(1))
                        .table())
                .endsWith("| floor | 4.00 | 1.00 | 0.250 | - | - |\n");
    }

    @Test
    void a_target_is_not_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Target.atMost("bytes", "ours", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Target.faster("question", "ours", "peer", -1));
    }

    private static Ratios ratios(Target target, Score ours, Score peer) {
        return new Ratios(List.of(target), Map.of("ours", ours, "peer", peer));
    }
}
