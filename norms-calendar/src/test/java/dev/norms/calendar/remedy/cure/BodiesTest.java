package dev.norms.calendar.remedy.cure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Sample;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.Role;
import dev.norms.requirement.BodyRule;
import dev.norms.time.Bound;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BodiesTest {
    private static List<String> acts(CollegeBuilder college, String owner, BodyRule... rules) {
        return Situations.english(new Bodies(Situations.on("2021-05-10", college.build()), OrganizationId.of(owner))
                .cure(List.of(rules)));
    }

    private static CollegeBuilder alone() {
        return College.builder().add(Organization.generalBranch("gb").established("2012-09-01"));
    }

    private static Organization.Builder branch(String id) {
        return Organization.branch(id, BranchType.MIXED).established("2012-09-01");
    }

    private static Post.Builder post(String person, Role role, String at) {
        return Post.builder(person, role).at(at).since("2020-11-05");
    }

    private static Stay.Builder stay(String person, MemberStatus status, String at) {
        return Stay.builder(person, status).at(at).since("2014-09-01");
    }

    @Test
    void branches_without_parent_are_placed_under_the_only_general_branch() {
        CollegeBuilder college = alone().add(branch("b1"))
                .add(branch("b2"))
                .add(branch("b3").dissolved("2020-01-01"))
                .add(Organization.generalBranch("former")
                        .established("2012-09-01")
                        .dissolved("2020-01-01"));

        assertThat(acts(college, "gb", new BodyRule.Tiers(false)))
                .containsExactly("b1 is placed under gb", "b2 is placed under gb");
    }

    @Test
    void of_two_general_branches_each_founds_a_branch_rather_than_take_one() {
        CollegeBuilder college = alone().add(branch("b1"))
                .add(Organization.generalBranch("other").established("2012-09-01"));

        assertThat(acts(college, "gb", new BodyRule.Tiers(false))).containsExactly("below gb is founded: branch");
    }

    @Test
    void each_branch_founds_a_group_where_groups_are_required() {
        CollegeBuilder college = alone().add(branch("astray"))
                .add(branch("b1").under("gb"))
                .add(branch("b2").under("gb"))
                .add(branch("b3").under("gb"))
                .add(Organization.group("b1.1").under("b1").established("2012-09-01"))
                .add(Organization.group("b2.1")
                        .under("b2")
                        .established("2012-09-01")
                        .dissolved("2020-01-01"));

        assertThat(acts(college, "gb", new BodyRule.Tiers(true)))
                .containsExactly(
                        "astray is placed under gb",
                        "below b2 is founded: Party group",
                        "below b3 is founded: Party group",
                        "below astray is founded: Party group");
        assertThat(acts(college, "gb", new BodyRule.Tiers(false))).containsExactly("astray is placed under gb");
    }

    @Test
    void whoever_joins_a_group_joins_its_branch_and_the_first_such_group_takes_the_others() {
        CollegeBuilder college = alone().add(branch("b1").under("gb"))
                .add(branch("b2").under("gb"))
                .add(Organization.group("b1.1").under("b1").established("2012-09-01"))
                .add(Organization.group("b1.2").under("b1").established("2012-09-01"))
                .add(stay("x", MemberStatus.FULL, "b1.1"))
                .add(stay("y", MemberStatus.PROBATIONARY, "b1.2"))
                .add(stay("z", MemberStatus.ACTIVIST, "b2"));

        assertThat(acts(college, "gb", new BodyRule.Sizes(6, 50, 2, 1)))
                .containsExactly("full members join b1.1: 4", "full members join b1.2: 1", "full members join b2: 6");
        assertThat(acts(college, "gb", new BodyRule.Sizes(3, 50, 2, 2)))
                .containsExactly("full members join b1.1: 1", "full members join b1.2: 2", "full members join b2: 3");
    }

    @Test
    void whoever_chairs_the_working_group_becomes_its_secretary() {
        CollegeBuilder college = alone().add(branch("b1").under("gb"))
                .add(stay("x", MemberStatus.FULL, "b1"))
                .add(post("x", Role.WORKING_GROUP_CHAIR, "gb"));

        assertThat(acts(college, "gb", seats(Bound.between(1, 1), Role.SECRETARY)))
                .containsExactly("gb fills a post: secretary (x)");
        assertThat(acts(college, "gb", seats(Bound.between(2, 2), Role.SECRETARY)))
                .containsExactly("gb fills a post: secretary (2)");
        assertThat(acts(college, "gb", seats(Bound.between(1, 1), Role.DEPUTY_SECRETARY)))
                .containsExactly("gb fills a post: deputy secretary (1)");
        assertThat(acts(college.add(post("x", Role.SECRETARY, "gb")), "gb", seats(Bound.between(2, 2), Role.SECRETARY)))
                .containsExactly("gb fills a post: secretary (1)");
    }

    private static BodyRule.Seats seats(Bound bound, Role role) {
        return new BodyRule.Seats(Set.of(role), bound);
    }

    @Test
    void a_seat_for_any_commissioner_is_filled_by_one_without_a_field() {
        assertThat(acts(alone(), "gb", new BodyRule.Seats(Role.commissioners(), Bound.atLeast(2))))
                .containsExactly("gb fills a post: commissioner (2)");
    }

    @Test
    void whoever_is_too_many_is_relieved_of_every_post_of_the_kind() {
        CollegeBuilder college = alone().add(branch("b1"))
                .add(stay("x", MemberStatus.FULL, "b1"))
                .add(stay("y", MemberStatus.FULL, "b1"))
                .add(post("x", Role.YOUTH_COMMISSIONER, "gb"))
                .add(post("y", Role.YOUTH_COMMISSIONER, "gb"))
                .add(post("y", Role.WOMEN_COMMISSIONER, "gb"))
                .add(post("y", Role.SECRETARY, "gb"));

        assertThat(acts(college, "gb", new BodyRule.Seats(Role.commissioners(), Bound.between(0, 1))))
                .containsExactly(
                        "gb relieves one person (such as y) of a post: youth commissioner",
                        "gb relieves one person (such as y) of a post: women's commissioner");
    }

    @Test
    void a_branch_with_enough_full_members_elects_a_committee_and_a_smaller_one_does_not() {
        BodyRule rule = new BodyRule.BySize(
                2,
                List.of(seats(Bound.between(1, 1), Role.SECRETARY), new BodyRule.CommitteeSize(Bound.between(3, 7), 5)),
                List.of(seats(Bound.between(0, 0), Role.DEPUTY_SECRETARY)));
        CollegeBuilder small = alone().add(branch("b1").under("gb"))
                .add(stay("x", MemberStatus.FULL, "b1"))
                .add(stay("y", MemberStatus.PROBATIONARY, "b1"))
                .add(post("x", Role.DEPUTY_SECRETARY, "b1"));

        assertThat(acts(small, "b1", rule))
                .containsExactly("b1 relieves one person (such as x) of a post: deputy secretary");
        assertThat(acts(small.add(stay("z", MemberStatus.FULL, "b1")), "b1", rule))
                .containsExactly("b1 fills a post: secretary (1)", "b1 fills a post: commissioner (1)");
    }

    @Test
    void a_committee_of_its_own_is_filled_by_commissioners() {
        assertThat(acts(alone(), "gb", new BodyRule.CommitteeSize(Bound.between(3, 7), 5)))
                .containsExactly("gb fills a post: commissioner (3)");
    }

    @Test
    void the_chair_becomes_secretary_else_somebody_who_is_in_the_working_group_anyhow() {
        CollegeBuilder chaired = Sample.college()
                .add(stay("x", MemberStatus.FULL, "f1").isLeadingCadre(true))
                .add(branch("b1").under("gb"))
                .add(post("x", Role.WORKING_GROUP_CHAIR, "b1"));

        assertThat(acts(chaired, "b1", new BodyRule.WorkingGroup(true)))
                .containsExactly("b1 fills a post: secretary (x)");
        assertThat(acts(
                        alone().add(branch("b1").under("gb"))
                                .add(stay("x", MemberStatus.FULL, "b1").isLeadingCadre(true)),
                        "gb",
                        new BodyRule.WorkingGroup(true)))
                .containsExactly("gb fills a post: secretary (x)", "gb fills a post: chair of the working group (1)");
        assertThat(acts(alone(), "gb", new BodyRule.WorkingGroup(true)))
                .containsExactly("gb fills a post: secretary (1)", "gb fills a post: chair of the working group (1)");
    }

    @Test
    void leading_cadres_and_on_request_branch_secretaries_join_the_working_group_in_the_order_of_their_names() {
        CollegeBuilder college = alone().add(branch("b1").under("gb"))
                .add(Organization.group("b1.1").under("b1").established("2012-09-01"))
                .add(stay("z", MemberStatus.PROBATIONARY, "b1").isLeadingCadre(true))
                .add(stay("c", MemberStatus.ACTIVIST, "b1").isLeadingCadre(true))
                .add(stay("a", MemberStatus.FULL, "b1"))
                .add(stay("b", MemberStatus.FULL, "b1"))
                .add(stay("s", MemberStatus.FULL, "b1").isLeadingCadre(true))
                .add(post("s", Role.SECRETARY, "gb"))
                .add(post("s", Role.WORKING_GROUP_CHAIR, "gb"))
                .add(post("a", Role.SECRETARY, "b1"))
                .add(post("b", Role.SECRETARY, "b1.1"));

        assertThat(acts(college, "gb", new BodyRule.WorkingGroup(true)))
                .containsExactly(
                        "gb fills a post: member of the working group (a)",
                        "gb fills a post: member of the working group (z)");
        assertThat(acts(college, "gb", new BodyRule.WorkingGroup(false)))
                .containsExactly("gb fills a post: member of the working group (z)");
    }
}
