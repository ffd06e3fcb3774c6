package dev.norms.calendar.remedy.cure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.composition.Composition;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Ledger;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.Role;
import dev.norms.requirement.BodyRule;
import dev.norms.requirement.CompositionRequirement;
import dev.norms.time.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every small shape of a body: after the acts it is composed as the rule asks, and no act could be left out. */
class BodiesProperties {
    private static final OrganizationId OWNER = OrganizationId.of("gb");

    private final Assessment assessment =
            Sample.assess(college().build(), Sample.ledger(college().build()), "2021-05-10");

    private static CollegeBuilder college() {
        return College.builder().add(Organization.generalBranch("gb").established("2012-09-01"));
    }

    private List<Act> cure(College college, BodyRule rule) {
        return new Bodies(Situations.bare(college, assessment), OWNER).cure(List.of(rule));
    }

    private static College after(College college, List<Act> acts) {
        return Act.apply(acts, Ledger.builder(college).build(), Situations.DAY).college();
    }

    private static boolean isComposed(College college, BodyRule rule) {
        CompositionRequirement requirement = CompositionRequirement.of(EvidenceSource.POSTS, rule);
        Organization owner = college.get(OWNER);
        return Composition.countHeld(college, owner, Situations.DAY, requirement)
                >= Composition.countOwed(college, owner, Situations.DAY, requirement);
    }

    private void requireLeast(College college, BodyRule rule) {
        List<Act> acts = cure(college, rule);
        assertThat(acts.isEmpty()).as(acts + " of " + college.organizations()).isEqualTo(isComposed(college, rule));
        assertThat(isComposed(after(college, acts), rule))
                .as("composed after " + acts + " of " + college.organizations() + college.posts())
                .isTrue();
        for (int i = 0; i < acts.size(); i++) {
            List<Act> fewer = new ArrayList<>(acts);
            Act left = fewer.remove(i);
            if (left instanceof Act.Join join && join.number() > 1) {
                fewer.add(new Act.Join(join.by(), join.number() - 1));
            } else if (left instanceof Act.Appoint appoint && appoint.number() > 1) {
                fewer.add(new Act.Appoint(appoint.by(), appoint.role(), appoint.person(), appoint.number() - 1));
            }
            assertThat(isComposed(after(college, fewer), rule))
                    .as("composed without " + left + " of " + acts)
                    .isFalse();
        }
    }

    @Test
    void branches_are_placed_or_founded_so_that_there_are_tiers() {
        for (int shape = 0; shape < 5 * 5 * 3; shape++) {
            CollegeBuilder college = college();
            addBranch("b1", shape % 5, college);
            addBranch("b2", shape / 5 % 5, college);
            if (shape / 25 > 0) {
                Organization.Builder other = Organization.generalBranch("gb2").established("2012-09-01");
                college.add(shape / 25 == 1 ? other : other.dissolved("2020-01-01"));
            }
            requireLeast(college.build(), new BodyRule.Tiers(false));
        }
    }

    private static void addBranch(String id, int shape, CollegeBuilder college) {
        if (shape > 0) {
            Organization.Builder branch =
                    Organization.branch(id, BranchType.MIXED).established("2012-09-01");
            if (shape <= 2) {
                branch.under("gb");
            }
            college.add(shape % 2 == 0 ? branch.dissolved("2020-01-01") : branch);
        }
    }

    @Test
    void full_members_join_groups_and_branches_that_are_too_small() {
        for (int shape = 0; shape < 4 * 3 * 3 * 3; shape++) {
            CollegeBuilder college = college()
                    .add(Organization.branch("b", BranchType.MIXED).under("gb").established("2012-09-01"))
                    .add(Organization.group("b.1").under("b").established("2012-09-01"));
            if (shape / 36 > 0) {
                Organization.Builder other =
                        Organization.group("b.2").under("b").established("2012-09-01");
                college.add(shape / 36 == 1 ? other : other.dissolved("2020-01-01"));
            }
            addStays("b", MemberStatus.FULL, shape % 4, college);
            addStays("b.1", MemberStatus.FULL, shape / 4 % 3, college);
            addStays("b.1", MemberStatus.PROBATIONARY, shape / 12 % 3, college);
            addStays("b.1", MemberStatus.ACTIVIST, 2, college);
            requireLeast(college.build(), new BodyRule.Sizes(4, 50, 3, 1));
        }
    }

    private static void addStays(String organization, MemberStatus status, int number, CollegeBuilder college) {
        for (int i = 0; i < number; i++) {
            college.add(Stay.builder(organization + "-" + status.code() + i, status)
                    .at(organization)
                    .since("2014-09-01"));
        }
    }

    @Test
    void seats_are_filled_and_vacated_until_their_number_is_within_its_bounds() {
        for (Bound bound : List.of(Bound.between(1, 1), Bound.between(0, 1), Bound.atLeast(1), Bound.between(2, 3))) {
            for (Set<Role> roles :
                    List.of(Set.of(Role.SECRETARY), Set.of(Role.DEPUTY_SECRETARY), Role.commissioners())) {
                for (int holders = 0; holders <= 4; holders++) {
                    CollegeBuilder college = college()
                            .add(Organization.branch("b", BranchType.MIXED).established("2012-09-01"));
                    addStays("b", MemberStatus.FULL, 4, college);
                    for (int i = 0; i < holders; i++) {
                        college.add(Post.builder("b-full" + i, roles.iterator().next())
                                .at("gb")
                                .since("2020-11-05"));
                    }
                    requireLeast(college.build(), new BodyRule.Seats(roles, bound));
                }
            }
        }
    }

    /** Two persons, each a leading cadre, secretary of the general branch or of a branch, chair or member, or not. */
    @Test
    void the_working_group_gets_its_chair_and_those_who_have_to_be_in_it() {
        for (int shape = 0; shape < 1024; shape++) {
            CollegeBuilder college = college()
                    .add(Organization.branch("b", BranchType.MIXED).under("gb").established("2012-09-01"));
            for (int person = 0; person < 2; person++) {
                int own = (shape >> (5 * person)) & 31;
                college.add(Stay.builder("p" + person, MemberStatus.FULL)
                        .at("b")
                        .since("2014-09-01")
                        .isLeadingCadre((own & 1) > 0));
                addPost(own & 2, "p" + person, Role.SECRETARY, "gb", college);
                addPost(own & 4, "p" + person, Role.SECRETARY, "b", college);
                addPost(own & 8, "p" + person, Role.WORKING_GROUP_CHAIR, "gb", college);
                addPost(own & 16, "p" + person, Role.WORKING_GROUP_MEMBER, "gb", college);
            }
            College built = college.build();
            requireLeast(built, new BodyRule.WorkingGroup(true));
            requireLeast(built, new BodyRule.WorkingGroup(false));
        }
    }

    private static void addPost(int flag, String person, Role role, String at, CollegeBuilder college) {
        if (flag > 0) {
            college.add(Post.builder(person, role).at(at).since("2020-11-05"));
        }
    }
}
