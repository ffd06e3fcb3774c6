package dev.norms.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.norms.time.Festival;
import dev.norms.time.WindowName;
import dev.norms.time.WindowRule;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class TightnessTest {
    @Test
    void a_window_is_tighter_that_lies_in_the_other() {
        WindowRule.FixedDays december = new WindowRule.FixedDays(MonthDay.of(12, 1), MonthDay.of(12, 31));
        WindowRule.FixedDays late = new WindowRule.FixedDays(MonthDay.of(12, 20), MonthDay.of(12, 31));
        WindowRule.FixedDays early = new WindowRule.FixedDays(MonthDay.of(11, 20), MonthDay.of(12, 20));
        assertThat(isTighter(late, december)).isTrue();
        assertThat(isTighter(december, late)).isFalse();
        assertThat(isTighter(early, december)).isFalse();
        assertThat(isTighter(december, early)).isFalse();
        assertThat(isTighter(new WindowRule.AfterIssue(2), new WindowRule.AfterIssue(2)))
                .isTrue();
        assertThat(isTighter(new WindowRule.AfterIssue(2), new WindowRule.AfterIssue(3)))
                .isTrue();
        assertThat(isTighter(new WindowRule.AfterIssue(3), new WindowRule.AfterIssue(2)))
                .isFalse();
        WindowRule.AroundBreak twoDays = new WindowRule.AroundBreak(Festival.NATIONAL_DAY, 2);
        assertThat(isTighter(twoDays, new WindowRule.AroundBreak(Festival.NATIONAL_DAY, 2)))
                .isTrue();
        assertThat(isTighter(twoDays, new WindowRule.AroundBreak(Festival.NATIONAL_DAY, 3)))
                .isTrue();
        assertThat(isTighter(twoDays, new WindowRule.AroundBreak(Festival.NATIONAL_DAY, 1)))
                .isFalse();
        assertThat(isTighter(twoDays, new WindowRule.AroundBreak(Festival.SPRING_FESTIVAL, 3)))
                .isFalse();
        assertThat(isTighter(twoDays, december)).isFalse();
    }

    private static boolean isTighter(WindowRule ours, WindowRule theirs) {
        return Tightness.windows(
                ImmutableMap.of(WindowName.YEAR_END, ours), ImmutableMap.of(WindowName.YEAR_END, theirs));
    }

    @Test
    void a_list_is_tighter_that_has_more_and_nothing_less() {
        assertThat(Tightness.adds(List.of("a", "b"), List.of("a"))).isTrue();
        assertThat(Tightness.adds(List.of("a"), List.of("a"))).isTrue();
        assertThat(Tightness.adds(List.of("a"), List.of("a", "b"))).isFalse();
        assertThat(Tightness.adds(List.of("b", "a"), List.of("a", "b"))).isFalse();
        assertThat(Tightness.adds(List.of("b", "c"), List.of("a"))).isFalse();
    }

    @Test
    void what_holds_always_is_tighter_than_what_holds_on_a_condition() {
        Applicability always = new Applicability.Always();
        Applicability sometimes = new Applicability.HasCommissioner();
        assertThat(Tightness.applicability(always, sometimes)).isTrue();
        assertThat(Tightness.applicability(sometimes, sometimes)).isTrue();
        assertThat(Tightness.applicability(sometimes, always)).isFalse();
    }
}
