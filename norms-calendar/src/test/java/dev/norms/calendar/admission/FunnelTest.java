package dev.norms.calendar.admission;

import static dev.norms.calendar.admission.Admitted.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.admission.AdmissionStage;
import dev.norms.admission.AdmissionStep;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelTest {
    private static Admitted activist() {
        return person().activist("2025-03-03").graduating("2026-06-30");
    }

    @Test
    void counts_the_open_cases_of_an_organization_and_of_everything_below_it() {
        Admissions all = activist().all("2025-10-01");
        assertThat(all.funnel(Admitted.id("u1")).in(AdmissionStage.ACTIVIST)).isEqualTo(1);
        assertThat(all.funnel(Admitted.id("gb")).total()).isEqualTo(1);
        assertThat(all.funnel(Admitted.id("u2")).total()).isZero();
        assertThat(all.funnel(Admitted.id("gb")).open()).containsOnlyKeys(AdmissionStage.values());
        assertThat(all).hasToString("Admissions[2025-10-01, 1 open of 1]");
    }

    @Test
    void who_stands_nowhere_is_in_no_funnel() {
        assertThat(activist()
                        .then("stopped 2025-09-01")
                        .all("2025-10-01")
                        .funnel(Admitted.id("gb"))
                        .total())
                .isZero();
    }

    @Test
    void the_forecast_keeps_every_condition_and_is_the_first_day_possible() {
        AdmissionCase one = person().activist("2025-05-04").asOf("2025-12-01");
        assertThat(one.forecast(AdmissionStage.ACTIVIST)).contains(LocalDate.of(2025, 5, 4));
        assertThat(one.forecast(AdmissionStage.CANDIDATE)).contains(LocalDate.of(2026, 5, 4));
        assertThat(one.forecast(AdmissionStage.PROBATION)).contains(LocalDate.of(2026, 5, 4));
        assertThat(one.forecast(AdmissionStep.CONFIRMATION_MEETING)).contains(LocalDate.of(2027, 5, 4));
        assertThat(one.forecast(AdmissionStep.STOPPED)).isEmpty();
    }

    @Test
    void under2026_the_notice_is_reckoned_with() {
        AdmissionCase one = person().activist("2025-06-01").asOf("2026-05-20");
        assertThat(one.forecast(AdmissionStep.CANDIDATE_DETERMINED)).contains(LocalDate.of(2026, 6, 1));
        assertThat(one.forecast(AdmissionStage.CANDIDATE)).contains(LocalDate.of(2026, 6, 6));
    }

    /** The notice of Thursday 10 September 2026 is over on the 16th. */
    @ParameterizedTest(name = "closed by {0}, as of {1}: {2}, candidate on {3}")
    @CsvSource({
        "stopped 2026-09-11, 2026-09-12, activist, ",
        "stopped 2026-09-11, 2026-09-30, activist, ",
        "stopped 2026-09-17, 2026-09-30, candidate, 2026-09-17",
        "2026-09-15, 2026-09-30, activist, ",
        "2026-09-20, 2026-09-30, candidate, 2026-09-17"
    })
    void a_closed_case_reaches_nothing_that_opens_later(String closed, String asOf, String stage, LocalDate day) {
        Admitted person = person().activist("2025-06-01")
                .then("candidate-determined 2026-09-09", "candidate-consent 2026-09-10", "candidate-notice 2026-09-10");
        AdmissionCase one = closed.startsWith("stopped")
                ? person.then(closed).asOf(asOf)
                : person.stay("u1", "2013-09-01", closed).asOf(asOf);
        assertThat(one.isOpen()).isFalse();
        assertThat(one.stage().code()).isEqualTo(stage);
        assertThat(one.forecast(AdmissionStage.CANDIDATE)).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void who_cannot_be_admitted_before_graduation_is_seen_long_before() {
        Admissions early = activist().all("2025-10-01");
        AdmissionCase one = early.cases().get(0);
        assertThat(one.leaves()).contains(LocalDate.of(2026, 6, 30));
        assertThat(one.forecast(AdmissionStep.ADMISSION_MEETING)).contains(LocalDate.of(2026, 3, 3));
        assertThat(early.reaching(AdmissionStage.PROBATION, LocalDate.of(2026, 3, 29)))
                .hasSize(1);
        Admissions late =
                person().activist("2025-04-03").graduating("2026-06-30").all("2025-10-01");
        assertThat(late.cases().get(0).forecast(AdmissionStep.ADMISSION_MEETING))
                .isEmpty();
        assertThat(late.cases().get(0).forecast(AdmissionStage.PROBATION)).isEmpty();
        assertThat(late.cases().get(0).forecast(AdmissionStep.FORM_COMPLETED)).contains(LocalDate.of(2026, 4, 3));
        assertThat(late.reaching(AdmissionStage.PROBATION, LocalDate.of(2026, 6, 30)))
                .isEmpty();
    }
}
