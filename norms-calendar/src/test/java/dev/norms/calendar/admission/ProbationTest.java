package dev.norms.calendar.admission;

import static dev.norms.calendar.admission.Admitted.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbationTest {
    private static Admitted member() {
        return person().activist("2024-03-04").candidateOf2014("2025-03-04").admitted("2025-04-01");
    }

    @Test
    void probation_runs_from_the_vote_and_not_from_the_approval() {
        AdmissionCase one = member().asOf("2026-03-01");
        assertThat(one.probationEnd()).contains(LocalDate.of(2026, 4, 1));
        assertThat(one.mostUrgentStep().orElseThrow()).hasToString("confirmation-application 2026-03-01..2026-05-01");
        AdmissionCase early = member().then("confirmation-application 2026-03-10", "confirmation-meeting 2026-03-31")
                .asOf("2026-03-31");
        assertThat(early.findings())
                .extracting(AdmissionFinding::toString)
                .containsExactly("too-early confirmation-meeting/2026-03-31");
        assertThat(early.state()).isEqualTo(AdmissionState.BLOCKED);
    }

    @Test
    void a_vote_on29_february_ends_probation_on28_february() {
        AdmissionCase one = person().activist("2024-03-04")
                .then("admission-meeting 2024-02-29")
                .asOf("2024-03-01");
        assertThat(one.probationEnd()).contains(LocalDate.of(2025, 2, 28));
    }

    @ParameterizedTest(name = "extended {0}: probation ends {1}, found {2}")
    @CsvSource(
            value = {
                "probation-extended 2026-04-01 2026-12-01; 2026-12-01;",
                "probation-extended 2026-04-01; 2026-10-01;",
                "probation-extended 2026-04-01 2026-09-30; 2026-04-01; condition",
                "probation-extended 2026-04-01 2027-04-02; 2026-04-01; condition"
            },
            delimiter = ';')
    void an_extension_moves_the_end_once(String step, LocalDate end, String found) {
        AdmissionCase one = member().then(
                        "confirmation-application 2026-03-10", "confirmation-meeting 2026-04-01", step)
                .asOf("2026-04-02");
        assertThat(one.probationEnd()).contains(end);
        assertThat(one.findings())
                .extracting(finding -> finding.kind().code())
                .containsExactlyElementsOf(found == null ? List.of() : List.of(found));
    }

    @Test
    void after_an_extension_the_meeting_is_held_again_and_a_second_extension_is_found() {
        Admitted extended = member().then(
                        "confirmation-application 2026-03-10",
                        "confirmation-meeting 2026-04-01",
                        "probation-extended 2026-04-01 2026-10-01");
        assertThat(extended.asOf("2026-05-01").nextSteps())
                .extracting(NextStep::toString)
                .contains("confirmation-meeting 2026-10-01..");
        assertThat(extended.then("confirmation-meeting 2026-10-01", "probation-extended 2026-10-01 2027-04-01")
                        .asOf("2026-10-02")
                        .findings())
                .extracting(AdmissionFinding::toString)
                .containsExactly("condition probation-extended/2026-10-01");
    }
}
