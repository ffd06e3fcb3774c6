package dev.norms.calendar.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.TargetKind;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.Role;
import dev.norms.time.Bound;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContactFamilyTest {
    private static final String SECRETARY = "ACT-1.1@gb";
    private static final String DORMITORY = "ACT-1.4@u1";
    private static final String PAIR = "ACT-3.2@p5";
    private static final String LIAISON = "INS-1.3#act@u1";

    private static Contact contact(String person, TargetKind kind, String target) {
        return Contact.of(person, kind, target, "2020-11-05");
    }

    private static LedgerBuilder ledger(LedgerRecord... records) {
        LedgerBuilder ledger = Sample.ledger(FullSample.COLLEGE);
        for (LedgerRecord record : records) {
            ledger.add(record);
        }
        return ledger;
    }

    private static FamilyCase of(LedgerRecord... records) {
        return FamilyCase.on("2021-05-10", ledger(records));
    }

    @Test
    void a_branch_of_the_type_counts_once_for_the_holder_of_the_post() {
        FamilyCase found = of(
                contact("p1", TargetKind.BRANCH, "f1"),
                contact("p1", TargetKind.BRANCH, "f1")
                        .withDuring(
                                contact("p1", TargetKind.BRANCH, "f1").during().cutAt(LocalDate.of(2022, 1, 1))),
                contact("p1", TargetKind.BRANCH, "u1"),
                contact("p2", TargetKind.BRANCH, "f1"),
                contact("p1", TargetKind.DORMITORY, "6-101"));

        assertThat(found.matches(SECRETARY))
                .containsExactlyInAnyOrder(
                        "branch/f1 (p1 with f1)",
                        "branch/f1 (p1 with f1): already counted",
                        "branch/u1 (p1 with u1): u1 is a branch of type undergraduate, asked for is: faculty");
        assertThat(found.totals(SECRETARY)).isEqualTo("1 1");
        assertThat(found.counted(SECRETARY).done()).isEqualByComparingTo("1");
    }

    @Test
    void a_target_of_no_known_type_is_said_to_be_so() {
        FamilyCase found = FamilyCase.on(
                "2021-05-10",
                Sample.ledger(FullSample.college()
                                .add(Organization.builder()
                                        .id(OrganizationId.of("bare"))
                                        .kind(OrganizationKind.BRANCH)
                                        .life(DateRange.since(LocalDate.of(2012, 9, 1))))
                                .build())
                        .add(contact("p1", TargetKind.BRANCH, "bare")));

        assertThat(found.matches(SECRETARY))
                .containsExactly("branch/bare (p1 with bare): the type of bare is not known, asked for is: faculty");
    }

    @Test
    void a_person_counts_the_own_links_of_the_day_each_target_once() {
        FamilyCase found = of(
                contact("p5", TargetKind.STUDENT_IN_DIFFICULTY, "x"),
                Contact.of("p5", TargetKind.STUDENT_IN_DIFFICULTY, "x", "2021-01-01"),
                contact("p5", TargetKind.TEACHER_IN_DIFFICULTY, "x"),
                contact("p5", TargetKind.STUDENT_IN_DIFFICULTY, "y"),
                Contact.of("p5", TargetKind.STUDENT_IN_DIFFICULTY, "z", "2021-05-11"),
                contact("p6", TargetKind.STUDENT_IN_DIFFICULTY, "w"),
                contact("p5", TargetKind.DORMITORY, "6-101"));

        assertThat(found.totals(PAIR)).isEqualTo("3 3");
        assertThat(found.tally(PAIR).done()).isEqualByComparingTo("3");
        assertThat(found.matches(PAIR)).hasSize(5).anyMatch(match -> match.endsWith(": already counted"));
    }

    @Test
    void an_activist_counts_the_full_members_who_keep_a_link_each_once() {
        FamilyCase found = of(
                contact("p5", TargetKind.ACTIVIST, "act"),
                Contact.of("p5", TargetKind.ACTIVIST, "act", "2021-01-01"),
                contact("p6", TargetKind.ACTIVIST, "act"),
                contact("act", TargetKind.ACTIVIST, "act"),
                contact("p7", TargetKind.ACTIVIST, "p8"));

        assertThat(found.totals(LIAISON)).isEqualTo("2 2");
        assertThat(found.matches(LIAISON))
                .containsExactlyInAnyOrder(
                        "activist/act (p5)",
                        "activist/act (p5): already counted",
                        "activist/act (p6)",
                        "activist/act (act): it must be kept by a full member");
    }

    @Test
    void a_secretary_of_a_faculty_branch_needs_no_dormitory_by_one_reading() {
        assertThat(FamilyCase.on("2021-05-10", ledger(), "dormitory-link=student-branches")
                        .get("ACT-1.4@f1")
                        .inapplicable())
                .contains(Label.of("只限学生党支部书记", "only for secretaries of branches with students"));
        assertThat(FamilyCase.on("2021-05-10", ledger(), "dormitory-link=student-branches")
                        .get(DORMITORY)
                        .inapplicable())
                .isEmpty();
        assertThat(of().get("ACT-1.4@f1").inapplicable()).isEmpty();
        assertThat(of().get(PAIR).bound()).isEqualTo(Bound.between(1, 2));
    }

    @Test
    void the_secretary_of_the_general_branch_is_told_which_branches_nobody_of_the_committee_is_linked_with() {
        Label none =
                Label.of("尚无总支委员联系的党支部：f1、u1", "branches that nobody of the general branch is linked with: f1, u1");
        Label one = Label.of("尚无总支委员联系的党支部：u1", "branches that nobody of the general branch is linked with: u1");

        assertThat(of().tally(SECRETARY).note()).contains(none);
        assertThat(of(contact("p11", TargetKind.BRANCH, "f1")).tally(SECRETARY).note())
                .contains(one);
        assertThat(of(contact("p11", TargetKind.BRANCH, "f1"), contact("p10", TargetKind.BRANCH, "u1"))
                        .tally(SECRETARY)
                        .note())
                .isEmpty();
        assertThat(of(contact("p5", TargetKind.BRANCH, "f1")).tally(SECRETARY).note())
                .contains(none);
        assertThat(of(contact("p11", TargetKind.OTHER, "f1")).tally(SECRETARY).note())
                .contains(none);
        assertThat(of(Contact.of("p11", TargetKind.BRANCH, "f1", "2021-05-11"))
                        .tally(SECRETARY)
                        .note())
                .contains(none);
    }

    @Test
    void a_branch_that_is_gone_need_not_be_linked_with() {
        FamilyCase found = FamilyCase.on(
                "2021-05-10",
                Sample.ledger(FullSample.college()
                                .add(Organization.branch("gone", BranchType.MIXED)
                                        .under("gb")
                                        .established("2012-09-01")
                                        .dissolved("2021-05-10"))
                                .build())
                        .add(contact("p11", TargetKind.BRANCH, "f1")));

        assertThat(found.tally(SECRETARY).note().orElseThrow().zh()).isEqualTo("尚无总支委员联系的党支部：u1");
    }

    @Test
    void nobody_else_is_told_so() {
        assertThat(of().tally("ACT-1.2@gb").note()).isEmpty();
        assertThat(of().tally(DORMITORY).note()).isEmpty();
        assertThat(of().tally(PAIR).note()).isEmpty();
        assertThat(FamilyCase.on("2021-05-10", Ledger.builder(FullSample.COLLEGE))
                        .tally(SECRETARY)
                        .note())
                .isEmpty();
    }

    @Test
    void a_link_concerns_its_keeper_and_the_organizations_of_the_keepers_posts_once_each() {
        Contact link = contact("p12", TargetKind.BRANCH, "u1");

        assertThat(of().concerned(SECRETARY, link)).containsExactlyInAnyOrder("p12", "gb", "f1");
        assertThat(of().concerned(SECRETARY, contact("p12", TargetKind.DORMITORY, "6-101")))
                .isEmpty();
        assertThat(of().concerned(PAIR, contact("p5", TargetKind.STUDENT_IN_DIFFICULTY, "x")))
                .containsExactly("p5");
        assertThat(of().concerned(LIAISON, contact("p12", TargetKind.ACTIVIST, "act")))
                .containsExactly("u1", "gb");
        assertThat(of().concerned(LIAISON, contact("p12", TargetKind.OTHER, "act")))
                .isEmpty();
        assertThat(of().concerned(SECRETARY, lecture())).isEmpty();
    }

    private static Activity lecture() {
        return Activity.builder("a", ActivityKind.PARTY_LECTURE)
                .by("gb")
                .on("2021-05-01")
                .build();
    }

    private static boolean touches(String id, LedgerRecord record) {
        FamilyCase found = FamilyCase.on(
                "2021-05-10",
                Sample.ledger(FullSample.college()
                        .add(Stay.builder("other", MemberStatus.ACTIVIST)
                                .at("u1")
                                .since("2020-09-01"))
                        .add(Post.builder("p8", Role.SECRETARY)
                                .at("gb")
                                .since("2019-01-01")
                                .until("2020-11-05"))
                        .build()));
        return found.family(id).touches(found.get(id), record, found.counter());
    }

    @Test
    void a_link_touches_what_its_keeper_owes_or_holds_the_post_for() {
        assertThat(touches(SECRETARY, contact("p1", TargetKind.BRANCH, "f1"))).isTrue();
        assertThat(touches(SECRETARY, contact("p1", TargetKind.DORMITORY, "f1")))
                .isFalse();
        assertThat(touches(SECRETARY, contact("p10", TargetKind.BRANCH, "f1"))).isFalse();
        assertThat(touches(SECRETARY, contact("p2", TargetKind.BRANCH, "f1"))).isFalse();
        assertThat(touches(SECRETARY, contact("p8", TargetKind.BRANCH, "f1"))).isFalse();
        assertThat(touches(SECRETARY, lecture())).isFalse();
        assertThat(touches(PAIR, contact("p5", TargetKind.STUDENT_IN_DIFFICULTY, "x")))
                .isTrue();
        assertThat(touches(PAIR, contact("p6", TargetKind.STUDENT_IN_DIFFICULTY, "x")))
                .isFalse();
        assertThat(touches(PAIR, contact("p5", TargetKind.BRANCH, "f1"))).isFalse();
    }

    @Test
    void a_link_with_an_activist_touches_what_is_owed_for_that_one() {
        assertThat(touches(LIAISON, contact("p5", TargetKind.ACTIVIST, "act"))).isTrue();
        assertThat(touches(LIAISON, contact("p5", TargetKind.ACTIVIST, "other")))
                .isFalse();
        assertThat(touches(LIAISON, contact("p5", TargetKind.OTHER, "act"))).isFalse();
    }

    @Test
    void the_sentence_says_who_is_linked_with_what_and_what_does_not_count_while_something_is_lacking() {
        String counted = "secretary linked with a branch, as of 2021-05-10: at least 1 owed, ";

        assertThat(of().sentence(SECRETARY).en())
                .isEqualTo(counted
                        + "0 counted; outcome; branches that nobody of the general branch is linked with: f1, u1");
        assertThat(of(contact("p1", TargetKind.BRANCH, "u1"))
                        .sentence(SECRETARY)
                        .en())
                .isEqualTo(counted
                        + "0 counted; outcome (p1 with u1, which does not count: u1 is a branch of type undergraduate,"
                        + " asked for is: faculty); branches that nobody of the general branch is linked with: f1");
        assertThat(of(contact("p1", TargetKind.BRANCH, "f1"), contact("p1", TargetKind.BRANCH, "u1"))
                        .sentence(SECRETARY)
                        .en())
                .isEqualTo(counted + "1 counted; outcome (p1 with f1)");
        assertThat(of().sentence(DORMITORY).zh()).isEqualTo("截至2021-05-10支部书记联系寝室应不少于1个，已计0个；结论");
    }
}
