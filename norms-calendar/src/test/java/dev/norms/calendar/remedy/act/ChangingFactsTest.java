package dev.norms.calendar.remedy.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.college.Appointment;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.evidence.EvidenceSource;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each act changes what it says and nothing else. */
class ChangingFactsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 5, 10);
    private static final OrganizationId GB = OrganizationId.of("gb");
    private static final OrganizationId U1 = OrganizationId.of("u1");
    private static final OrganizationId ASTRAY = OrganizationId.of("astray");

    /** Two branches and a group: a member left, one is probationary, an official from outside is declared. */
    private static CollegeBuilder builder() {
        return College.builder()
                .add(Organization.generalBranch("gb").established("2012-09-01"))
                .add(Organization.branch("astray", BranchType.FACULTY).established("2012-09-01"))
                .add(Organization.branch("u1", BranchType.UNDERGRADUATE)
                        .under("gb")
                        .established("2012-09-01"))
                .add(Organization.group("u1.g").under("u1").established("2012-09-01"))
                .add(stay("a", MemberStatus.FULL, "astray"))
                .add(stay("b", MemberStatus.PROBATIONARY, "u1"))
                .add(stay("c", MemberStatus.FULL, "u1.g"))
                .add(stay("d", MemberStatus.FULL, "u1"))
                .add(stay("0", MemberStatus.FULL, "u1").until("2021-05-10"))
                .declare(PersonId.of("official"))
                .add(post("official", Role.AFFAIRS_OFFICER, "gb"))
                .add(TermOfOffice.of("u1", "2018-10-10"))
                .add(Appointment.of("gb", "2019-10-10"));
    }

    private static College college() {
        return builder().build();
    }

    private static Stay.Builder stay(String person, MemberStatus status, String at) {
        return Stay.builder(person, status).at(at).since("2014-09-01");
    }

    private static Post.Builder post(String person, Role role, String at) {
        return Post.builder(person, role).at(at).since("2020-11-05");
    }

    private static College after(College college, Act... acts) {
        ChangingFacts facts = new ChangingFacts(college, DAY);
        for (Act act : acts) {
            facts.apply(act);
        }
        return facts.college();
    }

    private static Act appoint(OrganizationId by, Role role, int number) {
        return new Act.Appoint(by, role, Optional.empty(), number);
    }

    private static List<String> holders(College college, OrganizationId at, Role role) {
        return college.holders(at, role::equals, DAY).stream()
                .map(PersonId::text)
                .toList();
    }

    private static Post newPost(String person, Role role, String at) {
        return Post.builder(person, role).at(at).since(DAY).build();
    }

    @Test
    void without_an_act_that_changes_it_the_college_is_the_same() {
        College college = college();

        assertThat(after(college)).isSameAs(college);
        assertThat(after(college, new Act.Supply(GB, EvidenceSource.POSTS), new Act.Archive(GB, "a")))
                .isSameAs(college);
    }

    @Test
    void whatever_an_act_is_not_about_stays_as_it_was() {
        College before = college();
        College after =
                after(before, new Act.Found(GB, OrganizationKind.BRANCH), new Act.Supply(GB, EvidenceSource.POSTS));

        assertThat(after).isNotSameAs(before);
        assertThat(after.organizations()).containsAll(before.organizations());
        assertThat(after.people()).isEqualTo(before.people());
        before.people().forEach(person -> assertThat(after.stays(person)).isEqualTo(before.stays(person)));
        assertThat(after.posts()).isEqualTo(before.posts());
        assertThat(after.terms(U1)).isEqualTo(before.terms(U1)).isNotEmpty();
        assertThat(after.appointments(GB)).isEqualTo(before.appointments(GB)).isNotEmpty();
        assertThat(after.declared()).isEqualTo(before.declared()).contains(PersonId.of("official"));
    }

    @Test
    void an_organization_is_founded_on_the_day_below_the_one_above() {
        College after =
                after(college(), new Act.Found(GB, OrganizationKind.BRANCH), new Act.Found(U1, OrganizationKind.GROUP));

        assertThat(after.get(OrganizationId.of("new-1")))
                .extracting(Organization::kind, Organization::parent, Organization::life)
                .containsExactly(OrganizationKind.BRANCH, Optional.of(GB), DateRange.since(DAY));
        assertThat(after.get(OrganizationId.of("new-2")))
                .extracting(Organization::kind, Organization::parent)
                .containsExactly(OrganizationKind.GROUP, Optional.of(U1));
        assertThat(after.organizations()).hasSize(6);
    }

    @Test
    void a_branch_is_placed_under_the_general_branch_and_no_other_is() {
        College after = after(college(), new Act.Place(ASTRAY, GB));

        assertThat(after.get(ASTRAY).parent()).contains(GB);
        assertThat(after.get(U1)).isEqualTo(college().get(U1));
        assertThat(after.get(GB).parent()).isEmpty();
    }

    @Test
    void a_committee_is_elected_on_the_day() {
        assertThat(after(college(), new Act.Elect(U1, Optional.empty())).terms(U1))
                .containsExactlyInAnyOrder(TermOfOffice.of("u1", "2018-10-10"), TermOfOffice.of("u1", DAY));
    }

    @Test
    void new_full_members_join_under_names_that_nobody_has() {
        CollegeBuilder named = builder()
                .add(stay("new-2", MemberStatus.FULL, "astray"))
                .declare(PersonId.of("new-3"))
                .add(Organization.branch("new-4", BranchType.MIXED).established("2012-09-01"))
                .declare(OrganizationId.of("new-5"));
        College after = after(named.build(), new Act.Join(U1, 3));

        assertThat(after.staysBelow(U1, DAY).map(Stay::person).map(PersonId::text))
                .contains("new-1", "new-6", "new-7")
                .hasSize(6);
        assertThat(after.stay(PersonId.of("new-1"), DAY).orElseThrow())
                .isEqualTo(Stay.builder("new-1", MemberStatus.FULL)
                        .at("u1")
                        .since(DAY)
                        .build());
    }

    @Test
    void a_post_ends_for_the_one_person_the_one_post_and_the_one_organization() {
        College before = builder()
                .add(post("c", Role.SECRETARY, "u1"))
                .add(post("d", Role.SECRETARY, "u1"))
                .add(post("c", Role.COMMISSIONER, "u1"))
                .add(post("c", Role.SECRETARY, "gb"))
                .add(Post.builder("c", Role.SECRETARY)
                        .at("u1")
                        .since("2016-01-01")
                        .until("2018-01-01"))
                .build();
        College after = after(before, new Act.Relieve(U1, Role.SECRETARY, PersonId.of("c")));

        assertThat(after.posts())
                .hasSameSizeAs(before.posts())
                .contains(post("c", Role.SECRETARY, "u1").until(DAY).build());
        assertThat(before.posts().stream().filter(post -> !after.posts().contains(post)))
                .containsExactly(post("c", Role.SECRETARY, "u1").build());
    }

    @Test
    void a_post_that_began_on_the_day_never_was() {
        College before = builder().add(newPost("c", Role.SECRETARY, "u1")).build();

        assertThat(after(before, new Act.Relieve(U1, Role.SECRETARY, PersonId.of("c")))
                        .posts())
                .isEqualTo(college().posts());
    }

    @Test
    void the_person_named_is_appointed() {
        assertThat(after(college(), new Act.Appoint(GB, Role.SECRETARY, Optional.of(PersonId.of("b")), 1))
                        .posts())
                .containsExactlyInAnyOrder(
                        post("official", Role.AFFAIRS_OFFICER, "gb").build(), newPost("b", Role.SECRETARY, "gb"));
    }

    @Test
    void else_full_members_of_the_organization_come_first_then_those_of_others_then_anybody_then_new_people() {
        assertThat(holders(after(college(), appoint(U1, Role.COMMISSIONER, 5)), U1, Role.COMMISSIONER))
                .containsExactlyInAnyOrder("c", "d", "a", "b", "new-1");
        assertThat(holders(after(college(), appoint(U1, Role.COMMISSIONER, 2)), U1, Role.COMMISSIONER))
                .containsExactlyInAnyOrder("c", "d");
        assertThat(holders(after(college(), appoint(U1, Role.COMMISSIONER, 3)), U1, Role.COMMISSIONER))
                .containsExactlyInAnyOrder("c", "d", "a");
        assertThat(holders(after(college(), appoint(U1, Role.COMMISSIONER, 4)), U1, Role.COMMISSIONER))
                .containsExactlyInAnyOrder("c", "d", "a", "b");
    }

    @Test
    void whoever_has_another_post_on_the_committee_is_not_taken_for_it_nor_twice_for_the_same_post() {
        CollegeBuilder with = builder()
                .add(post("c", Role.SECRETARY, "u1"))
                .add(post("d", Role.GROUP_LEADER, "u1"))
                .add(post("a", Role.YOUTH_COMMISSIONER, "gb"))
                .add(Post.builder("d", Role.DEPUTY_SECRETARY)
                        .at("u1")
                        .since("2016-01-01")
                        .until("2021-05-10"));

        assertThat(holders(after(with.build(), appoint(U1, Role.COMMISSIONER, 1)), U1, Role.COMMISSIONER))
                .containsExactly("d");
        assertThat(holders(after(with.build(), appoint(U1, Role.GROUP_LEADER, 1)), U1, Role.GROUP_LEADER))
                .containsExactlyInAnyOrder("c", "d");
    }

    @Test
    void the_secretary_is_taken_to_chair_the_working_group_but_for_no_other_post() {
        CollegeBuilder with = builder().add(post("b", Role.SECRETARY, "gb"));

        assertThat(holders(after(with.build(), appoint(GB, Role.WORKING_GROUP_CHAIR, 1)), GB, Role.WORKING_GROUP_CHAIR))
                .containsExactly("b");
        assertThat(holders(
                        after(with.build(), appoint(GB, Role.WORKING_GROUP_MEMBER, 1)), GB, Role.WORKING_GROUP_MEMBER))
                .containsExactly("c");
    }

    @Test
    void whoever_is_new_is_declared() {
        College nobody = College.builder()
                .add(Organization.generalBranch("gb").established("2012-09-01"))
                .build();
        College after = after(nobody, appoint(GB, Role.SECRETARY, 1));

        assertThat(after.declared()).containsExactly(PersonId.of("new-1"));
        assertThat(holders(after, GB, Role.SECRETARY)).containsExactly("new-1");
    }
}
