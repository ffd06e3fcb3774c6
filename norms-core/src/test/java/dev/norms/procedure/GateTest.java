package dev.norms.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.admission.AdmissionStep;
import dev.norms.label.Label;
import dev.norms.source.Citation;
import org.junit.jupiter.api.Test;

/** The numbers that conditions and time limits can have, and how they are said. */
class GateTest {
    private static final Citation CITATION = Citation.parse("article:1#1");

    @Test
    void months_that_make_whole_years_are_said_as_years() {
        assertThat(MonthsInWords.label(1)).isEqualTo(Label.of("1个月", "a month"));
        assertThat(MonthsInWords.label(3)).isEqualTo(Label.of("3个月", "3 months"));
        assertThat(MonthsInWords.label(12)).isEqualTo(Label.of("1年", "a year"));
        assertThat(MonthsInWords.label(18)).isEqualTo(Label.of("18个月", "18 months"));
        assertThat(MonthsInWords.label(24)).isEqualTo(Label.of("2年", "2 years"));
        assertThat(new Gate.NotLeaving(1, CITATION).label())
                .isEqualTo(Label.of("不在离校前1个月内", "not within a month before leaving"));
    }

    @Test
    void a_number_of_months_is_at_least_one() {
        assertThat(Positive.checked("months", 1)).isEqualTo(1);
        assertThat(Positive.checked("months", 7)).isEqualTo(7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Positive.checked("months", 0))
                .withMessage("months must be at least 1, but was 0");
        assertThat(new MonthsAround(1, 1)).hasToString("1,1");
        assertThatIllegalArgumentException().isThrownBy(() -> new MonthsAround(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new MonthsAround(1, 0));
    }

    @Test
    void an_extension_of_which_nothing_is_said_lies_between_the_shortest_and_the_longest() {
        assertThat(extension(6).unsaid()).isEqualTo(6);
        assertThat(extension(12).unsaid()).isEqualTo(12);
        assertThatIllegalArgumentException().isThrownBy(() -> extension(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> extension(13))
                .withMessage("unsaid must be from atLeast to atMost, but was 13 (6 to 12)");
    }

    private static Gate.Extension extension(int unsaid) {
        return new Gate.Extension(6, 12, unsaid, CITATION);
    }

    @Test
    void a_time_limit_may_be_longer_in_special_cases() {
        assertThat(within(3, 3).label())
                .isEqualTo(Label.of("“递交入党申请书”后3个月内", "within 3 months of: application handed in"));
        assertThat(within(3, 6).label().zh()).isEqualTo("“递交入党申请书”后3个月内，特殊情况不超过6个月");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> within(3, 2))
                .withMessage("atMost must not be less than months, but was 2 (months 3)");
    }

    private static TimeLimit within(int months, int atMost) {
        return new TimeLimit.Within(AdmissionStep.APPLICATION, months, atMost, CITATION);
    }
}
