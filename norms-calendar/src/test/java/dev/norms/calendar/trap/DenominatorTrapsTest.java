package dev.norms.calendar.trap;

import static dev.norms.calendar.assessment.Sample.COLLEGE;
import static dev.norms.calendar.assessment.Sample.assess;
import static dev.norms.calendar.assessment.Sample.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.Rate;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.question.WhyNotOwed;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.ActivityKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.organization.BranchType;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(Trap.Names.class)
class DenominatorTrapsTest {
    /** On the last day of April its month is still open; on the next day it is decided. */
    @ParameterizedTest
    @CsvSource({"2021-04-01, 3", "2021-04-30, 3", "2021-05-01, 4"})
    @Trap({"党建系统 3: denominators", "owip: divided by 12"})
    void a_monthly_rate_in_April_divides_by_the_months_that_are_over_and_never_by_twelve(String asOf, int months) {
        LedgerBuilder ledger = ledger(COLLEGE)
                .add(Activity.builder("a1", ActivityKind.THEMED_PARTY_DAY)
                        .by("u1")
                        .on("2021-02-05"));

        assertThat(themedDays(assess(COLLEGE, ledger, asOf), "u1").rate()).contains(new Rate(1, months));
    }

    @Test
    @Trap("owip: divided by 12")
    void the_running_month_is_in_the_rate_from_the_day_on_which_it_is_done() {
        LedgerBuilder ledger = ledger(COLLEGE)
                .add(Activity.builder("a1", ActivityKind.THEMED_PARTY_DAY)
                        .by("u1")
                        .on("2021-04-09"));

        assertThat(themedDays(assess(COLLEGE, ledger, "2021-04-08"), "u1").rate())
                .contains(new Rate(0, 3));
        assertThat(themedDays(assess(COLLEGE, ledger, "2021-04-09"), "u1").rate())
                .contains(new Rate(1, 4));
    }

    @Test
    @Trap("owip: exemptions")
    void two_exempt_branches_of_large_ids_are_both_exempt_and_no_third_one_is() {
        CollegeBuilder builder =
                College.builder().add(Organization.generalBranch("gb").established("2012-09-01"));
        for (int id = 1000; id <= 1002; id++) {
            builder.add(Organization.branch(String.valueOf(id), BranchType.FACULTY)
                    .under("gb")
                    .established("2012-09-01"));
        }
        College college = builder.build();
        LedgerBuilder ledger = ledger(college).add(exemption("1000")).add(exemption("1002"));

        Assessment assessment = assess(college, ledger, "2021-06-15");

        assertThat(assessment.get("INS-2.2@1000/2021-05").verdict()).isEqualTo(Verdict.EXEMPT);
        assertThat(assessment.get("INS-2.2@1001/2021-05").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(assessment.get("INS-2.2@1002/2021-05").verdict()).isEqualTo(Verdict.EXEMPT);
    }

    @Test
    @Trap("OVAL #24, OpenSCAP #273")
    void what_does_not_apply_is_in_no_failure_and_no_rate() {
        Findings none = assess(COLLEGE, ledger(COLLEGE), "2022-06-01")
                .findings()
                .where(finding -> finding.verdict() == Verdict.NOT_APPLICABLE);

        assertThat(none).isNotEmpty();
        assertThat(none.lapsed()).isEmpty();
        assertThat(none.rate()).isEmpty();
    }

    @Test
    @Trap({"党建系统 3: denominators", "offered 4 (owip, Pride049): applicability"})
    void
            a_branch_founded_in_the_second_half_of_a_month_owes_from_the_next_one_on_and_one_dissolved_owes_until_the_last_whole_one() {
        College college = Sample.college()
                .add(Organization.branch("new", BranchType.FACULTY).under("gb").established("2021-03-18"))
                .add(Organization.branch("old", BranchType.FACULTY)
                        .under("gb")
                        .life(DateRange.parse("2012-09-01/2021-03-15")))
                .build();
        Assessment assessment = assess(college, ledger(college), "2021-06-01");

        assertThat(themedDays(assessment, "new").rate()).contains(new Rate(0, 2));
        assertThat(themedDays(assessment, "old").rate()).contains(new Rate(0, 2));
        assertThat(assessment.get("INS-2.2@new/2021-03").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(assessment.get("INS-2.2@old/2021-03").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(assessment.find(ObligationId.parse("INS-2.2@new/2021-02"))).isEmpty();
    }

    @Test
    @Trap("offered 4 (owip, Pride049): applicability")
    void a_branch_without_a_commissioner_owes_no_committee_meetings_and_one_without_groups_no_group_meetings() {
        College college = Sample.college()
                .add(Post.builder("p4", Role.COMMISSIONER).at("u1").since("2020-01-01"))
                .build();
        Assessment assessment = assess(college, ledger(college), "2021-06-01");

        assertThat(assessment.get("INS-2.3@f1/2021-05").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(assessment.get("INS-2.3@f1/2021-05").reason().en()).contains("No commissioner was in office");
        assertThat(assessment.get("INS-2.3@u1/2021-05").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(WhyNotOwed.of(assessment, NormId.parse("INS-2.4"), OrganizationId.of("f1"))
                        .obligations())
                .isEmpty();
    }

    private static Findings themedDays(Assessment assessment, String owner) {
        return assessment
                .findings()
                .where(finding -> finding.obligation().owner().text().equals(owner)
                        && finding.obligation().norm().id().text().equals("INS-2.2"));
    }

    private static Exemption exemption(String branch) {
        return Exemption.builder()
                .norm(NormId.parse("INS-2.2"))
                .subject(OrganizationId.of(branch))
                .during(DateRange.parse("2021-05-01/2021-06-01"))
                .authority("校党委")
                .document("校组〔2021〕1号")
                .reason("实习")
                .build();
    }
}
