package dev.norms.calendar.remedy.cure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.evidence.TargetKind;
import dev.norms.ledger.Contact;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final String IN_PLACE = " once this is in place, the duty is met";

    private static List<Remedy> remedies(Situation situation, String... ids) {
        Links links = new Links(situation);
        Stream.of(ids).forEach(id -> links.add(Situations.finding(situation, id)));
        List<Remedy> remedies = links.solve();
        assertThat(links.isLeast()).isTrue();
        return remedies;
    }

    private static List<String> said(Situation situation, String... ids) {
        return remedies(situation, ids).stream().map(Situations::said).toList();
    }

    private static LedgerBuilder ledger() {
        return Sample.ledger(FullSample.COLLEGE);
    }

    private static Situation full(String... readings) {
        return Situations.on("2021-05-10", ledger(), readings);
    }

    private static Contact contact(String person, TargetKind kind, String target) {
        return Contact.of(person, kind, target, "2020-11-05");
    }

    @Test
    void nothing_lacking_needs_no_link() {
        assertThat(said(full())).isEmpty();
    }

    @Test
    void the_holder_of_a_post_is_named_by_it() {
        assertThat(said(full(), "ACT-1.1@gb", "ACT-1.2@gb", "ACT-1.4@u1"))
                .containsExactly(
                        "met [secretary of gb is linked with: branch f1]" + IN_PLACE,
                        "met [deputy secretary of gb is linked with: branch u1]" + IN_PLACE,
                        "met [secretary of u1 is linked with: student dormitory room (one)]" + IN_PLACE);
    }

    @Test
    void a_person_with_several_duties_keeps_one_link_for_all_that_it_counts_for() {
        List<Remedy> remedies = remedies(full(), "ACT-1.5@p5", "ACT-3.2@p5");

        assertThat(remedies.stream().map(Situations::said))
                .containsExactly(
                        "met [p5 is linked with: student in difficulty (one)]" + IN_PLACE,
                        "met [p5 is linked with: student in difficulty (one)]" + IN_PLACE);
        assertThat(remedies.get(0).acts().get(0))
                .isSameAs(remedies.get(1).acts().get(0));
    }

    @Test
    void what_is_lacking_twice_takes_two_links_and_what_is_there_counts() {
        assertThat(said(full("member-links=2+"), "ACT-1.5@p5"))
                .containsExactly(
                        "met [p5 is linked with: student in difficulty (one); p5 is linked with: student in difficulty (one)]"
                                + IN_PLACE);
        assertThat(said(
                        Situations.on(
                                "2021-05-10", ledger().add(contact("p5", TargetKind.OTHER, "x")), "member-links=2+"),
                        "ACT-1.5@p5"))
                .containsExactly("met [p5 is linked with: student in difficulty (one)]" + IN_PLACE);
    }

    @Test
    void a_full_member_of_the_branch_is_linked_with_its_activist() {
        assertThat(said(full(), "INS-1.3#act@u1"))
                .containsExactly("met [a full member of u1 is linked with: activist act]" + IN_PLACE);
        assertThat(said(full("liaison-persons=2+"), "INS-1.3#act@u1"))
                .containsExactly(
                        "met [a full member of u1 is linked with: activist act; a full member of u1 is linked with: activist act]"
                                + IN_PLACE);
    }

    /** One branch with two full members, a probationary one and an activist. */
    private static CollegeBuilder few() {
        return College.builder()
                .add(Organization.generalBranch("gb").established("2012-09-01"))
                .add(Organization.branch("b", BranchType.FACULTY).under("gb").established("2012-09-01"))
                .add(Organization.branch("gone", BranchType.UNDERGRADUATE)
                        .under("gb")
                        .established("2012-09-01")
                        .dissolved("2020-01-01"))
                .add(Stay.builder("x", MemberStatus.FULL).at("b").since("2014-09-01"))
                .add(Stay.builder("y", MemberStatus.FULL).at("b").since("2014-09-01"))
                .add(Stay.builder("z", MemberStatus.PROBATIONARY).at("b").since("2014-09-01"))
                .add(Stay.builder("act", MemberStatus.ACTIVIST).at("b").since("2020-09-01"))
                .add(Post.builder("x", Role.SECRETARY).at("gb").since("2020-11-05"))
                .add(Post.builder("y", Role.DEPUTY_SECRETARY).at("gb").since("2020-11-05"));
    }

    @Test
    void too_few_full_members_are_counted() {
        LedgerBuilder one = Sample.ledger(few().build()).add(contact("x", TargetKind.ACTIVIST, "act"));

        assertThat(said(Situations.on("2021-05-10", one, "liaison-persons=3+"), "INS-1.3#act@b"))
                .containsExactly("none [] 2 more are needed, but only 1 other full members are available");
        assertThat(said(
                        Situations.on("2021-05-10", Sample.ledger(few().build()), "liaison-persons=2+"),
                        "INS-1.3#act@b"))
                .containsExactly(
                        "met [a full member of b is linked with: activist act; a full member of b is linked with: activist act]"
                                + IN_PLACE);
    }

    @Test
    void full_members_of_other_branches_help_where_the_own_has_too_few() {
        CollegeBuilder college = few().add(
                        Organization.branch("c", BranchType.FACULTY).under("gb").established("2012-09-01"))
                .add(Stay.builder("w", MemberStatus.FULL).at("c").since("2014-09-01"));

        assertThat(remedies(
                                Situations.on("2021-05-10", Sample.ledger(college.build()), "liaison-persons=3+"),
                                "INS-1.3#act@b")
                        .get(0)
                        .acts())
                .hasSize(3);
    }

    @Test
    void each_activist_gets_links_of_the_own() {
        CollegeBuilder college =
                few().add(Stay.builder("act2", MemberStatus.ACTIVIST).at("b").since("2020-09-01"));

        assertThat(said(Situations.on("2021-05-10", college.build()), "INS-1.3#act@b", "INS-1.3#act2@b"))
                .containsExactly(
                        "met [a full member of b is linked with: activist act]" + IN_PLACE,
                        "met [a full member of b is linked with: activist act2]" + IN_PLACE);
    }

    @Test
    void one_link_of_a_member_with_an_activist_serves_both_and_is_named_by_the_member() {
        List<Remedy> remedies = remedies(full(), "INS-1.3#act@u1", "ACT-1.5@p5");

        assertThat(remedies.stream().map(Situations::said))
                .containsExactly(
                        "met [p5 is linked with: activist act]" + IN_PLACE,
                        "met [p5 is linked with: activist act]" + IN_PLACE);
    }

    @Test
    void whoever_needs_fewer_links_gets_no_more_of_them() {
        assertThat(remedies(full("member-links=2+"), "ACT-1.5@p5", "ACT-3.2@p5").stream()
                        .map(remedy -> remedy.acts().size()))
                .containsExactly(2, 1);
    }

    @Test
    void a_group_and_a_branch_that_is_gone_are_no_branches_to_link_with() {
        CollegeBuilder college = College.builder()
                .add(Organization.generalBranch("gb").established("2012-09-01"))
                .add(Organization.branch("a", BranchType.FACULTY)
                        .under("gb")
                        .established("2012-09-01")
                        .dissolved("2020-01-01"))
                .add(Organization.group("a.1").under("a").established("2012-09-01"))
                .declare(PersonId.of("x"))
                .add(Post.builder("x", Role.COMMISSIONER).at("gb").since("2020-11-05"));

        assertThat(said(Situations.on("2021-05-10", college.build()), "ACT-1.3#commissioner@gb"))
                .containsExactly("none [] there is no possible target: contacts (branch)");
    }

    @Test
    void without_a_branch_of_the_type_there_is_nothing_to_link_with() {
        assertThat(said(Situations.on("2021-05-10", few().build()), "ACT-1.1@gb", "ACT-1.2@gb"))
                .containsExactlyInAnyOrder(
                        "met [secretary of gb is linked with: branch b]" + IN_PLACE,
                        "none [] there is no possible target: contacts (branch)");
    }

    @Test
    void a_branch_that_is_linked_already_does_not_count_twice() {
        Situation situation = Situations.on(
                "2021-05-10", ledger().add(contact("p1", TargetKind.DORMITORY, "6-101")), "member-links=1+");

        assertThat(said(situation, "ACT-1.1@gb"))
                .containsExactly("met [secretary of gb is linked with: branch f1]" + IN_PLACE);
    }

    @Test
    void branches_below_the_owner_come_first() {
        College college = FullSample.college()
                .add(Organization.branch("a", BranchType.FACULTY).established("2012-09-01"))
                .build();

        assertThat(said(Situations.on("2021-05-10", college), "ACT-1.1@gb"))
                .containsExactly("met [secretary of gb is linked with: branch f1]" + IN_PLACE);
    }

    @Test
    void whoever_keeps_a_link_as_a_person_is_named_even_if_a_post_asks_for_it_too() {
        List<Remedy> remedies = remedies(full("pairs=dormitory"), "ACT-1.4@u1", "ACT-3.2@p2");

        assertThat(remedies.stream().map(Situations::said))
                .containsExactly(
                        "met [p2 is linked with: student dormitory room (one)]" + IN_PLACE,
                        "met [p2 is linked with: student dormitory room (one)]" + IN_PLACE);
        assertThat(remedies.get(0).acts().get(0))
                .isSameAs(remedies.get(1).acts().get(0));
    }
}
