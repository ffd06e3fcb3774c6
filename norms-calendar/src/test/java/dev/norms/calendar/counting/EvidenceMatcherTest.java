package dev.norms.calendar.counting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.College;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.Condition;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.Item;
import dev.norms.evidence.TargetKind;
import dev.norms.label.Language;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Document;
import dev.norms.ledger.LedgerRecord;
import dev.norms.ledger.Study;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import dev.norms.time.PeriodForm;
import dev.norms.time.PeriodUnit;
import dev.norms.time.SpecialForm;
import dev.norms.time.WindowName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceMatcherTest {
    private static final Set<PeriodForm> QUARTERS = Set.of(PeriodUnit.QUARTER);

    private final College college = FullSample.COLLEGE;
    private final EvidenceMatcher matcher = new EvidenceMatcher(college, LocalDate.of(2021, 7, 15));

    private Obligation obligation(String id) {
        return Sample.schedule(college, DateRange.ofYear(2021)).obligations().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String outcome(Obligation obligation, LedgerRecord record) {
        Match match = matcher.match(obligation, QUARTERS, record);
        assertThat(matcher.counts(obligation, QUARTERS, record)).isEqualTo(match.counts());
        return match.rejection()
                .map(why -> why.in(Language.ENGLISH))
                .orElse(match.quantity().toPlainString());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-01, 1",
        "2021-06-30, 1",
        "2021-03-31, its day is not in the window",
        "2021-07-01, its day is not in the window",
        "2021-07-16, after the as-of day"
    })
    void a_record_counts_by_its_day(String day, String outcome) {
        assertThat(outcome(obligation("INS-2.1@u1/2021-Q2"), meeting().on(day).build()))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-07-15, 2021-Q2, 1",
        "2021-07-16, 2021-Q2, after the as-of day",
        "2021-05-01, 2021-Q1, it names 2021Q1",
        "2021-05-01, 2021-05, 1", // no form of the norm, so the day decides
        "2021-07-01, 2021-05, its day is not in the window"
    })
    void a_record_that_names_a_period_counts_for_it(String day, String period, String outcome) {
        String found = outcome(
                obligation("INS-2.1@u1/2021-Q2"),
                meeting().on(day).forPeriod(Period.parse(period)).build());
        assertThat(found.startsWith("it names") ? "it names" : found)
                .isEqualTo(outcome.startsWith("it names") ? "it names" : outcome);
    }

    @Test
    void all_holidays_have_one_form() {
        List<PeriodForm> forms = new ArrayList<>(List.of(PeriodUnit.values()));
        forms.addAll(List.of(SpecialForm.values()));
        forms.addAll(List.of(WindowName.values()));
        for (PeriodForm form : forms) {
            for (PeriodForm other : forms) {
                boolean areHolidays = form instanceof WindowName one
                        && one.festival().isPresent()
                        && other instanceof WindowName two
                        && two.festival().isPresent();
                assertThat(EvidenceMatcher.decides(form, Set.of(other)))
                        .as("%s %s", form, other)
                        .isEqualTo(form.equals(other) || areHolidays);
            }
            assertThat(EvidenceMatcher.decides(form, Set.of())).isFalse();
        }
    }

    @Test
    void only_records_of_the_kinds_are_candidates() {
        Obligation assembly = obligation("INS-2.1@u1/2021-Q2");
        assertThat(EvidenceMatcher.isCandidate(
                        assembly.requirement().evidence(),
                        meeting().on("2021-05-01").build()))
                .isTrue();
        assertThat(EvidenceMatcher.isCandidate(
                        assembly.requirement().evidence(),
                        Activity.builder("a", ActivityKind.GROUP_MEETING)
                                .by("u1")
                                .on("2021-05-01")
                                .build()))
                .isFalse();
    }

    @Test
    void a_lecture_is_led_by_a_holder_of_that_day() {
        Obligation lecture = obligation("INS-2.5@u1/2021");
        assertThat(outcome(lecture, lecture("u1", "2021-05-01").ledBy("p2").build()))
                .isEqualTo("1");
        assertThat(outcome(lecture, lecture("gb", "2021-05-01").ledBy("p2").build()))
                .isEqualTo("1");
        assertThat(outcome(lecture, lecture("u1", "2021-05-01").ledBy("p3").build()))
                .startsWith("it must be led by");
        assertThat(outcome(lecture, lecture("u1", "2021-05-01").build())).startsWith("it must be led by");
    }

    @Test
    void an_appraisal_of_the_owner_itself_need_not_name_a_leader() {
        Obligation appraisal = obligation("INS-4.1@u1/2021-year-end");
        EvidenceMatcher later = new EvidenceMatcher(college, LocalDate.of(2022, 1, 15));
        assertThat(later.counts(appraisal, Set.of(), appraisal("u1").build())).isTrue();
        assertThat(later.counts(appraisal, Set.of(), appraisal("gb").build())).isFalse();
        assertThat(later.counts(appraisal, Set.of(), appraisal("gb").ledBy("p2").build()))
                .isTrue();
        assertThat(later.counts(appraisal, Set.of(), appraisal("u1").ledBy("p3").build()))
                .isFalse();
    }

    @Test
    void what_is_owed_for_a_person_concerns_that_person() {
        Obligation each = obligation("ART-8.2#act@u1/2021-H1");
        assertThat(outcome(each, review("u1").build())).isEqualTo("1");
        assertThat(outcome(each, review("u1").part("act").build())).isEqualTo("1");
        assertThat(outcome(each, review("u1").part("p3").build())).isEqualTo("it is not about this person");
        assertThat(outcome(each, review("f1").build())).isEqualTo("it is not about this person");
        assertThat(outcome(each, review("f1").part("act").build())).isEqualTo("1");
        assertThat(outcome(each, document("act"))).isEqualTo("1");
        assertThat(outcome(each, document("p3"))).isEqualTo("it is not about this person");
        assertThat(outcome(
                        each,
                        Document.builder("u1", DocumentKind.THOUGHT_REPORT)
                                .on("2021-05-01")
                                .build()))
                .isEqualTo("it is not about this person");
    }

    @Test
    void only_hours_are_weighed() {
        Obligation study = obligation("MGT-2.1@p3/2021");
        assertThat(outcome(study, Study.of("p3", "2021-05-01", "2.50"))).isEqualTo("2.5");
        Obligation assembly = obligation("INS-2.1@u1/2021-Q2");
        assertThat(outcome(assembly, meeting().on("2021-05-01").build())).isEqualTo("1");
    }

    @Test
    void a_part_is_named_by_code_or_label() {
        Condition condition = new Condition.OfPart(Item.of("new-students", "新生入学", "new students"));
        assertThat(isFulfilled(
                        condition,
                        meeting().on("2021-05-01").part("new-students").build()))
                .isTrue();
        assertThat(isFulfilled(
                        condition, meeting().on("2021-05-01").part("activists").build()))
                .isFalse();
        assertThat(isFulfilled(condition, meeting().on("2021-05-01").build())).isFalse();
        assertThat(isFulfilled(condition, Study.of("p3", "2021-05-01", "2"))).isFalse();
    }

    @Test
    void an_activity_may_have_to_be_held_by_a_tier_or_by_ones_own() {
        Condition byBranch = new Condition.HeldBy(OrganizationKind.GENERAL_BRANCH);
        assertThat(isFulfilled(byBranch, attended("gb", "p3"))).isTrue();
        assertThat(isFulfilled(byBranch, attended("u1", "p3"))).isFalse();
        assertThat(isFulfilled(byBranch, Study.of("p3", "2021-05-01", "2"))).isFalse();
        Condition byOwn = new Condition.HeldByOwn();
        assertThat(isFulfilled(byOwn, attended("u1", "p3"))).isTrue();
        assertThat(isFulfilled(byOwn, attended("f1", "p3"))).isFalse();
        assertThat(isFulfilled(byOwn, attended("u1.g", "p14"))).isTrue();
        assertThat(isFulfilled(byOwn, attended("u1", "p14"))).isTrue();
        assertThat(isFulfilled(byOwn, attended("gb", "p14"))).isFalse();
        assertThat(isFulfilled(byOwn, meeting().on("2021-05-01").build())).isFalse();
    }

    @Test
    void a_contact_is_kept_by_a_status_and_goes_to_a_type_of_branch() {
        Condition byMember = new Condition.KeptBy(MemberStatus.FULL);
        assertThat(isFulfilled(byMember, contact("p3", "u1"))).isTrue();
        assertThat(isFulfilled(byMember, contact("act", "u1"))).isFalse();
        assertThat(isFulfilled(byMember, contact("nobody", "u1"))).isFalse();
        Condition students = new Condition.TargetBranch(Set.of(BranchType.UNDERGRADUATE));
        assertThat(isFulfilled(students, contact("p3", "u1"))).isTrue();
        assertThat(isFulfilled(students, contact("p3", "f1"))).isFalse();
        assertThat(isFulfilled(students, contact("p3", "gb"))).isFalse();
        assertThat(isFulfilled(students, contact("p3", "u9"))).isFalse();
        assertThat(isFulfilled(students, meeting().on("2021-05-01").build())).isFalse();
        assertThat(matcher.isFulfilled(List.of(byMember, students), contact("act", "u1")))
                .isFalse();
        assertThat(matcher.isFulfilled(List.of(), contact("act", "u1"))).isTrue();
    }

    @Test
    void a_contact_counts_while_it_is_kept() {
        Contact kept = contact("p3", "f1");
        Contact ended = kept.withDuring(DateRange.parse("2021-01-01/2021-07-15"));
        Obligation standing = standing();
        assertThat(outcome(standing, kept)).isEqualTo("1");
        assertThat(outcome(standing, ended)).isEqualTo("the contact is not in force on the as-of day");
    }

    private Obligation standing() {
        return Sample.schedule(college, DateRange.ofYear(2021))
                .standing(LocalDate.of(2021, 7, 15), Sample.ledger(college).build())
                .stream()
                .filter(one -> one.normId().text().equals("ACT-1.1"))
                .findFirst()
                .orElseThrow();
    }

    private boolean isFulfilled(Condition condition, LedgerRecord record) {
        return matcher.isFulfilled(List.of(condition), record);
    }

    private static Contact contact(String person, String branch) {
        return Contact.of(person, TargetKind.BRANCH, branch, "2021-01-01");
    }

    private static AttendedActivity attended(String organization, String person) {
        Activity activity = Activity.builder("life", ActivityKind.ORGANIZATIONAL_LIFE_MEETING)
                .by(organization)
                .on("2021-05-01")
                .build();
        return new AttendedActivity(activity, Attendance.of("life", person));
    }

    private static Document document(String person) {
        return Document.builder("u1", DocumentKind.THOUGHT_REPORT)
                .on("2021-05-01")
                .person(PersonId.of(person))
                .build();
    }

    private static Activity.Builder meeting() {
        return Activity.builder("a1", ActivityKind.MEMBERS_ASSEMBLY).by("u1");
    }

    private static Activity.Builder lecture(String organization, String day) {
        return Activity.builder("l1", ActivityKind.PARTY_LECTURE)
                .by(organization)
                .on(day);
    }

    private static Activity.Builder appraisal(String organization) {
        return Activity.builder("s1", ActivityKind.SECRETARY_APPRAISAL)
                .by(organization)
                .on("2021-12-20");
    }

    private static Activity.Builder review(String organization) {
        return Activity.builder("r1", ActivityKind.ACTIVIST_REVIEW)
                .by(organization)
                .on("2021-05-01");
    }
}
