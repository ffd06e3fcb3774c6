package dev.norms.calendar.election;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.Appointment;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import dev.norms.vote.Matter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    private static final CollegeCalendar DAYS = CollegeCalendar.of(HolidaysOf2026.calendar());

    private static CollegeBuilder college() {
        return College.builder()
                .add(Organization.generalBranch("art").established("2012-09-01"))
                .add(Organization.branch("u1", BranchType.MIXED).under("art").established("2012-09-01"))
                .add(Organization.branch("u2", BranchType.MIXED).under("art").established("2012-09-01"));
    }

    private static Terms terms(CollegeBuilder college, String asOf) {
        return terms(Ledger.builder(college.build()), asOf);
    }

    private static Terms terms(LedgerBuilder ledger, String asOf) {
        return Terms.of(ImplementationOpinion.book(), ledger.build(), DAYS, LocalDate.parse(asOf));
    }

    private static BodyTerms u1(Terms terms) {
        return terms.bodies().stream()
                .filter(body -> body.body().id().text().equals("u1"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({
        "2021-03-05, in-order",
        "2023-09-04, in-order",
        "2023-09-05, within-6-months",
        "2023-12-04, within-6-months",
        "2023-12-05, within-3-months",
        "2024-02-04, within-3-months",
        "2024-02-05, within-1-month",
        "2024-03-05, within-1-month",
        "2024-03-06, overdue",
        "2029-01-01, overdue",
        "2021-03-04, date-missing",
    })
    void the_standing_changes_on_its_days(String asOf, String standing) {
        Terms terms = terms(college().add(TermOfOffice.of("u1", "2021-03-05")), asOf);
        assertThat(u1(terms).standing().code()).isEqualTo(standing);
        assertThat(terms.counts().values())
                .satisfies(numbers -> assertThat(
                                numbers.stream().mapToInt(number -> number).sum())
                        .isEqualTo(3));
    }

    @ParameterizedTest(name = "elected {0}")
    @CsvSource({
        // elected, reminded from, expiry
        "2020-02-29, 2022-08-28, 2023-02-28",
        "2021-02-28, 2023-08-28, 2024-02-28",
        "2020-08-31, 2023-02-28, 2023-08-31",
        "2021-08-31, 2024-02-29, 2024-08-31",
    })
    void three_years_and_six_months_are_by_calendar(String elected, String reminded, String expiry) {
        TermRecord term = u1(terms(college().add(TermOfOffice.of("u1", elected)), "2022-01-01"))
                .current()
                .orElseThrow();
        assertThat(term.remindedFrom()).isEqualTo(reminded);
        assertThat(term.expiry()).isEqualTo(expiry).isEqualTo(term.lastDay().toString());
    }

    @Test
    void an_approved_extension_moves_the_last_day_and_no_other() {
        TermOfOffice.Builder term =
                TermOfOffice.builder("u1").elected("2021-03-05").extendedTo(LocalDate.of(2025, 3, 5));
        BodyTerms unapproved = u1(terms(college().add(term), "2024-06-01"));
        assertThat(unapproved.standing()).isEqualTo(TermStanding.OVERDUE);
        assertThat(unapproved.label().zh()).isEqualTo("逾期未换届：2021-03-05选举，最迟2024-03-05换届；延期至2025-03-05无批准文号，不计");
        BodyTerms approved = u1(terms(college().add(term.approval("7号")), "2024-06-01"));
        assertThat(approved.standing()).isEqualTo(TermStanding.IN_ORDER);
        assertThat(approved.lastDay()).contains(LocalDate.of(2025, 3, 5));
        assertThat(approved.daysLeft()).hasValue(277);
        assertThat(approved.label().en())
                .isEqualTo(
                        "term in order: elected on 2021-03-05, re-election by 2025-03-05; extended to 2025-03-05 under approval 7号");
    }

    @Test
    void an_extension_by_more_than_a_year_counts_and_is_told() {
        TermOfOffice.Builder term = TermOfOffice.builder("u1")
                .elected("2021-03-05")
                .extendedTo(LocalDate.of(2025, 3, 6))
                .approval("7号");
        BodyTerms approved = u1(terms(college().add(term), "2024-06-01"));
        assertThat(approved.lastDay()).contains(LocalDate.of(2025, 3, 6));
        assertThat(approved.label().en())
                .endsWith("extended to 2025-03-06 under approval 7号; "
                        + "extended to 2025-03-06, by more than the 1 year that upper rules allow");
    }

    @Test
    void the_history_names_early_and_late_elections() {
        BodyTerms body = u1(terms(
                college()
                        .add(TermOfOffice.of("u1", "2012-10-01"))
                        .add(TermOfOffice.of("u1", "2013-10-01"))
                        .add(TermOfOffice.of("u1", "2016-01-01"))
                        .add(TermOfOffice.of("u1", "2019-03-01"))
                        .add(TermOfOffice.of("u1", "2022-02-01"))
                        .add(TermOfOffice.of("u1", "2025-02-01")),
                "2023-01-01"));
        assertThat(body.history())
                .extracting(term ->
                        term.remarks().stream().map(remark -> remark.zh()).toList())
                .containsExactly(
                        List.of("早于届满前1年选举，予以注明"),
                        List.of("提前选举而无批准文号，予以注明"),
                        List.of("2019-03-01换届，晚于2019-01-01"),
                        List.of(),
                        List.of());
        assertThat(body.history())
                .extracting(TermRecord::isReElectedLate)
                .containsExactly(false, false, true, false, false);
        assertThat(body.current().orElseThrow().term().elected()).isEqualTo("2022-02-01");
        assertThat(body.standing()).isEqualTo(TermStanding.IN_ORDER);
    }

    @Test
    void a_by_election_does_not_restart_the_term() {
        College college = college().add(TermOfOffice.of("u1", "2021-03-05")).build();
        Ballot.Builder election = Ballot.builder("b", Matter.ELECTION).by("u1").voters(10, 9);
        BodyTerms body = u1(terms(
                Ledger.builder(college)
                        .add(election.on("2021-03-05"))
                        .add(election.id("c").on("2023-01-10"))
                        .add(election.id("d").on("2024-12-01"))
                        .add(Ballot.builder("m", Matter.MOTION)
                                .by("u1")
                                .on("2023-01-11")
                                .voters(10, 9)),
                "2024-03-06"));
        assertThat(body.current().orElseThrow().byElections())
                .extracting(Ballot::id)
                .containsExactly("c");
        assertThat(body.standing()).isEqualTo(TermStanding.OVERDUE);
    }

    @Test
    void an_appointed_committee_has_no_term_until_it_is_elected() {
        CollegeBuilder college =
                college().add(TermOfOffice.of("u1", "2018-03-05")).add(Appointment.of("u1", "2021-06-01"));
        assertThat(u1(terms(college, "2021-05-31")).standing()).isEqualTo(TermStanding.OVERDUE);
        BodyTerms appointed = u1(terms(college, "2030-01-01"));
        assertThat(appointed.standing()).isEqualTo(TermStanding.APPOINTED);
        assertThat(appointed.lastDay()).isEmpty();
        assertThat(appointed.label().zh()).isEqualTo("指派，无任期");
        Terms elected = terms(college.add(TermOfOffice.of("u1", "2022-01-01")), "2022-01-01");
        assertThat(u1(elected).standing()).isEqualTo(TermStanding.IN_ORDER);
    }

    @Test
    void a_body_that_will_be_dissolved_before_owes_no_election() {
        CollegeBuilder college = College.builder()
                .add(Organization.branch("u1", BranchType.MIXED).life(DateRange.parse("2015-01-01/2024-01-01")))
                .add(TermOfOffice.of("u1", "2021-03-05"));
        BodyTerms body = u1(terms(college, "2023-12-31"));
        assertThat(body.standing()).isEqualTo(TermStanding.IN_ORDER);
        assertThat(body.lastDay()).isEmpty();
        assertThat(body.label().zh()).isEqualTo("任期正常");
        BodyTerms second = u1(terms(college.add(TermOfOffice.of("u1", "2023-11-01")), "2023-12-31"));
        assertThat(second.standing()).isEqualTo(TermStanding.IN_ORDER);
        assertThat(second.current()).isEmpty();
        assertThat(second.lastDay()).isEmpty();
        assertThat(terms(college, "2024-01-01").bodies()).isEmpty();
        assertThat(terms(college, "2014-12-31").bodies()).isEmpty();
    }

    @Test
    void the_list_is_rolled_up_and_the_most_urgent_comes_first() {
        CollegeBuilder college = college()
                .add(TermOfOffice.of("u1", "2021-03-05"))
                .add(TermOfOffice.of("u2", "2020-03-05"))
                .add(Organization.group("u1.g").under("u1").established("2015-01-01"));
        Terms terms = terms(college, "2024-01-10");
        assertThat(terms.bodies()).hasToString("[u2 overdue, u1 within-3-months, art date-missing]");
        assertThat(terms.overdue()).hasToString("[u2 overdue]");
        assertThat(terms.dueWithin(1)).isEmpty();
        assertThat(terms.dueWithin(2)).hasToString("[u1 within-3-months]");
        assertThat(terms.withStanding(TermStanding.DATE_MISSING)).hasToString("[art date-missing]");
        assertThat(terms.under(OrganizationId.of("u1")).bodies()).hasToString("[u1 within-3-months]");
        assertThat(terms.under(OrganizationId.of("art")).counts()).isEqualTo(terms.counts());
        assertThat(terms).hasToString("Terms[2024-01-10, 3 bodies, 1 overdue]");
    }

    @Test
    void vacant_posts_are_named_by_the_size_of_the_branch() {
        CollegeBuilder college =
                college().add(Post.builder("p0", Role.COMMISSIONER).at("u1").since("2016-01-01"));
        for (int i = 0; i < 7; i++) {
            college.add(Stay.builder("p" + i, MemberStatus.FULL).at("u1").since("2016-01-01"));
        }
        Terms terms = terms(college, "2021-01-01");
        assertThat(terms.bodies())
                .filteredOn(body -> !body.vacancies().isEmpty())
                .hasSize(3);
        assertThat(u1(terms).vacancies())
                .extracting(vacancy -> vacancy.label().zh())
                .containsExactly("书记空缺");
        assertThat(terms.under(OrganizationId.of("u2")).bodies().get(0).label().en())
                .isEqualTo("election date missing; vacant: secretary");
        assertThat(terms.bodies().stream()
                        .filter(body -> body.body().id().text().equals("art"))
                        .flatMap(body -> body.vacancies().stream())
                        .map(vacancy -> vacancy.label().zh()))
                .containsExactly("书记空缺", "副书记空缺", "委员空缺");
        assertThat(terms(college(), "2021-01-01").bodies())
                .allMatch(body -> body.vacancies().isEmpty());
    }
}
