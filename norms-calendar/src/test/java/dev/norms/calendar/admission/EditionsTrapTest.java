package dev.norms.calendar.admission;

import static dev.norms.calendar.admission.Admitted.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.admission.AdmissionStage;
import dev.norms.admission.AdmissionStep;
import dev.norms.calendar.workday.Certainty;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of 2014 and those of 2026, on the day before and the day of the change. */
class EditionsTrapTest {
    private static Admitted decided() {
        return person().activist("2025-04-01").then("activist-review 2026-04-01", "candidate-determined 2026-05-01");
    }

    private static List<String> next(AdmissionCase one) {
        return one.nextSteps().stream().map(step -> step.rule().step().code()).toList();
    }

    @Test
    void a_candidate_is_filed_on_the_day_before_and_consented_to_on_the_day_of_the_change() {
        assertThat(next(decided().asOf("2026-05-10"))).containsExactly("candidate-filed");
        AdmissionCase after = decided().asOf("2026-05-11");
        assertThat(next(after)).containsExactly("candidate-consent", "candidate-notice");
        assertThat(after.edition()).hasToString("admission-rules-2026");
    }

    @Test
    void what_was_filed_before_stands_and_what_is_filed_after_does_not() {
        assertThat(next(decided().then("candidate-filed 2026-05-10").asOf("2026-05-11")))
                .containsExactly("introducers-named", "political-review", "training");
        AdmissionCase filedLate = decided().then("candidate-filed 2026-05-11").asOf("2026-05-11");
        assertThat(filedLate.findings())
                .extracting(finding -> finding.kind().code() + " " + finding.citation())
                .containsExactly("other-edition admission-rules-2026");
        assertThat(next(filedLate)).containsExactly("candidate-consent", "candidate-notice");
    }

    @ParameterizedTest(name = "a notice of {0} lets list from {1}")
    @CsvSource({"2026-06-15, 2026-06-23", "2026-06-13, 2026-06-23", "2026-09-18, 2026-09-24", "2026-06-08, 2026-06-13"})
    void five_working_days_are_those_of_the_holiday_notices(String first, LocalDate from) {
        Admitted noticed = decided().then("candidate-consent 2026-05-12", "candidate-notice " + first);
        assertThat(noticed.asOf("2026-09-20").nextSteps())
                .filteredOn(step -> step.rule().step() == AdmissionStep.TRAINING)
                .extracting(NextStep::earliest)
                .containsExactly(from);
        assertThat(noticed.asOf(
                                from.minusDays(1).isBefore(LocalDate.parse(first))
                                        ? first
                                        : from.minusDays(1).toString())
                        .stage())
                .isEqualTo(AdmissionStage.ACTIVIST);
        assertThat(noticed.asOf(from.toString()).stage()).isEqualTo(AdmissionStage.CANDIDATE);
        assertThat(noticed.then("training " + from.minusDays(1))
                        .asOf("2026-10-01")
                        .findings())
                .extracting(AdmissionFinding::kind)
                .containsExactly(AdmissionFindingKind.TOO_EARLY);
    }

    @ParameterizedTest
    @CsvSource({"2d, only 2 days", "1d, only 1 day", "1h, only 1 class hour", "1.5h, only 1.5 class hours"})
    void a_training_that_is_too_short_says_how_long_it_was(String amount, String said) {
        Admitted noticed = decided().then("candidate-consent 2026-05-12", "candidate-notice 2026-06-08");

        assertThat(noticed.then("training 2026-06-15 " + amount)
                        .asOf("2026-06-20")
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.label().en()).endsWith("; " + said));
    }

    @Test
    void a_notice_in_a_year_without_holiday_notice_is_provisional() {
        AdmissionCase one = decided()
                .then("candidate-consent 2026-05-12", "candidate-notice 2027-03-01")
                .asOf("2027-03-02");
        assertThat(one.mostUrgentStep().orElseThrow().certainty()).isEqualTo(Certainty.PROVISIONAL);
    }

    @Test
    void a_new_limit_runs_from_the_first_day_of_the_edition_at_the_earliest() {
        Admitted approved = person().activist("2024-03-04")
                .candidateOf2014("2025-03-04")
                .then(
                        "admission-meeting 2025-12-01",
                        "admission-deliberation 2025-12-03",
                        "superior-talk 2025-12-05",
                        "admission-approval 2025-12-10",
                        "admission-filed 2025-12-12",
                        "assigned 2025-12-12",
                        "probation-review 2026-05-01");
        assertThat(oath(approved.asOf("2026-05-10"))).isEqualTo("oath 2025-12-10..");
        assertThat(oath(approved.asOf("2026-05-11"))).isEqualTo("oath 2025-12-10..2026-06-11");
        assertThat(approved.asOf("2026-06-11").state()).isEqualTo(AdmissionState.READY);
        assertThat(approved.asOf("2026-06-12").state()).isEqualTo(AdmissionState.OVERDUE);
        assertThat(approved.then("oath 2026-06-12").asOf("2026-06-12").findings())
                .extracting(finding -> finding.kind().code() + " " + finding.citation())
                .containsExactly("late admission-rules-2026:29");
    }

    private static String oath(AdmissionCase one) {
        return one.nextSteps().stream()
                .filter(step -> step.rule().step() == AdmissionStep.OATH)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    @Test
    void the_meeting_follows_the_review_within_a_month_only_since2026() {
        assertThat(person().activist("2024-03-04")
                        .candidateOf2014("2025-03-04")
                        .admitted("2025-05-04")
                        .asOf("2025-06-20")
                        .findings())
                .isEmpty();
        Admitted revised = decided()
                .then(
                        "candidate-consent 2026-05-12",
                        "candidate-notice 2026-05-13",
                        "introducers-named 2026-06-01",
                        "political-review 2026-06-02",
                        "training 2026-06-05 3d",
                        "committee-review 2026-06-08",
                        "preliminary-review 2026-06-10",
                        "form-completed 2026-06-12");
        assertThat(revised.asOf("2026-07-10").mostUrgentStep().orElseThrow())
                .hasToString("admission-meeting 2026-06-12..2026-07-10");
        assertThat(revised.then("admission-meeting 2026-07-11")
                        .asOf("2026-07-11")
                        .findings())
                .extracting(finding -> finding.kind().code() + " " + finding.citation())
                .containsExactly("late admission-rules-2026:19");
    }
}
