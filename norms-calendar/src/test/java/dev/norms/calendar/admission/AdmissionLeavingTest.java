package dev.norms.calendar.admission;

import static dev.norms.calendar.admission.Admitted.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.admission.AdmissionStep;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leaving changes: who is admitted before it, and who is still seen after it. */
class AdmissionLeavingTest {
    private static Admitted candidate() {
        return person().activist("2024-03-04").candidateOf2014("2025-03-04");
    }

    @Test
    void leaving_is_the_end_of_the_last_stay_where_that_is_before_graduation() {
        AdmissionCase one = candidate().stay("u1", "2013-09-01", "2025-06-30").asOf("2025-03-30");
        assertThat(one.leaves()).contains(LocalDate.of(2025, 6, 30));
        assertThat(one.state()).isEqualTo(AdmissionState.BLOCKED);
        assertThat(candidate()
                        .then("admission-meeting 2025-04-01")
                        .stay("u1", "2013-09-01", "2025-06-30")
                        .asOf("2025-04-01")
                        .findings())
                .extracting(AdmissionFinding::kind)
                .containsExactly(AdmissionFindingKind.LEAVING_SOON);
    }

    @Test
    void a_meeting_exactly_three_months_before_leaving_is_within_them() {
        AdmissionCase one = candidate()
                .then("admission-meeting 2025-03-30")
                .graduating("2025-06-30")
                .asOf("2025-03-30");
        assertThat(one.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.label().zh()).contains("在毕业离校（2025-06-30）前3个月内");
            assertThat(finding.label().en()).contains(" within 3 months before leaving on 2025-06-30");
        });
    }

    @Test
    void a_move_within_the_college_is_no_leaving() {
        AdmissionCase one = candidate()
                .stay("u1", "2013-09-01", "2025-06-30")
                .stay("u2", "2025-06-30", "")
                .asOf("2025-03-30");
        assertThat(one.leaves()).isEmpty();
        assertThat(one.state()).isEqualTo(AdmissionState.READY);
    }

    @ParameterizedTest(name = "seen on {0} the meeting is {1}")
    @CsvSource({
        "2025-03-29, ready",
        "2025-03-30, blocked",
        "2025-06-30, blocked",
        "2025-07-01, left",
        "2025-10-09, left"
    })
    void who_has_graduated_is_not_admitted_here_any_more(String day, String state) {
        AdmissionCase one = candidate().graduating("2025-06-30").asOf(day);
        assertThat(one.state().code()).isEqualTo(state);
        assertThat(one.forecast(AdmissionStep.ADMISSION_MEETING).isPresent()).isEqualTo(state.equals("ready"));
        assertThat(one.nextSteps())
                .allMatch(step -> state.equals("ready") || step.earliest().equals(LocalDate.of(2025, 7, 1)));
        assertThat(one.reason().zh().contains("由接收单位办理")).isEqualTo(!state.equals("ready"));
    }

    @Test
    void who_was_admitted_in_a_rush_and_graduated_is_seen_and_not_admitted_in_the_barred_months() {
        AdmissionCase one = candidate()
                .then("admission-meeting 2025-04-01")
                .graduating("2025-06-30")
                .asOf("2025-10-09");
        assertThat(one.state()).isEqualTo(AdmissionState.BLOCKED);
        assertThat(one.mostUrgentStep().orElseThrow().earliest()).isEqualTo("2025-07-01");
        assertThat(one.forecast(AdmissionStep.ADMISSION_MEETING)).isEmpty();
        assertThat(one.forecast(AdmissionStep.ADMISSION_APPROVAL)).isEmpty();
    }

    @Test
    void what_was_taken_after_the_last_stay_is_listed_in_its_year() {
        Admitted left = person().stay("u1", "2013-09-01", "2025-01-01").then("application 2025-03-01");
        Admissions all = left.all("2025-03-02");
        assertThat(all.open()).isEmpty();
        assertThat(all.listed()).hasSize(1);
        assertThat(all.judged(Admitted.id("gb"))).hasSize(1);
        assertThat(all.listed().get(0).findings())
                .extracting(AdmissionFinding::kind)
                .containsExactly(AdmissionFindingKind.WITHOUT_STAY);
        assertThat(left.all("2026-01-01").listed()).isEmpty();
        assertThat(left.all("2026-01-01").judged(Admitted.id("gb"))).isEmpty();
    }

    @Test
    void who_applies_before_the_first_stay_is_no_finding_yet() {
        assertThat(person().stay("u1", "2025-04-01", "")
                        .then("application 2025-03-01")
                        .asOf("2025-03-01")
                        .findings())
                .isEmpty();
    }

    @Test
    void an_application_of_a_full_member_is_found() {
        assertThat(person().fullMember()
                        .then("application 2025-03-01")
                        .asOf("2025-03-01")
                        .findings())
                .extracting(AdmissionFinding::toString)
                .containsExactly("already-member application/2025-03-01");
    }

    @Test
    void a_closed_case_is_judged_in_its_year_and_neither_open_nor_listed() {
        Admissions all = candidate().then("stopped 2025-09-01").all("2025-10-01");
        assertThat(all.judged(Admitted.id("u1"))).hasSize(1);
        assertThat(all.open(Admitted.id("u1"))).isEmpty();
        assertThat(all.listed()).isEmpty();
    }
}
