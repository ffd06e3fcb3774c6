package dev.norms.calendar.admission;

import static dev.norms.calendar.admission.Admitted.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.admission.AdmissionStep;
import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.label.Language;
import dev.norms.ledger.Ledger;
import dev.norms.norm.Norm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.PersonId;
import dev.norms.procedure.AdmissionEdition;
import dev.norms.procedure.AdmissionProcedure;
import dev.norms.procedure.StepRule;
import dev.norms.procedure.TimeLimit;
import dev.norms.requirement.ProcedureRequirement;
import dev.norms.requirement.ProcedureRequirement.Respect;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes next, and how it is said. */
class NextStepFinderTest {
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
    void a_further_review_does_not_move_the_day_of_the_decision() {
        AdmissionCase one = person().activist("2024-03-30")
                .then("activist-review 2025-09-20")
                .asOf("2025-10-01");
        assertThat(one.mostUrgentStep().orElseThrow()).hasToString("candidate-determined 2025-03-30..");
    }

    @Test
    void a_second_extension_lacks_a_new_meeting() {
        AdmissionCase one = extended().then("probation-extended 2025-08-10").asOf("2025-08-11");
        assertThat(one.findings())
                .extracting(AdmissionFinding::toString)
                .containsExactly(
                        "missing-step probation-extended/2025-08-10", "condition probation-extended/2025-08-10");
        assertThat(one.findings().get(0).label().zh()).isEqualTo("“延长预备期”（2025-08-10）之前没有重新办理“支部大会讨论转正”");
        assertThat(one.findings().get(0).label().en()).contains("anew").doesNotContain("2025-05-10");
    }

    @Test
    void a_meeting_held_after_the_second_extension_is_out_of_order() {
        AdmissionCase one = extended()
                .then("probation-extended 2025-08-10", "confirmation-meeting 2025-11-10")
                .asOf("2025-11-11");
        assertThat(one.findings().get(0)).hasToString("out-of-order probation-extended/2025-08-10");
        assertThat(one.findings().get(0).label().zh()).contains("2025-11-10");
    }

    @Test
    void a_hard_finding_stays_seen_when_the_case_has_moved_on() {
        Admitted rushed = person().activist("2024-03-04").candidateOf2014("2025-03-03");
        AdmissionCase one = rushed.asOf("2025-03-20");
        assertThat(one.state()).isEqualTo(AdmissionState.READY);
        assertThat(one.mostUrgentStep().orElseThrow().rule().step()).isEqualTo(AdmissionStep.ADMISSION_MEETING);
        assertThat(one.hasHardFindings()).isTrue();
        assertThat(extended().asOf("2025-06-01").hasHardFindings()).isFalse();
    }

    @Test
    void a_review_that_can_always_be_held_is_not_the_next_step_but_its_limit_is_said() {
        AdmissionCase one = person().activist("2024-03-30").asOf("2025-03-25");
        assertThat(one.state()).isEqualTo(AdmissionState.WAITING);
        assertThat(one.mostUrgentStep().orElseThrow()).hasToString("candidate-determined 2025-03-30..");
        AdmissionCase before = person().activist("2024-03-30").asOf("2024-10-01");
        assertThat(before.mostUrgentStep().orElseThrow()).hasToString("candidate-determined 2025-03-30..");
        assertThat(before.reason().zh()).contains("；“积极分子定期考察”最迟2025-03-30");
        assertThat(before.reason().en()).contains("; periodic review of an activist by 2025-03-30");
    }

    @ParameterizedTest(name = "on {0} an approval is late, past the utmost limit: {1}")
    @CsvSource({"2025-08-01, false", "2025-10-30, false", "2025-10-31, true"})
    void after_six_months_an_approval_is_no_special_case_any_more(String day, boolean utmost) {
        AdmissionCase one = person().activist("2024-03-04")
                .candidateOf2014("2025-03-04")
                .then("admission-meeting 2025-04-30", "superior-talk 2025-05-05", "admission-deliberation 2025-05-06")
                .asOf(day);
        assertThat(one.state()).isEqualTo(AdmissionState.OVERDUE);
        assertThat(one.reason().zh().contains("已超过特殊情况的最长时限2025-10-30")).isEqualTo(utmost);
        assertThat(one.reason().zh().contains("应不迟于2025-07-30")).isEqualTo(!utmost);
    }

    @ParameterizedTest(name = "an application on {0} as of {1} is {2}, which only warns")
    @CsvSource({"2026-04-09, 2026-04-09, early", "2026-06-11, 2026-06-11, after-usual", ", 2026-06-11, after-usual"})
    void an_application_for_confirmation_at_an_unusual_time_only_warns(String applied, String day, String kind) {
        Admitted probationary = person().activist("2024-03-04")
                .candidateOf2014("2025-03-04")
                .admitted("2025-05-10")
                .then("probation-review 2026-05-01");
        if (applied != null) {
            probationary.then("confirmation-application " + applied);
        }
        AdmissionCase one = probationary.asOf(day);
        assertThat(one.findings()).extracting(finding -> finding.kind().code()).containsExactly(kind);
        assertThat(one.keeps(Respect.IN_TIME)).isTrue();
        assertThat(one.findings(Respect.IN_TIME)).isEmpty();
    }

    @Test
    void the_explanation_says_the_last_day_of_each_limit_of_a_step() {
        Ledger ledger = person().activist("2024-03-04")
                .candidateOf2014("2025-03-04")
                .then("admission-meeting 2025-04-30", "superior-talk 2025-05-05", "admission-deliberation 2025-05-06")
                .ledger(List.of())
                .build();
        AdmissionCase one = Admissions.of(
                        withSecondLimit(), ledger.college(), ledger, Admitted.calendar(), LocalDate.parse("2025-05-20"))
                .find(PersonId.of(Admitted.PERSON))
                .orElseThrow();
        assertThat(one.mostUrgentStep().orElseThrow().latest()).contains(LocalDate.parse("2025-06-05"));
        assertThat(one.explanation().in(Language.ENGLISH))
                .contains("within 3 months of: ", ", by 2025-07-30", "within a month of: ", ", by 2025-06-05");
        assertThat(one.explanation().in(Language.CHINESE)).containsPattern("后3个月内.*，最迟2025-07-30");
    }

    /** The book, by which an approval must also follow within a month of the talk. */
    private static NormBook withSecondLimit() {
        NormBook book = ImplementationOpinion.book();
        List<Norm> norms = book.editions().get(0).norms().stream()
                .map(norm -> norm.withDemands(norm.demands().stream()
                        .map(demand -> demand.requirement() instanceof ProcedureRequirement procedure
                                ? demand.with(new ProcedureRequirement(
                                        procedure.respect(), withSecondLimit(procedure.procedure())))
                                : demand)
                        .toList()))
                .toList();
        return NormBook.of(List.of(NormEdition.of(ImplementationOpinion.EDITION_2020, norms)), book.upperRules());
    }

    private static AdmissionProcedure withSecondLimit(AdmissionProcedure procedure) {
        return new AdmissionProcedure(procedure.editions().stream()
                .map(edition -> new AdmissionEdition(
                        edition.source(),
                        edition.inForce(),
                        edition.steps().stream()
                                .map(NextStepFinderTest::withSecondLimit)
                                .toList(),
                        edition.stages()))
                .toList());
    }

    private static StepRule withSecondLimit(StepRule rule) {
        return rule.step() == AdmissionStep.ADMISSION_APPROVAL
                ? rule.inTime(
                        rule.limits().get(0), new TimeLimit.Within(AdmissionStep.SUPERIOR_TALK, 1, 1, rule.citation()))
                : rule;
    }
}
