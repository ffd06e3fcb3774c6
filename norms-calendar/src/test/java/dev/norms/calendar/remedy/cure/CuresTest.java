package dev.norms.calendar.remedy.cure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.admission.AdmissionStep;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.CheckList;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.DuesPayment;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.ItemCheck;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One finding of each family, with the acts that cure it and the reason. */
class CuresTest {
    private static List<String> cures(Situation situation, String... ids) {
        return Cures.of(
                        situation,
                        Stream.of(ids)
                                .map(id -> Situations.finding(situation, id))
                                .toList())
                .remedies()
                .stream()
                .map(Situations::said)
                .toList();
    }

    private static LedgerBuilder ledger() {
        return Sample.ledger(FullSample.COLLEGE);
    }

    private static String cure(LedgerBuilder ledger, String id) {
        return cures(Situations.on("2021-05-10", ledger), id).get(0);
    }

    @Test
    void every_finding_gets_one_remedy_whether_it_is_open_or_not() {
        Situation situation = Situations.on("2021-05-10", FullSample.COLLEGE);
        List<Finding> findings = situation.assessment().findings().stream()
                .filter(finding -> finding.obligation().owner().equals(OrganizationId.of("u1")))
                .toList();
        Cures.Found found = Cures.of(situation, findings);

        assertThat(found.isLeast()).isTrue();
        assertThat(found.remedies()).extracting(remedy -> remedy.id()).doesNotHaveDuplicates();
        assertThat(found.remedies()).hasSameSizeAs(findings);
        assertThat(found.remedies())
                .allSatisfy(remedy -> assertThat(remedy.finding().verdict().isOutstanding())
                        .isEqualTo(!remedy.acts().isEmpty()));
    }

    @Test
    void records_of_every_kind_are_made_for_what_they_count_for() {
        Situation situation = Situations.on("2021-05-10", FullSample.COLLEGE);

        assertThat(cures(situation, "INS-2.1@u1/2021-Q2", "ORG-1.1@gb", "ART-18.1@gb", "MGT-2.1@p5/2021", "ACT-3.2@p5"))
                .containsExactly(
                        "holds [] in place",
                        "met [u1 holds: members' assembly, by 2021-06-30] the deadline 2021-06-30 has not passed",
                        "met [gb writes and files: website rules] once this is in place, the duty is met",
                        "met [u1 holds: training together, attended by p5 (32 class hours), by 2021-12-31] the deadline 2021-12-31 has not passed",
                        "met [p5 is linked with: student in difficulty (one)] once this is in place, the duty is met");
    }

    @Test
    void a_committee_is_elected_by_the_deadline_or_later() {
        College college = Sample.college()
                .add(TermOfOffice.of("f1", "2017-01-10"))
                .add(TermOfOffice.of("f1", "2018-05-10"))
                .build();

        assertThat(cures(
                        Situations.on("2021-05-10", college),
                        "ORG-3.2@f1/term-2018-05-10",
                        "ORG-3.2@u1/term-2018-10-10"))
                .containsExactly(
                        "met [f1 holds its re-election, by 2021-05-10] the deadline 2021-05-10 has not passed",
                        "met [u1 holds its re-election, by 2021-10-10] the deadline 2021-10-10 has not passed");
        assertThat(cures(Situations.on("2021-05-11", college), "ORG-3.2@f1/term-2018-05-10"))
                .containsExactly(
                        "made-up [f1 holds its re-election] the deadline 2021-05-10 has passed, so it can only be made up");
    }

    @Test
    void an_organization_that_is_gone_elects_nobody() {
        College college = Sample.college()
                .add(Organization.branch("gone", BranchType.MIXED)
                        .under("gb")
                        .established("2012-09-01")
                        .dissolved("2021-05-01"))
                .add(TermOfOffice.of("gone", "2018-02-01"))
                .build();

        assertThat(cures(Situations.on("2021-05-10", college), "ORG-3.2@gone/term-2018-02-01"))
                .containsExactly("none [] gone was dissolved on 2021-05-01");
    }

    @Test
    void what_is_composed_wrongly_changes_and_so_do_vacant_posts() {
        assertThat(cures(Situations.on("2021-05-10", Sample.college().build()), "ORG-2.1@gb", "ART-3.2@f1"))
                .containsExactly(
                        "met [gb fills a post: deputy secretary (1); gb fills a post: commissioner (1)] once this is in place, the duty is met",
                        "met [f1 fills a post: secretary (1)] once this is in place, the duty is met");
    }

    private static ItemCheck check(CheckList list, String item, String day, boolean isPresent) {
        return ItemCheck.of("gb", list, item, day, isPresent);
    }

    @Test
    void the_missing_items_of_a_list_are_provided() {
        LedgerBuilder ledger = ledger();
        Stream.of("equipment", "signs", "party-flag", "rules")
                .forEach(item -> ledger.add(check(CheckList.SIX_HAVES, item, "2021-05-10", true)));
        ledger.add(check(CheckList.SIX_HAVES, "place", "2021-05-09", false))
                .add(check(CheckList.MATERIAL_CLASSES, "books-and-papers", "2021-05-10", false));

        assertThat(cure(ledger, "IMG-2.1@gb"))
                .isEqualTo(
                        "met [gb provides what is missing and records a check (six haves): place, books and papers] once this is in place, the duty is met");
    }

    @Test
    void an_item_found_missing_on_the_day_can_only_be_checked_on_a_later_day() {
        LedgerBuilder ledger = ledger().add(check(CheckList.SIX_HAVES, "place", "2021-05-09", false))
                .add(check(CheckList.SIX_HAVES, "rules", "2021-05-10", false));

        assertThat(cure(ledger, "IMG-2.1@gb"))
                .isEqualTo("later [] rules was found missing that day; a check from the next day on decides");
    }

    @Test
    void a_list_without_items_is_checked_as_one_item() {
        LedgerBuilder ledger = ledger().add(
                        ItemCheck.of("u1", CheckList.VOLUNTEER_TEAM, "volunteer-team", "2021-05-10", false))
                .add(ItemCheck.of("f1", CheckList.VOLUNTEER_TEAM, "volunteer-team", "2021-05-09", false));
        Situation situation = Situations.on("2021-05-10", ledger);

        assertThat(cures(situation, "ACT-3.1@u1", "ACT-3.1@f1"))
                .containsExactly(
                        "later [] volunteer team was found missing that day; a check from the next day on decides",
                        "met [f1 provides what is missing and records a check (volunteer team): volunteer team] once this is in place, the duty is met");
    }

    private static Activity.Builder held(String id, String day) {
        return Activity.builder(id, ActivityKind.THEMED_PARTY_DAY).by("u1").on(day);
    }

    @Test
    void each_activity_that_is_not_filed_is_filed_by_the_first_of_those_that_held_it() {
        LedgerBuilder ledger = ledger().add(held("filed", "2021-03-01").filed("room"))
                .add(held("own", "2021-05-10"))
                .add(held("joint", "2021-03-03").with("f1"))
                .add(held("later", "2021-05-11"));

        assertThat(cure(ledger, "IMG-3.3@u1"))
                .isEqualTo(
                        "met [f1 names where activity joint is filed; u1 names where activity own is filed] once this is in place, the duty is met");
    }

    @Test
    void without_records_of_activities_or_admissions_their_table_is_kept() {
        LedgerBuilder nothing = Ledger.builder(FullSample.COLLEGE);

        assertThat(cure(nothing, "IMG-3.3@u1")).startsWith("met [u1 keeps this table: activities]");
        assertThat(cure(nothing, "INS-1.2@u1")).startsWith("met [u1 keeps this table: admissions]");
    }

    /** Missed by the branch and its group: party days of four months; by its member: dues. */
    private static Situation missed(String... readings) {
        return Situations.on(
                "2021-03-10",
                ledger().add(FollowUp.of("INS-2.2@u1/2021-01", "补开", "u1", "2021-03-01"))
                        .add(held("a", "2021-02-02"))
                        .add(DuesPayment.builder()
                                .person(PersonId.of("p1"))
                                .month(PeriodUnit.MONTH.containing(LocalDate.of(2021, 1, 1)))
                                .paid(LocalDate.of(2021, 1, 5))
                                .build()),
                readings);
    }

    @Test
    void each_missed_duty_of_organizations_gets_its_follow_up_unless_it_has_one() {
        assertThat(corrected(missed()))
                .contains("INS-2.2@f1/2021-01", "INS-2.2@f1/2021-02", "INS-2.4@u1.g/2021-01", "ART-11.2@gb/2021-01")
                .doesNotContain(
                        "INS-2.2@u1/2021-01", "INS-2.2@u1/2021-02", "INS-2.2@u1/2021-03", "ART-10.2@p2/2021-01");
    }

    @Test
    void missed_duties_of_members_get_one_where_the_reading_includes_them() {
        assertThat(corrected(missed("follow-ups=members-too")))
                .contains("INS-2.2@f1/2021-01", "ART-10.2@p2/2021-01", "ART-10.2@p1/2021-02")
                .doesNotContain("ART-10.2@p1/2021-01", "INS-2.2@u1/2021-01");
    }

    private static List<String> corrected(Situation situation) {
        return Cures.of(situation, List.of(Situations.finding(situation, "ART-19.2@gb")))
                .remedies()
                .get(0)
                .acts()
                .stream()
                .map(act -> ((Act.Correct) act).obligation().toString())
                .toList();
    }

    @Test
    void an_activity_that_was_not_discussed_beforehand_stays_so() {
        assertThat(cure(
                        ledger().add(Activity.builder("a", ActivityKind.PRACTICE_ACTIVITY)
                                .by("u1")
                                .on("2021-05-01")),
                        "ART-13.3#a@u1"))
                .isEqualTo(
                        "none [] the activity has been held, and what is discussed afterwards does not count; if it was discussed before, record that day");
    }

    @Test
    void an_admission_that_is_not_in_order_gets_advice() {
        College college = FullSample.college()
                .add(Stay.builder("s1", MemberStatus.ACTIVIST).at("u1.g").since("2019-09-01"))
                .build();

        assertThat(cure(
                        Sample.ledger(college)
                                .add(AdmissionEntry.of("s1", "u1", AdmissionStep.APPLICATION, "2019-09-20"))
                                .add(AdmissionEntry.of("s1", "u1", AdmissionStep.AGE_ATTESTED, "2019-09-20")),
                        "INS-1.2@u1"))
                .isEqualTo("none [] take at once: s1 first talk (due 2019-10-20)");
    }
}
