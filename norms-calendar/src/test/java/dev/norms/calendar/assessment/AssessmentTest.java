package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.TermOfOffice;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Language;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {
    private static final College COLLEGE = Sample.COLLEGE;
    private static final Set<EvidenceSource> OF_THE_COLLEGE = EnumSet.of(
            EvidenceSource.ORGANIZATIONS, EvidenceSource.PEOPLE, EvidenceSource.POSTS, EvidenceSource.ELECTIONS);

    private static LedgerBuilder ledger() {
        return Sample.ledger(COLLEGE);
    }

    private static Verdict verdict(LedgerBuilder ledger, String id, String asOf) {
        return Sample.assess(COLLEGE, ledger, asOf).get(id).verdict();
    }

    /**
     * May 2021 opens on Saturday the 1st and is due on Monday the 31st; October is due on Friday the 29th, two days
     * early.
     */
    @ParameterizedTest
    @CsvSource({
        "2021-09-30, upcoming",
        "2021-10-01, open",
        "2021-10-29, open",
        "2021-10-30, closing",
        "2021-10-31, closing",
        "2021-11-01, missed"
    })
    void a_duty_that_is_not_done_stands_by_the_day(String asOf, String code) {
        assertThat(verdict(ledger(), "INS-2.2@u1/2021-10", asOf).code()).isEqualTo(code);
    }

    @Test
    void a_record_after_the_deadline_that_names_the_period_makes_up_for_it() {
        LedgerBuilder ledger = ledger().add(Activity.builder("a1", ActivityKind.MEMBERS_ASSEMBLY)
                .by("u1")
                .on("2021-07-02")
                .forPeriod(Period.parse("2021-Q2")));
        assertThat(verdict(ledger, "INS-2.1@u1/2021-Q2", "2021-07-01")).isEqualTo(Verdict.MISSED);
        assertThat(verdict(ledger, "INS-2.1@u1/2021-Q2", "2021-07-02")).isEqualTo(Verdict.MADE_UP);
        assertThat(verdict(ledger, "INS-2.1@u1/2021-Q3", "2021-07-02")).isEqualTo(Verdict.OPEN);
    }

    @Test
    void more_than_the_upper_number_is_met_and_noted() {
        LedgerBuilder ledger = ledger();
        for (int i = 1; i <= 3; i++) {
            ledger.add(Activity.builder("a" + i, ActivityKind.GROUP_MEETING)
                    .by("u1.g")
                    .on("2021-05-0" + i));
        }
        Finding finding = Sample.assess(COLLEGE, ledger, "2021-06-01").get("INS-2.4@u1.g/2021-05");
        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
        assertThat(finding.records()).containsExactly("a1", "a2", "a3");
        assertThat(finding.reason().en()).endsWith("3 counted; more than was asked for, which is noted.");
    }

    @Test
    void what_was_not_supplied_is_no_data_and_never_missed() {
        Assessment assessment = Assessment.of(
                Sample.schedule(COLLEGE, DateRange.ofYear(2021)),
                Ledger.builder(COLLEGE).build(),
                LocalDate.of(2022, 6, 1));
        assertThat(assessment
                        .findings()
                        .where(finding -> finding.obligation().requirement().evidence().sources().stream()
                                .noneMatch(OF_THE_COLLEGE::contains))
                        .verdicts()
                        .keySet())
                .containsExactlyInAnyOrder(Verdict.NO_DATA, Verdict.NOT_APPLICABLE);
        assertThat(assessment.get("ORG-3.2@u1/term-2018-10-10").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(assessment.findings().where(finding -> finding.verdict() == Verdict.NO_DATA))
                .allMatch(finding -> finding.done().isEmpty());
    }

    @Test
    void an_exemption_covers_the_whole_window_or_nothing() {
        assertThat(verdict(ledger().add(exemption("2021-05-01/2021-06-01")), "INS-2.2@u1/2021-05", "2021-06-15"))
                .isEqualTo(Verdict.EXEMPT);
        assertThat(verdict(ledger().add(exemption("2021-05-02/2021-06-01")), "INS-2.2@u1/2021-05", "2021-06-15"))
                .isEqualTo(Verdict.MISSED);
        assertThat(verdict(ledger().add(exemption("2021-05-01/2021-05-31")), "INS-2.2@u1/2021-05", "2021-06-15"))
                .isEqualTo(Verdict.MISSED);
        assertThat(Sample.assess(COLLEGE, ledger().add(exemption("2021-05-01/2021-06-01")), "2021-06-15")
                        .get("INS-2.2@u1/2021-05")
                        .reason()
                        .zh())
                .isEqualTo("经校党委校组〔2021〕1号同意，可不开展：实习。");
    }

    @Test
    void the_holder_is_that_of_the_windows_last_day_or_of_the_as_of_day_if_earlier() {
        College college = Sample.college()
                .add(Post.builder("p5", Role.SECRETARY).at("f1").during(DateRange.parse("2021-01-01/2021-07-01")))
                .add(Post.builder("p4", Role.SECRETARY).at("f1").during(DateRange.parse("2021-07-01/2022-01-01")))
                .build();
        String id = "INS-2.5@f1/2021";
        assertThat(Sample.assess(college, Sample.ledger(college), "2021-06-30")
                        .get(id)
                        .person())
                .contains(PersonId.of("p5"));
        assertThat(Sample.assess(college, Sample.ledger(college), "2021-07-01")
                        .get(id)
                        .person())
                .contains(PersonId.of("p4"));
        assertThat(Sample.assess(college, Sample.ledger(college), "2022-07-01")
                        .get(id)
                        .person())
                .contains(PersonId.of("p4"));
        assertThat(Sample.assess(COLLEGE, ledger(), "2022-07-01").get(id).person())
                .isEmpty();
    }

    @Test
    void an_election_after_the_as_of_day_is_not_seen() {
        College college =
                Sample.college().add(TermOfOffice.of("u1", "2021-09-01")).build();
        Assessment before = Sample.assess(college, Sample.ledger(college), "2021-08-31");
        assertThat(before.get("ORG-3.2@u1/term-2018-10-10").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(Sample.assess(college, Sample.ledger(college), "2021-09-01")
                        .get("ORG-3.2@u1/term-2018-10-10")
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void findings_are_filtered_grouped_and_counted() {
        Assessment assessment = Sample.assess(COLLEGE, ledger(), "2022-06-01");
        assertThat(assessment.lapsed().byOrganization().keySet())
                .extracting(OrganizationId::text)
                .contains("gb", "f1", "u1", "u1.g");
        assertThat(assessment.findings().byNorm()).containsKey(NormId.parse("MGT-2.2"));
        int held = assessment
                .findings()
                .where(finding -> finding.verdict().isFulfilled()
                        && finding.obligation().window().isPresent())
                .size();
        assertThat(assessment.findings().rate()).hasValueSatisfying(rate -> {
            assertThat(rate.fulfilled()).isEqualTo(held);
            assertThat(rate.decided()).isGreaterThan(rate.fulfilled());
        });
        assertThat(Sample.assess(COLLEGE, ledger(), "2020-06-01")
                        .findings()
                        .where(finding -> finding.obligation().window().isPresent())
                        .rate())
                .isEmpty();
        assertThat(assessment.findings()).hasSize(assessment.findings().size());
        assertThat(new Rate(199, 200).percent()).isEqualTo(99);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rate(2, 1))
                .withMessage("rate must be a fraction from 0 to 1, but was 2/1");
    }

    @ParameterizedTest
    @CsvSource({"2019-01-01, before the first edition", "2021-06-01, in force;", "2035-01-01, in force as far as known;"
    })
    void a_standing_duty_says_on_what_basis_it_is_asked(String asOf, String basis) {
        assertThat(Sample.assess(COLLEGE, ledger(), asOf)
                        .get("ACT-1.1@gb")
                        .explanation()
                        .in(Language.ENGLISH))
                .contains(basis);
    }

    @Test
    void the_term_of_an_earlier_day_is_asked_for_by_its_election() {
        assertThat(Sample.assess(COLLEGE, ledger(), "2021-06-01")
                        .get("ORG-3.2@u1/term-2018-10-10")
                        .explanation()
                        .in(Language.ENGLISH))
                .contains("before the first edition");
    }

    @Test
    void a_ledger_of_another_college_is_refused() {
        College other = Sample.college()
                .add(Organization.group("u1.h").under("u1").established("2012-09-01"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.of(
                        Sample.schedule(COLLEGE, DateRange.ofYear(2021)),
                        Sample.ledger(other).build(),
                        LocalDate.of(2021, 6, 1)))
                .withMessage(
                        "ledger must be of a college with the organizations of the schedule, but only the ledger has"
                                + " u1.h (Party group, below u1, 2012-09-01/): build both from the same college");
    }

    @Test
    void an_unknown_obligation_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sample.assess(COLLEGE, ledger(), "2021-06-01").get("INS-2.1@u1/1999-Q1"))
                .withMessageContaining("INS-2.1@u1/1999-Q1");
    }

    private static Exemption exemption(String during) {
        return Exemption.builder()
                .norm(NormId.parse("INS-2.2"))
                .subject(OrganizationId.of("u1"))
                .during(DateRange.parse(during))
                .authority("校党委")
                .document("校组〔2021〕1号")
                .reason("实习")
                .build();
    }
}
