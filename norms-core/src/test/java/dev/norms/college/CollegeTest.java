package dev.norms.college;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.fact.InvalidFactsException;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.label.Language;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.organization.TermRule;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollegeTest {
    private static final OrganizationId U1 = OrganizationId.of("u1");

    private static CollegeBuilder two() {
        return College.builder()
                .add(Organization.generalBranch("art").established("2012-09-01"))
                .add(Organization.branch("u1", BranchType.UNDERGRADUATE)
                        .under("art")
                        .life(DateRange.parse("2013-09-01/2022-01-01")))
                .add(Organization.group("u1.g").under("u1").established("2014-09-01"))
                .add(Stay.builder("p1", MemberStatus.FULL).at("u1").since("2014-09-01"))
                .add(Stay.builder("p2", MemberStatus.PROBATIONARY).at("u1.g").since("2014-09-01"));
    }

    @Test
    void answers_who_is_where_on_a_day() {
        College college = two().add(Post.builder("p1", Role.SECRETARY).at("u1").since("2020-11-05"))
                .build();
        LocalDate day = LocalDate.of(2021, 12, 31);
        assertThat(college.organizations()).extracting(o -> o.id().text()).containsExactly("art", "u1", "u1.g");
        assertThat(college.organizations(OrganizationKind.BRANCH)).hasSize(1);
        assertThat(college.children(U1)).extracting(Organization::name).containsExactly("u1.g");
        assertThat(college.staysBelow(U1, day))
                .extracting(stay -> stay.person().text())
                .containsExactly("p1", "p2");
        assertThat(college.holders(U1, Role.SECRETARY::equals, day)).containsExactly(PersonId.of("p1"));
        assertThat(college.holders(U1, Role.SECRETARY::equals, LocalDate.of(2020, 11, 4)))
                .isEmpty();
        assertThat(college.stay(PersonId.of("p2"), day)).isPresent();
        assertThat(college.people()).hasSize(2);
        assertThat(college).hasToString("College[3 organizations, 2 people]");
    }

    @Test
    void who_was_there_before_is_not_there_on_a_day() {
        College college = two().build();
        assertThat(college.staysBelow(U1, LocalDate.of(2014, 8, 31))).isEmpty();
        assertThat(college.staysBelow(U1, LocalDate.of(2014, 9, 1))).hasSize(2);
    }

    @Test
    void an_organization_is_got_by_its_id_and_a_wrong_one_names_the_nearest() {
        College college = two().build();
        assertThat(college.get(U1).id()).isEqualTo(U1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> college.get(OrganizationId.of("u2")))
                .withMessage("id must be of an organization in College[3 organizations, 2 people], but was u2"
                        + " (nearest: u1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> college.get(OrganizationId.of("elsewhere")))
                .withMessageEndingWith("but was elsewhere");
    }

    @Test
    void an_organization_is_the_first_of_its_subtree() {
        assertThat(two().build().subtree(U1)).extracting(o -> o.id().text()).containsExactly("u1", "u1.g");
    }

    @Test
    void rows_may_refer_to_whoever_has_a_stay() {
        assertThat(two().build().declared()).contains(PersonId.of("p1"), PersonId.of("p2"));
    }

    @Test
    void a_groups_members_belong_to_its_branch() {
        College college = two().build();
        LocalDate day = LocalDate.of(2020, 1, 1);
        assertThat(college.branchOf(PersonId.of("p1"), day)).contains(U1);
        assertThat(college.branchOf(PersonId.of("p2"), day)).contains(U1);
        assertThat(college.branchOf(PersonId.of("p2"), LocalDate.of(2014, 8, 31)))
                .isEmpty();
        assertThat(college.branchOf(PersonId.of("p9"), day)).isEmpty();
    }

    @Test
    void what_stands_below_is_found_through_every_tier() {
        College college = two().build();
        assertThat(college.below(OrganizationId.of("art")))
                .extracting(o -> o.id().text())
                .containsExactly("u1", "u1.g");
        assertThat(college.below(OrganizationId.of("u1.g"))).isEmpty();
    }

    @Test
    void lists_all_posts_by_person() {
        assertThat(two().build().posts()).isEmpty();
        assertThat(two().add(Post.builder("p2", Role.SECRETARY).at("u1").since("2020-11-05"))
                        .add(Post.builder("p1", Role.COMMISSIONER).at("u1").since("2020-11-05"))
                        .build()
                        .posts())
                .extracting(post -> post.person().text())
                .containsExactly("p1", "p2");
    }

    @Test
    void stays_and_posts_end_with_their_organization() {
        College college = two().add(Post.builder("p1", Role.SECRETARY).at("u1").since("2020-11-05"))
                .build();
        assertThat(college.stays(PersonId.of("p1")).get(0).during()).hasToString("2014-09-01/2022-01-01");
        assertThat(college.posts(PersonId.of("p1")).get(0).during()).hasToString("2020-11-05/2022-01-01");
        assertThat(college.holders(U1, Role.SECRETARY::equals, LocalDate.of(2022, 1, 1)))
                .isEmpty();
    }

    @Test
    void a_person_may_move_on_when_the_branch_is_dissolved() {
        College college = two().add(Organization.branch("u2", BranchType.UNDERGRADUATE)
                        .under("art")
                        .established("2013-09-01"))
                .add(Stay.builder("p1", MemberStatus.FULL).at("u2").since("2022-01-01"))
                .build();
        assertThat(college.stays(PersonId.of("p1"))).hasSize(2);
    }

    @Test
    void odd_but_possible_facts_are_accepted() {
        College college = two().add(Post.builder("p1", Role.SECRETARY).at("u1").since("2014-09-01"))
                .add(Post.builder("p2", Role.SECRETARY).at("u1").since("2014-09-01"))
                .build();
        assertThat(college.holders(U1, Role.SECRETARY::equals, LocalDate.of(2020, 1, 1)))
                .extracting(PersonId::text)
                .containsExactly("p1", "p2");
    }

    @Test
    void every_problem_is_reported_at_once_with_its_origin() {
        CollegeBuilder builder = two().add(Organization.branch("u1", BranchType.MIXED)
                        .established("2015-01-01")
                        .origin(new Origin("organizations.csv:5")))
                .add(Organization.branch("x", BranchType.MIXED).under("nowhere").established("2015-01-01"))
                .add(Organization.branch("y", BranchType.MIXED).under("z").established("2015-01-01"))
                .add(Organization.branch("z", BranchType.MIXED).under("y").established("2015-01-01"))
                .add(Stay.builder("p3", MemberStatus.FULL).at("art").since("2015-01-01"))
                .add(Stay.builder("u1", MemberStatus.FULL).at("u1").since("2015-01-01"))
                .add(Stay.builder("p4", MemberStatus.FULL).at("u1").since("2022-01-01"))
                .add(Stay.builder("p1", MemberStatus.FULL).at("u1.g").since("2016-01-01"))
                .add(Post.builder("p9", Role.SECRETARY).at("u1").since("2015-01-01"))
                .add(Post.builder("p1", Role.SECRETARY).at("u9").since("2015-01-01"))
                .add(TermOfOffice.of("u1", "2012-01-01"))
                .add(TermOfOffice.of("u9", "2015-01-01"))
                .add(TermOfOffice.builder("u1").elected("2015-01-01").extendedTo(LocalDate.of(2018, 1, 1)))
                .add(TermOfOffice.builder("u1").elected("2015-01-01").extendedTo(LocalDate.of(2019, 1, 2)));
        assertThat(builder.check().problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "organizations.csv:5: id: duplicate id (u1)",
                        "parent: unknown organization (nowhere)",
                        "parent: the organization stands above itself (z)",
                        "parent: the organization stands above itself (y)",
                        "organization: a stay must be in a branch or group (art)",
                        "id: the id already names an organization (u1)",
                        "from: outside the life of the organization (2022-01-01)",
                        "from: overlaps another row of the same person (2016-01-01)",
                        "person: unknown person (not among the people) (p9)",
                        "organization: unknown organization (u9)",
                        "elected: outside the life of the organization (2012-01-01)",
                        "organization: unknown organization (u9)",
                        "extended_to: an extension must be after expiry, 2018-01-01 (2018-01-01)",
                        "elected: a second election of the organization on that day (2015-01-01)");
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(builder::build)
                .satisfies(e -> assertThat(e.problems()).hasSize(14));
    }

    @Test
    void what_is_refused_is_no_part_of_the_college() {
        CollegeBuilder builder = two().declare(OrganizationId.of("u9"))
                .add(Post.builder("p9", Role.SECRETARY).at("u1").since("2015-01-01"))
                .add(TermOfOffice.of("u1", "2012-01-01"))
                .add(TermOfOffice.of("u1", "2015-01-01"))
                .add(TermOfOffice.of("u1", "2015-01-01"))
                .add(TermOfOffice.of("u9", "2015-01-01"))
                .add(TermOfOffice.of("u8", "2015-01-01"))
                .add(Appointment.of("u9", "2015-01-01"))
                .add(Appointment.of("u8", "2015-01-01"))
                .add(Appointment.of("u1", "2015-01-01"));
        College college = builder.check().value();
        assertThat(college.posts()).isEmpty();
        assertThat(college.terms(U1)).containsExactly(TermOfOffice.of("u1", "2015-01-01"));
        assertThat(college.appointments(U1)).containsExactly(Appointment.of("u1", "2015-01-01"));
        assertThat(List.of(OrganizationId.of("u8"), OrganizationId.of("u9"))).allSatisfy(id -> {
            assertThat(college.terms(id)).isEmpty();
            assertThat(college.appointments(id)).isEmpty();
        });
    }

    @Test
    void a_row_that_is_wrong_twice_is_reported_twice() {
        assertThat(two().add(Stay.builder("p1", MemberStatus.FULL).at("u9").since("2016-01-01"))
                        .check()
                        .problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "from: overlaps another row of the same person (2016-01-01)",
                        "organization: unknown organization (u9)");
    }

    @Test
    void what_is_declared_is_not_reported_again() {
        CollegeBuilder builder = two().declare(OrganizationId.of("u9"))
                .declare(PersonId.of("p9"))
                .add(Post.builder("p9", Role.SECRETARY).at("u9").since("2015-01-01"))
                .add(Organization.branch("x", BranchType.MIXED).under("u9").established("2015-01-01"));
        assertThat(builder.check().problems()).isEmpty();
        assertThat(builder.build().knows(OrganizationId.of("u9"))).isTrue();
    }

    @Test
    void a_term_ends_after_three_years_or_at_its_approved_extension() {
        TermOfOffice.Builder term = TermOfOffice.builder("u1").elected("2020-02-29");
        assertThat(term.build().deadline(TermRule.STANDARD)).isEqualTo("2023-02-28");
        term.extendedTo(LocalDate.of(2023, 12, 31));
        assertThat(term.build().deadline(TermRule.STANDARD)).isEqualTo("2023-02-28");
        assertThat(term.approval("校组〔2023〕1号").build().deadline(TermRule.STANDARD))
                .isEqualTo("2023-12-31");
        assertThat(term.build().period()).hasToString("term-2020-02-29");
    }

    @Test
    void a_problem_reads_in_both_languages_and_hides_control_characters() {
        Problem problem = two().add(
                        Organization.group("u1").established("2015-01-01").origin(new Origin("o.csv:2")))
                .check()
                .problems()
                .get(0);
        assertThat(problem.in(Language.CHINESE)).isEqualTo("o.csv:2: id: 编号重复 (u1)");
        Problem odd = new Problem(Origin.NONE, "", problem.what(), "a\u0007b" + "x".repeat(100));
        assertThat(odd.toString()).startsWith("duplicate id (a␣b").endsWith("x…)");
    }
}
