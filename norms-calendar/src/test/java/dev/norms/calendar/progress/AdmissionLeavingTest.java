package dev.norms.calendar.progress;

import static dev.norms.calendar.progress.Admitted.person;
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
    void leavingIsTheEndOfTheLastStayWhereThatIsBeforeGraduation() {
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
    void aMoveWithinTheCollegeIsNoLeaving() {
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
    void whoHasGraduatedIsNotAdmittedHereAnyMore(String day, String state) {
        AdmissionCase one = candidate().graduating("2025-06-30").asOf(day);
        assertThat(one.state().code()).isEqualTo(state);
        assertThat(one.earliest(AdmissionStep.ADMISSION_MEETING).isPresent()).isEqualTo(state.equals("ready"));
        assertThat(one.next())
                .allMatch(step -> state.equals("ready") || step.earliest().equals(LocalDate.of(2025, 7, 1)));
        assertThat(one.reason().zh().contains("由接收单位办理")).isEqualTo(!state.equals("ready"));
    }

    @Test
    void whoWasAdmittedInARushAndGraduatedIsSeenAndNotAdmittedInTheBarredMonths() {
        AdmissionCase one = candidate()
                .then("admission-meeting 2025-04-01")
                .graduating("2025-06-30")
                .asOf("2025-10-09");
        assertThat(one.state()).isEqualTo(AdmissionState.BLOCKED);
        assertThat(one.nextStep().orElseThrow().earliest()).isEqualTo("2025-07-01");
        assertThat(one.earliest(AdmissionStep.ADMISSION_MEETING)).isEmpty();
        assertThat(one.earliest(AdmissionStep.ADMISSION_APPROVAL)).isEmpty();
    }

    @Test
    void whatWasTakenAfterTheLastStayIsListedInItsYear() {
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
    void whoAppliesBeforeTheFirstStayIsNoFindingYet() {
        assertThat(person().stay("u1", "2025-04-01", "")
                        .then("application 2025-03-01")
                        .asOf("2025-03-01")
                        .findings())
                .isEmpty();
    }

    @Test
    void anApplicationOfAFullMemberIsFound() {
        assertThat(person().fullMember()
                        .then("application 2025-03-01")
                        .asOf("2025-03-01")
                        .findings())
                .extracting(AdmissionFinding::toString)
                .containsExactly("already-member application/2025-03-01");
    }

    @Test
    void aClosedCaseIsJudgedInItsYearAndNeitherOpenNorListed() {
        Admissions all = candidate().then("stopped 2025-09-01").all("2025-10-01");
        assertThat(all.judged(Admitted.id("u1"))).hasSize(1);
        assertThat(all.open(Admitted.id("u1"))).isEmpty();
        assertThat(all.listed()).isEmpty();
    }
}
