package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.TargetKind;
import dev.norms.explanation.Explanation;
import dev.norms.label.Language;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.Contact;
import dev.norms.ledger.DuesPayment;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.norm.Interpretation;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.profile.Change;
import dev.norms.profile.Profile;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reasons say things as a secretary would. */
class PlainWordsTest {
    private static final College COLLEGE = Sample.COLLEGE;

    private static LedgerBuilder ledger() {
        return Sample.ledger(COLLEGE);
    }

    private static String said(LedgerBuilder ledger, String asOf, String id) {
        return Sample.assess(COLLEGE, ledger, asOf).get(id).reason().zh();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "MGT-1.1@gb/2021-year-start, 2021-03-05, 2021年度工作计划应不少于1份",
        "MGT-1.2@u1/2021-year-end, 2021-12-05, 2021年度工作总结应不少于1份",
        "ACT-2.1@gb/2021-july-first, 2021-07-09, 2021年“七一”表彰应不少于1次",
        "ART-19.1#report@gb/2021-H1, 2021-07-09, 2021年上半年督查报告应不少于1份",
        "ACT-2.2@u1/2021-spring-festival, 2021-07-09, 2021年春节走访慰问应不少于1次"
    })
    void period_and_thing_say_nothing_twice(String id, String asOf, String beginning) {
        assertThat(Sample.assess(COLLEGE, ledger(), asOf).findings().stream()
                        .map(finding -> finding.reason().zh()))
                .as(id)
                .anyMatch(reason -> reason.startsWith(beginning));
    }

    @Test
    void what_was_kept_too_late_is_not_called_missing() {
        LedgerBuilder ledger = ledger().covers(EvidenceSource.DUES, LocalDate.parse("2021-06-01"));

        assertThat(said(ledger, "2021-07-09", "ART-10.2@p1/2021-05")).isEqualTo("党费记录自2021-06-01起才有，本期无法判定。");
    }

    @Test
    void only_what_was_kept_from_later_than_the_beginning_is_named() {
        LedgerBuilder ledger = ledger().covers(EvidenceSource.ATTENDANCE, LocalDate.parse("2020-01-01"))
                .covers(EvidenceSource.STUDY, LocalDate.parse("2021-07-01"))
                .covers(EvidenceSource.STUDY, LocalDate.parse("2021-05-01"));
        Finding hours = Sample.assess(COLLEGE, ledger, "2022-01-03").get("MGT-2.1@p5/2021");

        assertThat(hours.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(hours.reason().zh()).isEqualTo("学习记录自2021-05-01起才有，本期无法判定。");
        assertThat(hours.reason().en())
                .isEqualTo("Study records kept only from 2021-05-01 on; so the period cannot be decided.");
    }

    @Test
    void dues_are_paid_later_not_held_later() {
        LedgerBuilder ledger = ledger().add(DuesPayment.of("p1", "2021-05", "2021-06-02"));

        assertThat(said(ledger, "2021-07-09", "ART-10.2@p1/2021-05"))
                .isEqualTo("2021年5月党费交纳：已于2021-06-02交纳；期限2021-05-31后补交。");
    }

    @Test
    void activities_to_come_are_not_told_as_lacking_a_place() {
        LedgerBuilder ledger = ledger().add(Activity.builder("a1", ActivityKind.THEMED_PARTY_DAY)
                        .by("u1")
                        .on("2021-05-07")
                        .filed("box 1"))
                .add(Activity.builder("a2", ActivityKind.THEMED_PARTY_DAY)
                        .by("u1")
                        .on("2021-08-06"));

        assertThat(said(ledger, "2021-07-09", "IMG-3.3@u1")).contains("已注明1次").doesNotContain("a2");
    }

    @Test
    void a_term_over_by_a_reading_says_so_until_the_reading_is_fixed() {
        assertThat(said(ledger(), "2021-11-09", "ORG-3.1@gb/term-2018-10-10")).contains("任期3年是默认口径", "据称为五年");
        assertThat(said(ledger(), "2021-07-09", "ORG-3.1@gb/term-2018-10-10")).doesNotContain("默认口径");
        assertThat(said(ledger(), "2021-11-09", "ORG-3.2@u1/term-2018-10-10")).doesNotContain("默认口径");
    }

    @Test
    void numbers_that_hold_generally_leave_what_is_short_of_them_to_a_person() {
        Finding finding = Assessment.of(
                        Schedule.of(
                                fixed("meetings-generally", "judgment"),
                                COLLEGE,
                                CollegeCalendar.of(HolidaysOf2026.calendar()),
                                DateRange.ofYear(2021)),
                        ledger().build(),
                        LocalDate.parse("2021-07-09"))
                .get("INS-2.1@u1/2021-Q2");

        assertThat(finding.verdict()).isEqualTo(Verdict.NEEDS_JUDGMENT);
        assertThat(finding.reason().zh()).endsWith("已计0次；次数为一般要求，是否确有原因待负责人确认。");
    }

    private static NormBook fixed(String code, String value) {
        return ImplementationOpinion.book()
                .tailoredBy(Profile.by("gb")
                        .with(fix(ImplementationOpinion.findReading(code).orElseThrow(), value)));
    }

    private static <T> Change fix(Interpretation<T> reading, String value) {
        return new Change.Fix<>(reading, reading.form().orElseThrow().parse(value), "x", "gb");
    }

    @Test
    void a_committee_that_was_not_elected_is_one_thing() {
        assertThat(said(ledger(), "2021-05-03", "ORG-2.2@u1"))
                .contains("正式党员7人，应设支委会，尚未选举产生")
                .doesNotContain("空缺");
    }

    @Test
    void a_link_with_a_branch_of_another_type_says_who_what_and_why() {
        LedgerBuilder ledger = ledger().add(Contact.of("p1", TargetKind.BRANCH, "u1", "2021-01-04"));
        assertThat(said(ledger, "2021-05-03", "ACT-1.1@gb")).contains("p1联系u1，不计：u1是学生党支部，应为教工党支部");
        LedgerBuilder right = ledger().add(Contact.of("p1", TargetKind.BRANCH, "f1", "2021-01-04"));
        assertThat(said(right, "2021-05-03", "ACT-1.1@gb")).contains("p1联系f1").doesNotContain("不计");
    }

    @Test
    void dues_were_paid_on_a_day() {
        LedgerBuilder ledger = ledger().add(DuesPayment.of("p3", "2021-03", "2021-03-08"))
                .add(DuesPayment.of("p4", "2021-03", "2021-04-12"));
        Assessment assessment = Sample.assess(COLLEGE, ledger, "2021-04-20");
        assertThat(assessment.get("ART-10.2@p3/2021-03").reason().zh()).isEqualTo("2021年3月党费交纳：已于2021-03-08交纳。");
        assertThat(assessment.get("ART-10.2@p4/2021-03").reason().zh()).contains("已于2021-04-12交纳");
        assertThat(assessment.get("ART-10.2@p4/2021-03").label().zh()).isEqualTo("逾期补交");
        assertThat(assessment.get("ART-10.2@p5/2021-03").reason().zh()).contains("尚未记录");
    }

    @Test
    void a_standing_duty_that_holds_is_in_place() {
        assertThat(Sample.assess(COLLEGE, ledger(), "2021-05-03")
                        .get("ORG-2.2@f1")
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(Sample.assess(COLLEGE, ledger(), "2021-05-03").findings().stream()
                        .filter(finding -> finding.verdict() == Verdict.MET)
                        .map(finding -> finding.label().zh()))
                .isNotEmpty()
                .containsOnly("已落实");
    }

    @Test
    void an_exemption_says_who_agreed() {
        LedgerBuilder ledger = ledger().add(Exemption.builder()
                .norm(NormId.parse("INS-2.2"))
                .subject(OrganizationId.of("u1"))
                .during(DateRange.parse("2021-02-01/2021-03-01"))
                .authority("校党委")
                .document("校组〔2021〕1号")
                .reason("实习")
                .build());
        assertThat(said(ledger, "2021-03-08", "INS-2.2@u1/2021-02")).isEqualTo("经校党委校组〔2021〕1号同意，可不开展：实习。");
    }

    /** The meeting of Tuesday 8 March 2022 lies in the days of grace of 2021 and names no year. */
    @Test
    void a_record_in_the_days_of_grace_is_told_with_what_to_write() {
        LedgerBuilder ledger = ledger().add(Activity.builder("m1", ActivityKind.ORGANIZATIONAL_LIFE_MEETING)
                .by("u1")
                .on("2022-03-08"));
        Finding earlier = Sample.assess(COLLEGE, ledger, "2022-03-10").get("INS-3.1@u1/2021");
        assertThat(earlier.verdict()).isEqualTo(Verdict.CLOSING);
        assertThat(earlier.reason().zh()).contains("m1（2022-03-08）未注明本项所属期").contains("请将所属期填2021");
        assertThat(earlier.reason().en()).contains("write for_period 2021");
        assertThat(said(ledger, "2022-03-10", "INS-3.1@f1/2021")).doesNotContain("所属期");
    }

    @Test
    void a_record_that_counts_for_nothing_in_the_days_of_grace_is_not_told() {
        LedgerBuilder ledger = ledger().add(Activity.builder("m1", ActivityKind.ORGANIZATIONAL_LIFE_MEETING)
                .by("u1")
                .on("2022-03-08")
                .forPeriod(Period.parse("2022")));
        assertThat(said(ledger, "2022-03-10", "INS-3.1@u1/2021")).doesNotContain("请将所属期填");
    }

    /** The cadre belongs to f1; what the other branch held counts for no period, whatever the record names. */
    @ParameterizedTest
    @CsvSource({"f1, true", "u1, false"})
    void a_record_in_the_days_of_grace_is_told_only_if_its_conditions_let_it_count(String holder, boolean isTold) {
        LedgerBuilder ledger = Sample.ledger(FullSample.COLLEGE)
                .add(Activity.builder("m1", ActivityKind.ORGANIZATIONAL_LIFE_MEETING)
                        .by(holder)
                        .on("2022-03-08"))
                .add(Attendance.of("m1", "p9"));
        String reason = Sample.assess(FullSample.COLLEGE, ledger, "2022-03-10")
                .get("INS-3.2#organizational-life-meeting@p9/2021")
                .reason()
                .zh();
        assertThat(reason.contains("请将所属期填2021")).as(reason).isEqualTo(isTold);
    }

    /** No reason, label or explanation shows the code of a place. */
    @Test
    void places_are_said_in_words() {
        Schedule schedule = Schedule.of(
                ImplementationOpinion.book(),
                FullSample.COLLEGE,
                CollegeCalendar.of(HolidaysOf2026.calendar()),
                DateRange.ofYear(2021));
        Assessment assessment =
                Assessment.of(schedule, Sample.ledger(FullSample.COLLEGE).build(), LocalDate.parse("2021-07-15"));
        for (Finding finding : assessment.findings()) {
            Explanation explanation = finding.explanation();
            assertThat(explanation.in(Language.CHINESE))
                    .doesNotContain("annex:", "article:", "-rules-")
                    .doesNotContain("义务主体", "本库默认");
            assertThat(explanation.in(Language.ENGLISH)).doesNotContain("annex:", "article:", "-rules-");
        }
    }
}
