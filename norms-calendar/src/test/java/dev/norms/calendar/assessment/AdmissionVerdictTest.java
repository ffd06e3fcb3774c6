package dev.norms.calendar.assessment;

import static dev.norms.calendar.assessment.Sample.assess;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.admission.AdmissionStep;
import dev.norms.calendar.schedule.Schedules;
import dev.norms.college.College;
import dev.norms.college.Stay;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Coded;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.MemberStatus;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For each norm on admissions cases by which it is met and not met; the test names the norm. */
class AdmissionVerdictTest {
    private static final String DAY = "2021-05-01";
    private static final College COLLEGE = Sample.college()
            .add(Stay.builder("s1", MemberStatus.ACTIVIST)
                    .at("u1.g")
                    .since("2019-09-01")
                    .isStudent(true)
                    .graduates(LocalDate.of(2021, 6, 30)))
            .add(Stay.builder("s2", MemberStatus.ACTIVIST).at("f1").since("2019-09-01"))
            .build();
    private static final String ACTIVIST =
            "application 2019-09-20;age-attested 2019-09-20;first-talk 2019-10-10;activist-determined 2019-11-05;"
                    + "activist-filed 2019-11-08;liaisons-named 2019-11-08;activist-review 2020-05-05;"
                    + "activist-review 2020-11-05";
    private static final String CANDIDATE = ACTIVIST
            + ";candidate-determined 2020-11-06;candidate-filed 2020-11-10;introducers-named 2020-11-10;"
            + "political-review 2020-11-20;training 2020-11-25;committee-review 2020-12-01;preliminary-review 2020-12-10;"
            + "form-completed 2020-12-11";

    private static LedgerBuilder ledger(String person, String steps) {
        LedgerBuilder ledger = Sample.ledger(COLLEGE);
        for (String step : steps.split(";", -1)) {
            String[] parts = step.split(" ", -1);
            ledger.add(AdmissionEntry.of(
                    person, person.equals("s1") ? "u1" : "f1", Coded.parse(AdmissionStep.class, parts[0]), parts[1]));
        }
        return ledger;
    }

    @ParameterizedTest(name = "{0} is met by a case in order")
    @ValueSource(strings = {"INS-1.1@gb", "INS-1.1@u1", "INS-1.2@gb", "INS-1.2@u1", "INS-1.5@u1"})
    void a_case_in_order(String id) {
        Finding finding = assess(COLLEGE, ledger("s1", CANDIDATE), DAY).get(id);
        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
        assertThat(finding.records()).containsExactly("s1/form-completed/2020-12-11");
    }

    @ParameterizedTest(name = "{0} is not met after {1}, by article {2}")
    @CsvSource({
        "INS-1.1@u1, first-talk 2019-10-10;activist-determined 2019-11-05, 5",
        "INS-1.1@gb, training 2020-11-25;committee-review 2020-12-01, 16",
        "INS-1.2@u1, application 2019-09-20;first-talk 2019-10-21, 7",
        "INS-1.2@gb, application 2019-09-20, 7"
    })
    void a_case_out_of_order_or_time(String id, String steps, int article) {
        Finding finding = assess(COLLEGE, ledger("s1", steps), DAY).get(id);
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(finding.done().orElseThrow()).isZero();
        assertThat(finding.reason().en()).contains("s1: ", "admission of members, 2014, article " + article);
        assertThat(finding.reason().zh()).contains("：1人应符合要求，符合0人；", "s1：", "《发展党员工作细则》第" + article + "条（2014年）");
        assertThat(assess(COLLEGE, ledger("s1", CANDIDATE), DAY).get(id).verdict())
                .isEqualTo(Verdict.MET);
    }

    @ParameterizedTest(name = "a rush before graduation INS-1.5: {0}")
    @CsvSource({"admission-meeting 2021-03-30, NOT_MET", "admission-meeting 2021-03-29, MET"})
    void a_rush_before_graduation_is_found(String meeting, Verdict verdict) {
        assertThat(assess(COLLEGE, ledger("s1", CANDIDATE + ";" + meeting), DAY)
                        .get("INS-1.5@u1")
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "INS-1.5 of u1 remembers on {0}: {1}")
    @CsvSource({"2021-06-30, NOT_MET", "2021-09-15, NOT_MET", "2021-12-31, NOT_MET", "2022-01-01, NOT_APPLICABLE"})
    void a_rush_is_remembered_to_the_end_of_the_year_though_the_person_left(String day, Verdict verdict) {
        College college = Sample.college()
                .add(Stay.builder("s1", MemberStatus.CANDIDATE)
                        .at("u1")
                        .during(DateRange.of(LocalDate.of(2019, 9, 1), LocalDate.of(2021, 7, 1)))
                        .isStudent(true)
                        .graduates(LocalDate.of(2021, 7, 1)))
                .build();
        LedgerBuilder ledger = Sample.ledger(college);
        for (String step : (CANDIDATE + ";admission-meeting 2021-04-01").split(";", -1)) {
            String[] parts = step.split(" ", -1);
            ledger.add(AdmissionEntry.of("s1", "u1", Coded.parse(AdmissionStep.class, parts[0]), parts[1]));
        }
        assertThat(assess(college, ledger, day).get("INS-1.5@u1").verdict()).isEqualTo(verdict);
    }

    @Test
    void too_short_a_time_as_an_activist_breaks_INS_1_5_and_INS_1_2() {
        LedgerBuilder ledger =
                ledger("s1", ACTIVIST.replace("2019-11-05", "2019-12-05") + ";candidate-determined 2020-12-04");
        Assessment standing = assess(COLLEGE, ledger, DAY);
        assertThat(standing.get("INS-1.5@u1").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(standing.get("INS-1.2@u1").verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_branch_answers_for_its_own_and_the_general_branch_for_all() {
        Assessment standing = assess(COLLEGE, ledger("s2", "application 2021-04-20"), DAY);
        assertThat(standing.get("INS-1.2@f1").verdict()).isEqualTo(Verdict.MET);
        assertThat(standing.get("INS-1.2@u1").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(standing.get("INS-1.2@gb").obligation().bound().atLeast()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} has no data without the steps, and binds nobody without a case")
    @ValueSource(strings = {"INS-1.1@gb", "INS-1.1@u1", "INS-1.2@gb", "INS-1.2@u1", "INS-1.5@u1"})
    void without_a_case(String id) {
        assertThat(assess(COLLEGE, Ledger.builder(COLLEGE), DAY).get(id).verdict())
                .isEqualTo(Verdict.NO_DATA);
        assertThat(assess(COLLEGE, Ledger.builder(COLLEGE).supply(EvidenceSource.ADMISSIONS), DAY)
                        .get(id)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(assess(COLLEGE, ledger("s1", "application 2021-05-02"), DAY)
                        .get(id)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_recorded_review_is_the_exchange_with_that_activist_ART_8_2() {
        String id = "ART-8.2#s1@u1/2021-H1";
        assertThat(assess(COLLEGE, ledger("s1", "activist-review 2021-03-01"), DAY)
                        .get(id)
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(assess(COLLEGE, ledger("s2", "activist-review 2021-03-01"), DAY)
                        .get(id)
                        .verdict())
                .isEqualTo(Verdict.OPEN);
    }

    @Test
    void organization_by_organization_the_cases_are_the_same() {
        Ledger ledger =
                ledger("s1", CANDIDATE + ";admission-meeting 2021-03-30").build();
        LocalDate day = LocalDate.parse(DAY);
        Schedules schedules = Schedules.of(
                ImplementationOpinion.book(),
                COLLEGE,
                Sample.schedule(COLLEGE, DateRange.ofYear(2021)).calendar(),
                DateRange.ofYear(2021));
        assertThat(Assessment.byOrganization(schedules, ledger, day)
                        .flatMap(part -> part.findings().stream())
                        .filter(finding -> finding.id().toString().startsWith("INS-1."))
                        .map(finding -> finding + " " + finding.reason().en()))
                .containsExactlyInAnyOrderElementsOf(Assessment.of(schedules.whole(), ledger, day).findings().stream()
                        .filter(finding -> finding.id().toString().startsWith("INS-1."))
                        .map(finding -> finding + " " + finding.reason().en())
                        .toList());
    }
}
