package dev.norms.calendar.progress;

import static dev.norms.calendar.progress.Admitted.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.admission.AdmissionStep;
import org.junit.jupiter.api.Test;

/** What comes next, and how it is said. */
class AdmissionOutlookTest {
    private static Admitted extended() {
        return person().activist("2023-03-04")
                .candidateOf2014("2024-03-04")
                .admitted("2024-05-10")
                .then(
                        "confirmation-application 2025-05-09",
                        "confirmation-meeting 2025-05-10",
                        "probation-extended 2025-05-10 2025-11-10");
    }

    @Test
    void aFurtherReviewDoesNotMoveTheDayOfTheDecision() {
        AdmissionCase one = person().activist("2024-03-30")
                .then("activist-review 2025-09-20")
                .asOf("2025-10-01");
        assertThat(one.nextStep().orElseThrow()).hasToString("candidate-determined 2025-03-30..");
    }

    @Test
    void aSecondExtensionLacksANewMeeting() {
        AdmissionCase one = extended().then("probation-extended 2025-08-10").asOf("2025-08-11");
        assertThat(one.findings())
                .extracting(AdmissionFinding::toString)
                .containsExactly(
                        "missing-step probation-extended/2025-08-10", "condition probation-extended/2025-08-10");
        assertThat(one.findings().get(0).label().zh()).isEqualTo("“延长预备期”（2025-08-10）之前没有重新办理“支部大会讨论转正”");
        assertThat(one.findings().get(0).label().en()).contains("anew").doesNotContain("2025-05-10");
    }

    @Test
    void aMeetingHeldAfterTheSecondExtensionIsOutOfOrder() {
        AdmissionCase one = extended()
                .then("probation-extended 2025-08-10", "confirmation-meeting 2025-11-10")
                .asOf("2025-11-11");
        assertThat(one.findings().get(0)).hasToString("out-of-order probation-extended/2025-08-10");
        assertThat(one.findings().get(0).label().zh()).contains("2025-11-10");
    }

    @Test
    void aHardFindingStaysSeenWhenTheCaseHasMovedOn() {
        Admitted rushed = person().activist("2024-03-04").candidateOf2014("2025-03-03");
        AdmissionCase one = rushed.asOf("2025-03-20");
        assertThat(one.state()).isEqualTo(AdmissionState.READY);
        assertThat(one.nextStep().orElseThrow().rule().step()).isEqualTo(AdmissionStep.ADMISSION_MEETING);
        assertThat(one.hasHardFindings()).isTrue();
        assertThat(extended().asOf("2025-06-01").hasHardFindings()).isFalse();
    }
}
