package dev.norms.calendar.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.time.DateRange;
import dev.norms.time.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRangeTest {
    private static final DateRange MAY = DateRange.parse("2021-05-01/2021-06-01");

    @ParameterizedTest
    @CsvSource({
        "2021-Q2, 2021-04-01/2021-07-01",
        "2021, 2021-01-01/2022-01-01",
        "term-2018-10-10, 2018-10-10/2024-10-10",
        "2021-year-start, 2020-12-01/2022-01-01",
        "2021-2022-1, 2021-07-01/2022-10-01",
        "2021-2022-2, 2021-07-01/2022-10-01",
        "edition-2020, 2020-01-01/2022-01-01"
    })
    void the_due_days_of_a_period_lie_around_it(String period, String around) {
        assertThat(PlanRange.around(Period.parse(period))).hasToString(around);
    }

    @Test
    void a_plan_by_due_days_has_what_is_due_in_it() {
        PlanRange range = PlanRange.ofDueDays(MAY);
        assertThat(range.has(LocalDate.of(2021, 4, 30), LocalDate.of(2021, 5, 2)))
                .isFalse();
        assertThat(range.has(LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 1)))
                .isTrue();
        assertThat(range.has(LocalDate.of(2021, 5, 31), LocalDate.of(2021, 6, 15)))
                .isTrue();
        assertThat(range.has(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 6, 1)))
                .isFalse();
    }

    @Test
    void a_plan_by_deadlines_also_has_what_may_still_be_done_in_it() {
        PlanRange range = PlanRange.ofDueDaysAndDeadlines(MAY);
        assertThat(range.has(LocalDate.of(2021, 4, 30), LocalDate.of(2021, 5, 2)))
                .isTrue();
        assertThat(range.has(LocalDate.of(2021, 4, 30), LocalDate.of(2021, 6, 1)))
                .isFalse();
        assertThat(range.has(LocalDate.of(2021, 5, 31), LocalDate.of(2021, 6, 15)))
                .isTrue();
    }

    @Test
    void a_window_may_belong_to_a_plan_if_it_has_a_day_of_it() {
        PlanRange range = PlanRange.ofDueDays(MAY);
        assertThat(range.mayHave(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 4, 30)))
                .isFalse();
        assertThat(range.mayHave(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 5, 1)))
                .isTrue();
        assertThat(range.mayHave(LocalDate.of(2021, 5, 31), LocalDate.of(2021, 7, 1)))
                .isTrue();
        assertThat(range.mayHave(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 7, 1)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-01/2027-01-01, 2021-05-01, 2019-05-01",
        "2019-05-02/2027-01-01, 2021-05-01, 2019-05-02",
        "2021-05-01/2027-01-01, 2021-05-01, 2021-05-01",
        "2021-05-02/2027-01-01, 2021-05-01, 2019-05-01"
    })
    void periods_are_looked_for_from_the_first_known_day(String known, LocalDate byDueDay, LocalDate byDeadline) {
        assertThat(PlanRange.ofDueDays(MAY).first(DateRange.parse(known))).isEqualTo(byDueDay);
        assertThat(PlanRange.ofDueDaysAndDeadlines(MAY).first(DateRange.parse(known)))
                .isEqualTo(byDeadline);
    }

    @Test
    void a_range_has_an_end() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanRange.ofDueDaysAndDeadlines(DateRange.since(LocalDate.of(2021, 5, 1))))
                .withMessage("range must have an end, but was 2021-05-01/");
    }
}
