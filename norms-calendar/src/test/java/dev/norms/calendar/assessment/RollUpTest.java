package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.trap.Trap;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.organization.BranchType;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RollUpTest {
    private static final NormId THEMED_DAY = NormId.parse("INS-2.2");
    private static final OrganizationId U1 = OrganizationId.of("u1");

    private static LedgerBuilder held(College college, String... days) {
        LedgerBuilder ledger = Sample.ledger(college);
        for (String day : days) {
            ledger.add(Activity.builder("a" + day, ActivityKind.THEMED_PARTY_DAY)
                    .by("u1")
                    .on(day));
        }
        return ledger;
    }

    private static Findings themedDays(Assessment assessment) {
        return assessment.findings().byNorm().get(THEMED_DAY);
    }

    /** Thursday 15 April 2021: three months are over; the fourth counts once it is done, the other eight never do. */
    @Test
    void a_running_year_is_not_divided_by_twelve() {
        LedgerBuilder two = held(Sample.COLLEGE, "2021-01-08", "2021-02-05");
        assertThat(themedDays(Sample.assess(Sample.COLLEGE, two, "2021-04-15"))
                        .byOrganization()
                        .get(U1)
                        .rate())
                .contains(new Rate(2, 3));
        LedgerBuilder three = held(Sample.COLLEGE, "2021-01-08", "2021-02-05", "2021-04-09");
        assertThat(themedDays(Sample.assess(Sample.COLLEGE, three, "2021-04-15"))
                        .byOrganization()
                        .get(U1)
                        .rate())
                .contains(new Rate(3, 4));
    }

    /** Of 130 branches, those numbered 128 and 129 are exempt, one was founded in March, and one did everything. */
    @Test
    @Trap({"党建系统 3: denominators", "owip: exemptions"})
    void exempt_and_not_yet_founded_branches_are_not_in_the_denominator() {
        CollegeBuilder builder = Sample.college();
        for (int i = 1; i <= 130; i++) {
            builder.add(Organization.branch("x" + i, BranchType.FACULTY)
                    .under("gb")
                    .established(i == 130 ? "2021-03-18" : "2012-09-01"));
        }
        College college = builder.build();
        LedgerBuilder ledger = held(college, "2021-01-08", "2021-02-05", "2021-03-05");
        for (int i = 128; i <= 129; i++) {
            ledger.add(Exemption.builder()
                    .norm(THEMED_DAY)
                    .subject(OrganizationId.of("x" + i))
                    .during(DateRange.parse("2021-01-01/2022-01-01"))
                    .authority("校党委")
                    .document("校组〔2021〕1号")
                    .reason("实习")
                    .build());
        }
        Findings all = themedDays(Sample.assess(college, ledger, "2021-04-15"))
                .rolledUp(college)
                .get(OrganizationId.of("gb"));
        assertThat(all.rate()).contains(new Rate(3, 3 * 129));
        assertThat(all.verdicts()).containsEntry(Verdict.EXEMPT, 24).containsEntry(Verdict.NOT_APPLICABLE, 1);
        for (int i = 128; i <= 129; i++) {
            assertThat(all.byOrganization().get(OrganizationId.of("x" + i)).worst())
                    .contains(Verdict.EXEMPT);
        }
    }

    @Test
    void an_organization_has_everything_below_it() {
        Assessment assessment = Sample.assess(FullSample.COLLEGE, Sample.ledger(FullSample.COLLEGE), "2021-07-15");
        Map<OrganizationId, Findings> rolledUp = assessment.findings().rolledUp(FullSample.COLLEGE);
        Map<OrganizationId, Findings> own = assessment.findings().byOrganization();
        assertThat(rolledUp.keySet()).extracting(OrganizationId::text).containsExactly("f1", "gb", "u1", "u1.g");
        assertThat(rolledUp.get(OrganizationId.of("gb")).list())
                .isEqualTo(assessment.findings().list());
        assertThat(rolledUp.get(U1).size())
                .isEqualTo(
                        own.get(U1).size() + own.get(OrganizationId.of("u1.g")).size());
        assertThat(rolledUp.get(U1).byPerson()).containsKeys(PersonId.of("p2"), PersonId.of("p15"));
    }

    @Test
    void who_answers_first_is_the_addressed_post_else_the_leader_of_the_owner() {
        Assessment assessment = Sample.assess(FullSample.COLLEGE, Sample.ledger(FullSample.COLLEGE), "2021-07-15");
        assertThat(assessment.get("INS-2.2@u1/2021-05").responsible()).contains(Role.SECRETARY);
        assertThat(assessment.get("INS-2.4@u1.g/2021-05").responsible()).contains(Role.GROUP_LEADER);
        Map<Role, Findings> byPost = assessment.findings().byResponsible();
        assertThat(byPost).containsKeys(Role.SECRETARY, Role.GROUP_LEADER);
        assertThat(byPost.get(Role.GROUP_LEADER).byOrganization()).containsOnlyKeys(OrganizationId.of("u1.g"));
        assertThat(byPost.values().stream()
                        .flatMap(Findings::stream)
                        .filter(finding -> finding.obligation().owner() instanceof PersonId))
                .isEmpty();
    }

    /** February 2021 is due on Friday the 26th. */
    @Test
    void one_light_stands_for_the_worst() {
        LedgerBuilder january = held(Sample.COLLEGE, "2021-01-08");
        Findings onTheDay = themedDays(Sample.assess(Sample.COLLEGE, january, "2021-02-26"))
                .byOrganization()
                .get(U1);
        assertThat(onTheDay.byPeriod().get(Period.parse("2021-01")).worst()).contains(Verdict.MET);
        assertThat(onTheDay.byPeriod().get(Period.parse("2021-03")).worst()).contains(Verdict.UPCOMING);
        assertThat(onTheDay.worst()).contains(Verdict.OPEN);
        assertThat(onTheDay.where(finding -> false).worst()).isEmpty();
        Findings theDayAfter = themedDays(Sample.assess(Sample.COLLEGE, january, "2021-02-27"))
                .byOrganization()
                .get(U1);
        assertThat(theDayAfter.worst()).contains(Verdict.CLOSING);
    }

    @Test
    void a_matrix_has_a_row_for_each_organization_and_a_column_for_each_month() {
        Assessment assessment = Sample.assess(Sample.COLLEGE, held(Sample.COLLEGE, "2021-01-08"), "2021-03-15");
        Matrix matrix = Matrix.of(assessment, Set.of(THEMED_DAY));
        assertThat(matrix).hasToString("Matrix[2 × 12]");
        assertThat(matrix.organizations()).extracting(OrganizationId::text).containsExactly("f1", "u1");
        assertThat(matrix.periods()).extracting(Period::toString).startsWith("2021-01", "2021-02");
        Findings january = matrix.find(U1, Period.parse("2021-01")).orElseThrow();
        assertThat(january.worst()).contains(Verdict.MET);
        assertThat(january.rate()).contains(new Rate(1, 1));
        assertThat(matrix.row(U1).rate()).contains(new Rate(1, 2));
        assertThat(matrix.column(Period.parse("2021-01")).rate()).contains(new Rate(1, 2));
        assertThat(matrix.find(OrganizationId.of("gb"), Period.parse("2021-01")))
                .isEmpty();
        assertThat(matrix.row(OrganizationId.of("gb")).size()).isZero();
        assertThat(matrix.column(Period.parse("2021")).size()).isZero();
    }

    @Test
    void a_rolled_up_matrix_has_the_rows_above_and_counts_each_finding_once_in_its_columns() {
        Assessment assessment = Sample.assess(Sample.COLLEGE, held(Sample.COLLEGE, "2021-01-08"), "2021-03-15");
        Matrix matrix = Matrix.rolledUp(assessment, Set.of(THEMED_DAY, NormId.parse("INS-2.1")));
        assertThat(matrix.organizations()).extracting(OrganizationId::text).containsExactly("f1", "gb", "u1");
        assertThat(matrix.periods())
                .extracting(Period::toString)
                .startsWith("2021-01", "2021-02", "2021-03", "2021-Q1", "2021-04");
        assertThat(matrix.find(OrganizationId.of("gb"), Period.parse("2021-01"))
                        .orElseThrow()
                        .rate())
                .contains(new Rate(1, 2));
        assertThat(matrix.column(Period.parse("2021-01")).size()).isEqualTo(2);
    }
}
