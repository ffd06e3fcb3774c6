package dev.norms.calendar.assessment;

import static dev.norms.calendar.assessment.Sample.assess;
import static dev.norms.calendar.assessment.Sample.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.TargetKind;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.label.Language;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Approval;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Document;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.ItemCheck;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.BranchType;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.Role;
import dev.norms.profile.Profile;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * For each standing norm one college or record by which it is met, and one by which it is not; the test names the norm.
 */
class StandingVerdictTest {
    private static final College COLLEGE = FullSample.COLLEGE;
    private static final String DAY = "2021-05-01";

    @ParameterizedTest(name = "{0} is met in a complete college, {1} of {2}")
    @CsvSource({
        "ORG-1.1@gb, 2, 1",
        "ORG-1.2@gb, 3, 3",
        "ORG-2.1@gb, 3, 3",
        "ORG-2.2@u1, 3, 3",
        "ORG-2.2@f1, 2, 2",
        "ART-3.1@gb, 4, 4",
        "ART-3.2@u1, 1, 1",
        "ART-19.1@gb, 4, 4"
    })
    void structure(String id, String done, int atLeast) {
        Finding finding = assess(COLLEGE, ledger(COLLEGE), DAY).get(id);
        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
        assertThat(finding.done().orElseThrow()).hasToString(done);
        assertThat(finding.obligation().bound().atLeast()).isEqualTo(atLeast);
    }

    @ParameterizedTest(name = "{0} is not met in a college of which only the secretaries are known")
    @CsvSource({
        "ORG-1.2@gb, 1, 3",
        "ORG-2.1@gb, 1, 3",
        "ORG-2.2@u1, 1, 3",
        "ART-3.1@gb, 0, 2",
        "ART-3.2@f1, 0, 1",
        "ART-19.1@gb, 1, 4"
    })
    void structure_missing(String id, String done, int atLeast) {
        College college = Sample.COLLEGE;
        Finding finding = assess(college, ledger(college), DAY).get(id);
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(finding.done().orElseThrow()).hasToString(done);
        assertThat(finding.obligation().bound().atLeast()).isEqualTo(atLeast);
    }

    @Test
    void three_tiers_ORG_1_1_fail_without_a_branch_and_with_one_below_nobody() {
        College alone = College.builder()
                .add(Organization.generalBranch("gb").established("2012-09-01"))
                .build();
        College astray = FullSample.college()
                .add(Organization.branch("x", BranchType.MIXED).established("2012-09-01"))
                .build();
        assertThat(verdict(alone, ledger(alone), "ORG-1.1@gb")).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(astray, ledger(astray), "ORG-1.1@gb")).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_branch_without_groups_is_advice_of_ORG_1_1_and_two_secretaries_break_ORG_2_1() {
        assertThat(assess(COLLEGE, ledger(COLLEGE), DAY)
                        .get("ORG-1.1@gb")
                        .reason()
                        .en())
                .contains("branch without groups: f1");
        College two = FullSample.college()
                .add(Post.builder("p5", Role.SECRETARY).at("gb").since("2021-01-01"))
                .build();
        assertThat(verdict(two, ledger(two), "ORG-2.1@gb")).isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest(name = "{0} is met by {2} linked with {3}, not by {4}")
    @CsvSource({
        "ACT-1.1@gb, p1, branch, f1, u1",
        "ACT-1.2@gb, p10, branch, u1, f1",
        "ACT-1.3#organization-commissioner@gb, p11, branch, f1, u1.g",
        "ACT-1.4@u1, p2, dormitory, 3-101, ''",
        "ACT-1.5@p5, p5, other, s1, ''",
        "ACT-3.2@p5, p5, teacher-in-difficulty, t1, ''",
        "INS-1.3#act@u1, p5, activist, act, ''"
    })
    void contact(String id, String person, String kind, String target, String wrong) {
        TargetKind targets = Coded.parse(TargetKind.class, kind);
        assertThat(verdict(COLLEGE, ledger(COLLEGE).add(Contact.of(person, targets, target, DAY)), id))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(COLLEGE, ledger(COLLEGE).add(Contact.of(person, targets, target, "2021-05-02")), id))
                .isEqualTo(Verdict.NOT_MET);
        if (!wrong.isEmpty() && !id.startsWith("ACT-1.3")) {
            assertThat(verdict(COLLEGE, ledger(COLLEGE).add(Contact.of(person, targets, wrong, DAY)), id))
                    .isEqualTo(Verdict.NOT_MET);
        }
        assertThat(verdict(COLLEGE, ledger(COLLEGE), id)).isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest(name = "a {0} branch: the secretary''s link {1}, the deputy''s {2}")
    @CsvSource({
        "FACULTY, MET, NOT_MET",
        "RETIRED, MET, NOT_MET",
        "MIXED, NOT_MET, MET",
        "UNDERGRADUATE_VERTICAL, NOT_MET, MET",
        "POSTGRADUATE_VERTICAL, NOT_MET, MET",
        "JOINT, NOT_MET, NOT_MET"
    })
    void a_link_with_a_branch_of_a_type_that_the_document_does_not_have(
            BranchType type, Verdict secretary, Verdict deputy) {
        College college = FullSample.college()
                .add(Organization.branch("x", type).under("gb").established("2012-09-01"))
                .build();
        LedgerBuilder ledger = ledger(college)
                .add(Contact.of("p1", TargetKind.BRANCH, "x", DAY))
                .add(Contact.of("p10", TargetKind.BRANCH, "x", DAY));
        assertThat(verdict(college, ledger, "ACT-1.1@gb")).isEqualTo(secretary);
        assertThat(verdict(college, ledger, "ACT-1.2@gb")).isEqualTo(deputy);
    }

    @Test
    void only_full_members_are_liaison_persons_INS_1_3_and_each_counts_once() {
        LedgerBuilder activists = ledger(COLLEGE).add(Contact.of("act", TargetKind.ACTIVIST, "act", DAY));
        assertThat(verdict(COLLEGE, activists, "INS-1.3#act@u1")).isEqualTo(Verdict.NOT_MET);
        LedgerBuilder three = ledger(COLLEGE)
                .add(Contact.of("p2", TargetKind.ACTIVIST, "act", DAY))
                .add(Contact.of("p2", TargetKind.ACTIVIST, "act", "2021-04-01"))
                .add(Contact.of("p3", TargetKind.ACTIVIST, "act", DAY))
                .add(Contact.of("p4", TargetKind.ACTIVIST, "act", DAY));
        Finding finding = assess(COLLEGE, three, DAY).get("INS-1.3#act@u1");
        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
        assertThat(finding.done().orElseThrow()).hasToString("3");
        assertThat(finding.reason().en()).contains("more than was asked for");
    }

    @ParameterizedTest(name = "{0} is met when every item of {1} is there by its latest check")
    @CsvSource({
        "IMG-2.1@gb, six-haves, place 设施 signs party-flag books-and-papers rules",
        "ART-15.1@gb, material-classes, newspapers books party-constitution regulations plans summaries documents minutes 党员名册 admission organizational-life",
        "ACT-3.1@u1, volunteer-team, 志愿服务队"
    })
    void checklist(String id, String code, String items) {
        CheckList list = Coded.parse(CheckList.class, code);
        String owner = id.substring(id.indexOf('@') + 1);
        LedgerBuilder all = ledger(COLLEGE);
        List.of(items.split(" ", -1)).forEach(item -> all.add(ItemCheck.of(owner, list, item, "2021-03-01", true)));
        assertThat(verdict(COLLEGE, all, id)).isEqualTo(Verdict.MET);
        String first = items.split(" ", -1)[0];
        assertThat(verdict(COLLEGE, all.add(ItemCheck.of(owner, list, first, "2021-04-01", false)), id))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(COLLEGE, all.add(ItemCheck.of(owner, list, first, "2021-05-02", true)), id))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(COLLEGE, ledger(COLLEGE), id)).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(COLLEGE, all.add(ItemCheck.of(owner, list, first, "2021-04-01", true)), id))
                .as("of one day, whatever the order, the check that missed it decides")
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_practice_activity_ART_13_3_needs_three_bodies_before_its_day() {
        LedgerBuilder two = ledger(COLLEGE)
                .add(Activity.builder("a1", ActivityKind.PRACTICE_ACTIVITY)
                        .by("u1")
                        .on("2021-04-10"))
                .add(Approval.of("a1", ApprovalBody.BRANCH, "2021-04-01"))
                .add(Approval.of("a1", ApprovalBody.LEAGUE_BRANCH, "2021-04-09"))
                .add(Approval.of("a1", ApprovalBody.CLASS_COMMITTEE, "2021-04-10"));
        assertThat(verdict(COLLEGE, two, "ART-13.3#a1@u1")).isEqualTo(Verdict.NOT_MET);
        LedgerBuilder three = two.add(Approval.of("a1", ApprovalBody.CLASS_COMMITTEE, "2021-04-02"));
        assertThat(verdict(COLLEGE, three, "ART-13.3#a1@u1")).isEqualTo(Verdict.MET);
        assertThat(assess(COLLEGE, two, DAY).get("ART-13.3#a1@u1").explanation().in(Language.ENGLISH))
                .contains("approval/2021-04-01 (branch) counts 1")
                .contains("approval/2021-04-10 (class committee): not before the day of the activity");
    }

    @Test
    void an_activity_of_a_kind_and_of_one_that_counts_as_it_owes_ART_13_3_once() {
        ActivityKind film = new ActivityKind("film", Label.of("观影", "film"));
        Profile ours = Profile.by("gb").name("film", "观影", "film", "x", ActivityKind.PRACTICE_ACTIVITY);
        Schedule schedule = Schedule.of(
                ImplementationOpinion.book().tailoredBy(ours),
                COLLEGE,
                CollegeCalendar.of(HolidaysOf2026.calendar()),
                DateRange.ofYear(2021));
        Ledger ledger = ledger(COLLEGE)
                .add(Activity.builder("a1", ActivityKind.PRACTICE_ACTIVITY, film)
                        .by("u1")
                        .on("2021-04-10"))
                .add(Activity.builder("a2", film).by("u1").on("2021-04-10"))
                .build();
        assertThat(schedule.standing(LocalDate.parse(DAY), ledger))
                .extracting(Obligation::toString)
                .filteredOn(id -> id.startsWith("ART-13.3"))
                .containsExactly("ART-13.3#a1@u1", "ART-13.3#a2@u1");
    }

    @Test
    void what_a_list_asks_for_is_counted_in_items_and_branches_one_by_one() {
        Assessment standing = assess(COLLEGE, ledger(COLLEGE), DAY);
        assertThat(standing.get("IMG-2.1@gb").reason().zh()).contains("“六有”活动场所应有6项，已有0项");
        assertThat(standing.get("ACT-1.1@gb").reason().zh()).contains("应不少于1个，已计0个");
    }

    @Test
    void every_activity_is_filed_IMG_3_3_and_without_activities_it_does_not_bind() {
        LedgerBuilder one = ledger(COLLEGE)
                .add(Activity.builder("a1", ActivityKind.GROUP_MEETING)
                        .by("u1.g")
                        .on("2021-04-10")
                        .filed("box 1"));
        assertThat(verdict(COLLEGE, one, "IMG-3.3@u1.g")).isEqualTo(Verdict.MET);
        assertThat(verdict(
                        COLLEGE,
                        one.add(Activity.builder("a2", ActivityKind.GROUP_MEETING)
                                .by("u1.g")
                                .on(DAY)),
                        "IMG-3.3@u1.g"))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(COLLEGE, ledger(COLLEGE), "IMG-3.3@gb")).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void the_website_has_rules_ART_18_1() {
        LedgerBuilder rules = ledger(COLLEGE)
                .add(Document.builder("gb", DocumentKind.WEBSITE_RULES).on("2019-04-10"));
        assertThat(verdict(COLLEGE, rules, "ART-18.1@gb")).isEqualTo(Verdict.MET);
        assertThat(verdict(COLLEGE, ledger(COLLEGE), "ART-18.1@gb")).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void everything_that_organizations_missed_has_a_follow_up_ART_19_2() {
        List<Finding> missed = assess(COLLEGE, ledger(COLLEGE), DAY).findings().stream()
                .filter(finding -> finding.verdict() == Verdict.MISSED)
                .filter(finding -> finding.obligation().owner() instanceof OrganizationId)
                .toList();
        LedgerBuilder ledger = ledger(COLLEGE);
        missed.forEach(finding -> ledger.add(FollowUp.of(finding.id().toString(), "done later", "gb", "2021-06-01")));
        assertThat(verdict(COLLEGE, ledger, "ART-19.2@gb")).isEqualTo(Verdict.MET);
        Finding none = assess(COLLEGE, ledger(COLLEGE), DAY).get("ART-19.2@gb");
        assertThat(none.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(none.obligation().bound().atLeast()).isEqualTo(missed.size());
        assertThat(none.explanation().details())
                .extracting(step -> step.text().en())
                .anyMatch(text -> text.contains("INS-2.1@u1/2021-Q1") && text.contains("has no follow-up"));
    }

    @ParameterizedTest
    @CsvSource({"ACT-1.1@gb", "ACT-3.1@u1", "IMG-2.1@gb", "IMG-3.3@u1", "ART-18.1@gb", "INS-1.3#act@u1"})
    void without_its_file_a_standing_duty_has_no_data(String id) {
        assertThat(verdict(COLLEGE, Ledger.builder(COLLEGE).supply(EvidenceSource.DUES), id))
                .isEqualTo(Verdict.NO_DATA);
    }

    private static Verdict verdict(College college, LedgerBuilder ledger, String id) {
        return assess(college, ledger, DAY).get(id).verdict();
    }
}
