package dev.norms.calendar.admission;

import static dev.norms.calendar.admission.Admitted.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.admission.AdmissionStage;
import dev.norms.admission.AdmissionStep;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.PersonId;
import dev.norms.source.Citation;
import dev.norms.vote.Matter;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionCaseTest {
    private static Admitted activist() {
        return person().activist("2024-03-04");
    }

    private static Admitted candidate() {
        return activist().candidateOf2014("2025-03-04");
    }

    private static Admitted member() {
        return candidate().admitted("2025-04-01");
    }

    @Test
    void a_case_in_order_has_no_findings() {
        AdmissionCase one = member().then(
                        "confirmation-application 2026-03-10",
                        "confirmation-meeting 2026-04-01",
                        "confirmation-approval 2026-04-20",
                        "archived 2026-04-28")
                .asOf("2026-05-01");
        assertThat(one.findings()).isEmpty();
        assertThat(one.state()).isEqualTo(AdmissionState.DONE);
        assertThat(one.nextSteps()).isEmpty();
        assertThat(one.stage()).isEqualTo(AdmissionStage.PROBATION);
    }

    @Test
    void an_applicant_is_talked_with_within_a_month() {
        Admitted applicant = person().then("application 2024-01-31", "age-attested 2024-01-31");
        assertThat(applicant.asOf("2024-02-29").mostUrgentStep().orElseThrow())
                .hasToString("first-talk 2024-01-31..2024-02-29");
        assertThat(applicant.asOf("2024-02-29").state()).isEqualTo(AdmissionState.READY);
        AdmissionCase late = applicant.asOf("2024-03-01");
        assertThat(late.state()).isEqualTo(AdmissionState.OVERDUE);
        assertThat(late.findings()).extracting(AdmissionFinding::kind).containsExactly(AdmissionFindingKind.LATE);
        assertThat(late.citations()).extracting(Citation::toString).contains("admission-rules-2014:7");
    }

    @Test
    void an_activist_waits_a_year_with_a_review_every_half_year() {
        AdmissionCase one = activist().asOf("2024-10-01");
        assertThat(one.stage()).isEqualTo(AdmissionStage.ACTIVIST);
        assertThat(one.nextSteps())
                .extracting(NextStep::toString)
                .containsExactly("activist-review 2024-09-04..2025-03-04", "candidate-determined 2025-03-04..");
        assertThat(one.state()).isEqualTo(AdmissionState.WAITING);
        assertThat(activist().asOf("2025-03-04").state()).isEqualTo(AdmissionState.READY);
    }

    @Test
    void a_review_that_is_not_held_warns_and_blocks_nothing() {
        AdmissionCase one = person().then(
                        "application 2024-01-05",
                        "age-attested 2024-01-05",
                        "first-talk 2024-01-20",
                        "activist-determined 2024-03-04",
                        "activist-filed 2024-03-05",
                        "liaisons-named 2024-03-05",
                        "activist-review 2024-09-04")
                .asOf("2025-03-05");
        assertThat(one.state()).isEqualTo(AdmissionState.OVERDUE);
        assertThat(one.nextSteps())
                .filteredOn(step -> step.rule().step() == AdmissionStep.CANDIDATE_DETERMINED)
                .hasSize(1)
                .allMatch(step -> step.isPossibleOn(one.asOf()));
    }

    @ParameterizedTest(name = "{0} after the other steps is {1} by {2}")
    @CsvSource({
        "candidate-determined 2025-03-03, too-short, admission-rules-2014:13",
        "candidate-determined 2025-09-05, late, admission-rules-2014:11",
        "activist-determined 2024-05-01, repeated, admission-rules-2014:8",
        "candidate-filed 2025-03-20, missing-step, admission-rules-2014:13",
        "candidate-consent 2025-03-20, other-edition, admission-rules-2014"
    })
    void a_step_of_an_activist_that_is_not_as_it_should_be_is_found(String step, String kind, String article) {
        assertThat(activist().then(step).asOf("2026-01-01").findings())
                .filteredOn(finding -> finding.day().isPresent())
                .extracting(finding -> finding.kind().code() + " " + finding.citation())
                .containsExactly(kind + " " + article);
    }

    @ParameterizedTest(name = "{0} is {1} by {2}")
    @CsvSource({
        "oath 2025-02-01, missing-step, admission-rules-2014:26",
        "first-talk 2024-03-01, repeated, admission-rules-2014:7",
        "training 2025-03-04, out-of-order, admission-rules-2014:13",
        "training 2025-03-09 2d, condition, admission-rules-2014:17",
        "training 2025-03-09 23.5h, condition, admission-rules-2014:17",
        "introducers-named 2025-03-09 p1, condition, admission-rules-2014:14",
        "introducers-named 2025-03-09 p1;s1, condition, admission-rules-2014:14"
    })
    void a_step_of_a_candidate_that_is_not_as_it_should_be_is_found(String step, String kind, String article) {
        assertThat(candidate().then(step).asOf("2025-03-20").findings())
                .filteredOn(finding -> finding.kind() != AdmissionFindingKind.REPEATED || kind.equals("repeated"))
                .extracting(finding -> finding.kind().code() + " " + finding.citation())
                .containsExactly(kind + " " + article);
    }

    @ParameterizedTest(name = "the remark {0} says enough or nothing")
    @CsvSource({
        "training 2025-03-09 3d",
        "training 2025-03-09 24h",
        "training 2025-03-09 at the school",
        "introducers-named 2025-03-09 p1;p2",
        "introducers-named 2025-03-09 two of the committee"
    })
    void a_remark_that_says_enough_or_nothing_is_no_finding(String step) {
        assertThat(activist()
                        .then("candidate-determined 2025-03-04", "candidate-filed 2025-03-05", step)
                        .asOf("2025-03-20")
                        .findings())
                .isEmpty();
    }

    @Test
    void a_step_against_its_condition_is_taken_anew_and_then_stands() {
        Admitted short2 = activist()
                .then("candidate-determined 2025-03-04", "candidate-filed 2025-03-05", "training 2025-03-10 2d");
        AdmissionCase blocked = short2.then("introducers-named 2025-03-06", "political-review 2025-03-07")
                .asOf("2025-03-11");
        assertThat(blocked.state()).isEqualTo(AdmissionState.BLOCKED);
        assertThat(blocked.mostUrgentStep().orElseThrow().rule().step()).isEqualTo(AdmissionStep.TRAINING);
        AdmissionCase mended = short2.then("training 2025-03-20 3d").asOf("2025-03-21");
        assertThat(mended.state()).isEqualTo(AdmissionState.READY);
        assertThat(mended.mostUrgentStep().orElseThrow().rule().step()).isEqualTo(AdmissionStep.COMMITTEE_REVIEW);
        assertThat(mended.findings())
                .extracting(AdmissionFinding::kind)
                .containsExactly(AdmissionFindingKind.CONDITION);
    }

    @Test
    void the_general_branch_deliberates_and_approves_nothing() {
        AdmissionCase waiting = candidate()
                .then("admission-meeting 2025-04-01", "superior-talk 2025-04-05")
                .asOf("2025-04-10");
        assertThat(waiting.nextSteps())
                .extracting(step -> step.rule().step())
                .contains(AdmissionStep.ADMISSION_DELIBERATION)
                .doesNotContain(AdmissionStep.ADMISSION_APPROVAL);
        AdmissionCase approved = candidate()
                .then("admission-meeting 2025-04-01", "superior-talk 2025-04-05", "admission-deliberation 2025-04-06")
                .by("gb", "admission-approval", "2025-04-10")
                .asOf("2025-04-10");
        assertThat(approved.findings())
                .extracting(finding -> finding.kind().code() + " " + finding.citation())
                .containsExactly("condition admission-rules-2014:23");
    }

    @Test
    void an_approval_comes_within_three_months_of_the_meeting() {
        AdmissionCase one = candidate()
                .then("admission-meeting 2025-04-30", "superior-talk 2025-05-05", "admission-deliberation 2025-05-06")
                .asOf("2025-07-30");
        assertThat(one.mostUrgentStep().orElseThrow().latest()).contains(LocalDate.of(2025, 7, 30));
        assertThat(one.state()).isEqualTo(AdmissionState.READY);
    }

    @ParameterizedTest(name = "approved {0}: found {1}")
    @CsvSource({
        "2025-07-30, 0",
        "2025-07-31, 1",
        "2025-10-30 the committee was not complete, 0",
        "2025-10-31 the committee was not complete, 1"
    })
    void a_remark_makes_a_special_case_of_a_late_approval_for_six_months(String approved, int found) {
        assertThat(candidate()
                        .then(
                                "admission-meeting 2025-04-30",
                                "superior-talk 2025-05-05",
                                "admission-deliberation 2025-05-06",
                                "admission-approval " + approved)
                        .asOf("2025-11-01")
                        .findings())
                .hasSize(found)
                .allMatch(finding -> finding.citation().toString().equals("admission-rules-2014:26"));
    }

    @Test
    void nobody_is_admitted_within_three_months_of_leaving() {
        Admitted leaving = candidateLeaving("2025-06-30");
        assertThat(leaving.asOf("2025-03-29").mostUrgentStep().orElseThrow().blocks())
                .isEmpty();
        AdmissionCase blocked = leaving.asOf("2025-03-30");
        assertThat(blocked.state()).isEqualTo(AdmissionState.BLOCKED);
        assertThat(blocked.mostUrgentStep().orElseThrow().earliest()).isEqualTo("2025-07-01");
        assertThat(leaving.then("admission-meeting 2025-04-01")
                        .asOf("2025-04-01")
                        .findings())
                .extracting(finding -> finding.kind().code() + " " + finding.citation())
                .containsExactly("leaving-soon admission-rules-2014:19");
    }

    private static Admitted candidateLeaving(String day) {
        return candidate().graduating(day);
    }

    @Test
    void a_ballot_of_the_day_decides_the_vote() {
        Admitted voted = candidate().then("admission-meeting 2025-04-01");
        assertThat(withBallot(voted, 8, 5, 5).findings()).isEmpty();
        assertThat(withBallot(voted, 8, 4, 4).findings())
                .extracting(AdmissionFinding::kind)
                .containsExactly(AdmissionFindingKind.CONDITION);
        assertThat(withBallot(voted, 8, 6, 4).state()).isEqualTo(AdmissionState.BLOCKED);
    }

    @Test
    void a_ballot_that_comes_with_the_step_is_seen_after_it_as_by_looking_anew() {
        Admitted before = candidate();
        Admissions first = before.all("2025-04-02");
        Ledger voted = ledger(candidate().then("admission-meeting 2025-04-01"), 8, 4, 4);

        Admissions after = first.after(voted, Set.of(PersonId.of(Admitted.PERSON)));

        assertThat(after.find(PersonId.of(Admitted.PERSON)).orElseThrow().findings())
                .extracting(AdmissionFinding::kind)
                .containsExactly(AdmissionFindingKind.CONDITION);
    }

    private static AdmissionCase withBallot(Admitted voted, int entitled, int present, int inFavor) {
        Ledger ledger = ledger(voted, entitled, present, inFavor);
        return Admissions.of(
                        ImplementationOpinion.book(),
                        ledger.college(),
                        ledger,
                        Admitted.calendar(),
                        LocalDate.of(2025, 4, 2))
                .find(PersonId.of(Admitted.PERSON))
                .orElseThrow();
    }

    private static Ledger ledger(Admitted voted, int entitled, int present, int inFavor) {
        return voted.ledger(java.util.List.of())
                .add(Ballot.builder("b1", Matter.ADMISSION)
                        .organization(Admitted.id("u1"))
                        .subject(Admitted.PERSON)
                        .date(LocalDate.of(2025, 4, 1))
                        .entitled(entitled)
                        .present(present)
                        .inFavor(inFavor)
                        .build())
                .build();
    }

    @Test
    void a_step_on_a_day_without_a_stay_is_found() {
        AdmissionCase one = activist().stay("u1", "2024-04-01", "").asOf("2024-04-01");
        assertThat(one.findings())
                .filteredOn(finding -> finding.step() == AdmissionStep.ACTIVIST_DETERMINED)
                .extracting(AdmissionFinding::kind)
                .containsExactly(AdmissionFindingKind.WITHOUT_STAY);
    }

    @Test
    void who_left_stopped_or_applies_anew_is_told() {
        assertThat(activist()
                        .stay("u1", "2013-09-01", "2025-01-01")
                        .asOf("2025-01-01")
                        .state())
                .isEqualTo(AdmissionState.LEFT);
        Admitted stopped = activist().then("stopped 2025-04-01");
        assertThat(stopped.asOf("2025-04-01").state()).isEqualTo(AdmissionState.STOPPED);
        Admissions anew = stopped.then("application 2025-06-01").all("2025-06-02");
        assertThat(anew.cases())
                .extracting(AdmissionCase::toString)
                .containsExactly("s1 activist stopped", "s1 application ready");
        assertThat(anew.open()).hasSize(1);
    }
}
