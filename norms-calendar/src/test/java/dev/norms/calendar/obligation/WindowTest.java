package dev.norms.calendar.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.calendar.workday.Certainty;
import dev.norms.time.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
    @ParameterizedTest
    @CsvSource({
        "2026-Q1, 2026-01-01, 2026-03-31, 2026-03-31, 2026-03-31", // a whole period
        "2026-Q1, 2026-01-01, 2026-03-31, 2026-04-15, 2026-03-31", // its grace belongs to the next one
        "2026, 2026-01-01, 2026-03-01, 2026-03-01, 2026-03-01", // a part of a year
        "2026, 2026-01-01, 2026-03-01, 2026-03-15, 2026-03-15",
        "2026, 2026-10-01, 2026-11-30, 2027-01-15, 2026-12-31", // not beyond the year
        "2026-2027-1, 2026-09-07, 2027-01-15, 2027-01-31, 2027-01-15", // a semester
        "term-2021-04-08, 2024-01-01, 2024-04-08, 2024-07-08, 2024-04-08",
        "2026-year-start, 2026-01-01, 2026-02-28, 2026-03-15, 2026-03-15", // named windows come once a year
        "2026-year-start, 2026-01-01, 2026-02-28, 2026-12-31, 2026-12-31",
        "2026-year-start, 2026-01-01, 2026-02-28, 2027-01-01, 2026-12-31",
        "2026-year-start, 2026-01-01, 2026-12-31, 2027-01-01, 2026-12-31",
        "2026-year-start, 2026-01-01, 2027-01-01, 2027-01-15, 2027-01-01"
    })
    void a_record_without_a_period_counts_until_the_window_of_the_next_year_opens(
            String period, LocalDate opens, LocalDate close, LocalDate deadline, LocalDate last) {
        Window window = new Window(Period.parse(period), opens, close, close, deadline, Certainty.CONFIRMED);
        assertThat(window.lastByDay()).isEqualTo(last);
        assertThat(window.isGrace(close)).isFalse();
        assertThat(window.isGrace(close.plusDays(1))).isEqualTo(deadline.isAfter(close));
        assertThat(window.isGrace(deadline.plusDays(1))).isFalse();
        assertThat(window.contains(opens)).isTrue();
        assertThat(window.contains(close)).isTrue();
        assertThat(window.contains(opens.minusDays(1))).isFalse();
        assertThat(window.contains(close.plusDays(1))).isFalse();
        assertThat(window.days()).hasToString(opens + "/" + close.plusDays(1));
    }

    @Test
    void its_days_are_in_order() {
        LocalDate day = LocalDate.of(2026, 3, 10);
        Period march = Period.parse("2026-03");
        assertThat(new Window(march, day, day, day, day, Certainty.CONFIRMED).since(7))
                .isEqualTo(day);
        assertThat(new Window(march, day.minusDays(8), day, day, day, Certainty.CONFIRMED).since(7))
                .isEqualTo("2026-03-03");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Window(march, day, day.minusDays(1), day, day, Certainty.CONFIRMED))
                .withMessage("opens, due, close and deadline must be in order, but were"
                        + " 2026-03-10, 2026-03-09, 2026-03-10, 2026-03-10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Window(march, day, day, day.minusDays(1), day, Certainty.CONFIRMED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Window(march, day, day, day, day.minusDays(1), Certainty.CONFIRMED));
    }

    @Test
    void a_term_begins_with_the_election_and_other_periods_when_they_open() {
        LocalDate day = LocalDate.of(2024, 3, 10);
        assertThat(new Window(Period.parse("term-2021-04-08"), day, day, day, day, Certainty.CONFIRMED).begins())
                .isEqualTo("2021-04-08");
        assertThat(new Window(Period.parse("2024-Q1"), day, day, day, day, Certainty.CONFIRMED).begins())
                .isEqualTo(day);
    }
}
