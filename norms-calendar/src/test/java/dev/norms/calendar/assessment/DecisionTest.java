package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.college.College;
import dev.norms.college.TermOfOffice;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.explanation.Explanation;
import dev.norms.explanation.StepKind;
import dev.norms.label.Label;
import dev.norms.label.Language;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Approval;
import dev.norms.ledger.Attestation;
import dev.norms.ledger.Document;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.ItemCheck;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.organization.OrganizationId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each family of requirements has its sentence, and what does not hold is named in it. */
class DecisionTest {
    private static final String DAY = "2021-07-09";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            INS-2.1@u1/2021-Q2 | 2021年第2季度党员大会应不少于1次，已计1次；达到要求。 | Members' assembly, 2021 Q2: at least 1 owed, 1 counted; requirement met.
            MGT-2.1@p3/2021 | 2021年党员学时应不少于32学时，已计0学时；应于2021-12-31前（含当日）完成。 | Study hours of members, 2021: at least 32 class hours owed, 0 counted; due by 2021-12-31.
            ORG-3.2@u1/term-2018-10-10 | 2018-10-10选举的一届应于2021-10-10前（含当日）换届，尚未换届。 | Re-election of the branch, term of office since 2018-10-10: due by 2021-10-10, not held yet.
            MGT-1.1@u1/2021-year-start | 2021年度工作计划应不少于1份，已计1份；达到要求。 | Annual plan, start of the year 2021: at least 1 owed, 1 counted; requirement met.
            ART-18.1@gb | 截至2021-07-09网站管理与党建专栏应不少于1份，已计0份；未达到要求。 | Website rules and column, as of 2021-07-09: at least 1 owed, 0 counted; requirement not met.
            ORG-1.1@gb | 截至2021-07-09，三级组织设置符合要求；提示：f1未设党小组。 | Three tiers, as of 2021-07-09: compliant; advice: branch without groups: f1.
            ORG-1.2@gb | 截至2021-07-09，组织规模应符合3项，已符合1项；不符合：f1人数不足、u1.g人数不足。 | Size of organizations, as of 2021-07-09: 1 of 3 compliant; not compliant: f1 (too few members); u1.g (too few members).
            ORG-2.2@f1 | 截至2021-07-09，支部班子构成应符合2项，已符合1项；不符合：书记空缺。 | Posts of the branch, as of 2021-07-09: 1 of 2 compliant; not compliant: secretary vacant.
            ART-3.1@gb | 截至2021-07-09，工作小组组成应符合2项，已符合0项；不符合：书记未任组长、p2未列入。 | Working group, as of 2021-07-09: 0 of 2 compliant; not compliant: not chaired by the secretary; p2 (not a member).
            ART-19.1@gb | 截至2021-07-09，督查应有4个职务有人担任，已有1个；空缺：组织委员、纪检委员、党务干部。 | Supervision, as of 2021-07-09: 1 of 4 posts filled; vacant: organization commissioner; discipline commissioner; Party affairs officer.
            ART-3.2@f1 | 截至2021-07-09，支部第一责任人空缺。 | Person first responsible, as of 2021-07-09: vacant.
            ART-3.2@u1 | 截至2021-07-09，支部第一责任人有人担任。 | Person first responsible, as of 2021-07-09: filled.
            ACT-1.1@gb | 截至2021-07-09总支书记联系党支部应不少于1个，已计0个；未达到要求；尚无总支委员联系的党支部：f1、u1。 | Secretary linked with a branch, as of 2021-07-09: at least 1 owed, 0 counted; requirement not met; branches that nobody of the general branch is linked with: f1, u1.
            ACT-3.1@u1 | 截至2021-07-09志愿服务应不少于1项，已计0项；未达到要求。 | Volunteer service, as of 2021-07-09: at least 1 owed, 0 counted; requirement not met.
            IMG-2.1@gb | 截至2021-07-09，“六有”活动场所应有6项，已有2项；缺：设施、标志、书报等4项。 | Six haves, as of 2021-07-09: 2 of 6 there; missing: equipment; signs; books and papers; and 1 more.
            ART-13.3#a1@u1 | 截至2021-07-09，主题实践活动事前讨论（a1）应经3个组织讨论，已经1个；尚缺：团支部、班委会。 | Practice activities discussed beforehand (a1), as of 2021-07-09: 1 of 3 bodies asked beforehand; missing: youth-league branch; class committee.
            IMG-3.3@u1 | 截至2021-07-09，活动记录归档：2次活动应注明归档位置，已注明1次；未注明：a1（2021-04-10）。 | Records filed, as of 2021-07-09: 1 of 2 activities filed; not filed: a1 (2021-04-10).
            ART-19.2@gb | 截至2021-07-09，落实不力的整改：{missed}项未完成事项应有整改记录，已有0项；尚无：2021年1月党政联席会（gb）、2021年1月党总支委员会会议（gb）、2020年版专题学习（gb）等{missed}项。 | Accountability, as of 2021-07-09: 0 of {missed} missed duties followed up; not followed up: joint Party–administration meeting, 2021-01 (gb); general-branch committee meeting, 2021-01 (gb); special study, 2020 edition (gb); and {others} more.
            INS-1.2@gb | 没有在办或者本年办理过的发展过程。 | No admission is open or had a step in the year.
            ART-5.1@gb/2021 | 2021年“班子建设与统战”待负责人确认。 | Leading body and united front, 2021: nobody has attested it yet, a person has to judge it.
            ART-3.3@gb/2021 | 2021年“工作小组履职”已由负责人确认；达到要求。 | Working group at work, 2021: attested; requirement met.
            """)
    void what_is_said_where_little_was_done(String id, String zh, String en) {
        Assessment standing = Sample.assess(Sample.COLLEGE, done(Sample.ledger(Sample.COLLEGE)), DAY);
        // how many there are depends on how many norms there are
        int missed = (int) standing.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.MISSED)
                .filter(finding -> finding.obligation().owner() instanceof OrganizationId)
                .count();
        assertThat(standing.get(id).reason()).isEqualTo(Label.of(counted(zh, missed), counted(en, missed)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ORG-1.1@gb | 截至2021-07-09，三级组织设置符合要求；提示：f1未设党小组。 | Three tiers, as of 2021-07-09: compliant; advice: branch without groups: f1.
            ORG-2.2@u1 | 截至2021-07-09，支部班子构成符合要求。 | Posts of the branch, as of 2021-07-09: compliant.
            ART-19.1@gb | 截至2021-07-09，督查应有4个职务有人担任，已有4个；达到要求。 | Supervision, as of 2021-07-09: 4 of 4 posts filled; requirement met.
            ART-3.2@f1 | 截至2021-07-09，支部第一责任人有人担任。 | Person first responsible, as of 2021-07-09: filled.
            """)
    void what_is_said_of_a_complete_college(String id, String zh, String en) {
        assertThat(reason(FullSample.COLLEGE, Sample.ledger(FullSample.COLLEGE), id))
                .isEqualTo(Label.of(zh, en));
    }

    @Test
    void an_extension_without_approval_is_told_as_ignored_and_an_election_with_its_day() {
        College college = Sample.college()
                .add(TermOfOffice.builder("f1").elected("2018-05-01").extendedTo(LocalDate.parse("2021-12-31")))
                .build();
        assertThat(reason(college, Sample.ledger(college), "ORG-3.2@f1/term-2018-05-01"))
                .isEqualTo(
                        Label.of(
                                "2018-05-01选举的一届应于2021-05-01前（含当日）换届，尚未换届；延期至2021-12-31无批准文号，不计。",
                                "Re-election of the branch, term of office since 2018-05-01: due by 2021-05-01, not held yet; the extension to 2021-12-31 has no approval and does not count."));
        College late = Sample.college()
                .add(TermOfOffice.of("f1", "2018-05-01"))
                .add(TermOfOffice.of("f1", "2021-06-01"))
                .build();
        assertThat(reason(late, Sample.ledger(late), "ORG-3.2@f1/term-2018-05-01"))
                .isEqualTo(
                        Label.of(
                                "2018-05-01选举的一届应于2021-05-01前（含当日）换届，已于2021-06-01换届；期限2021-05-01后补办。",
                                "Re-election of the branch, term of office since 2018-05-01: due by 2021-05-01, held on 2021-06-01; made up after the deadline 2021-05-01."));
    }

    @Test
    void what_was_not_supplied_is_named() {
        LedgerBuilder nothing = Ledger.builder(Sample.COLLEGE).supply(EvidenceSource.DUES);
        assertThat(reason(Sample.COLLEGE, nothing, "INS-2.1@u1/2021-Q2"))
                .isEqualTo(Label.of("未提供活动记录，无法判定。", "Not supplied: activities; so it cannot be decided."));
        assertThat(reason(Sample.COLLEGE, nothing, "MGT-2.1@p3/2021"))
                .isEqualTo(Label.of(
                        "未提供出勤记录、学习记录，无法判定。", "Not supplied: attendance, study records; so it cannot be decided."));
    }

    @Test
    void an_exemption_of_a_part_of_the_window_is_a_fact() {
        LedgerBuilder ledger = Sample.ledger(Sample.COLLEGE)
                .add(Exemption.builder()
                        .norm(NormId.parse("INS-2.1"))
                        .subject(OrganizationId.of("u1"))
                        .during(DateRange.parse("2021-05-01/2021-06-01"))
                        .authority("校党委")
                        .document("文2")
                        .reason("实习")
                        .build());
        Finding finding = Sample.assess(Sample.COLLEGE, ledger, DAY).get("INS-2.1@u1/2021-Q2");
        assertThat(finding.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(facts(finding))
                .contains(Label.of(
                        "经校党委文2同意可不开展（2021-05-01起，2021-06-01前止），未覆盖整个期间",
                        "exempted by 校党委, 文2, from 2021-05-01 until before 2021-06-01: not the whole period"));
        assertThat(facts(Sample.assess(Sample.COLLEGE, ledger, DAY).get("INS-2.1@u1/2021-Q1")))
                .noneMatch(fact -> fact.zh().contains("文2"));
    }

    @ParameterizedTest(name = "done on {0}")
    @CsvSource({"'', true", "2021-07-10, true", "2021-07-09, false"})
    void a_follow_up_whose_day_is_past_and_that_is_not_done_is_told(String done, boolean late) {
        FollowUp until = FollowUp.of("INS-2.1@u1/2021-Q1", "hold it", "gb", "2021-07-08");
        FollowUp followUp = done.isEmpty() ? until : until.withDone(LocalDate.parse(done));
        Finding finding = Sample.assess(
                        Sample.COLLEGE, Sample.ledger(Sample.COLLEGE).add(followUp), DAY)
                .get("ART-19.2@gb");
        assertThat(finding.done().orElseThrow()).hasToString("1");
        assertThat(finding.reason().zh().endsWith("；整改逾期1项。")).isEqualTo(late);
        assertThat(finding.reason().en().endsWith("; follow-ups overdue: 1.")).isEqualTo(late);
        assertThat(finding.explanation().in(Language.CHINESE).contains("（INS-2.1@u1/2021-Q1，整改逾期）计1"))
                .isEqualTo(late);
    }

    private static LedgerBuilder done(LedgerBuilder ledger) {
        ledger.add(Activity.builder("a1", ActivityKind.PRACTICE_ACTIVITY)
                        .by("u1")
                        .on("2021-04-10"))
                .add(Activity.builder("a2", ActivityKind.MEMBERS_ASSEMBLY)
                        .by("u1")
                        .on("2021-05-10")
                        .filed("box 1"))
                .add(Approval.of("a1", ApprovalBody.BRANCH, "2021-04-01"))
                .add(Document.builder("u1", DocumentKind.ANNUAL_PLAN).on("2021-02-20"))
                .add(Attestation.of("ART-3.3", "gb", "2021", "p1", "2021-06-01"));
        List.of("place", "party-flag")
                .forEach(item -> ledger.add(ItemCheck.of("gb", CheckList.SIX_HAVES, item, "2021-03-01", true)));
        return ledger.add(ItemCheck.of("gb", CheckList.SIX_HAVES, "rules", "2021-03-01", false));
    }

    private static String counted(String text, int missed) {
        return text.replace("{missed}", Integer.toString(missed)).replace("{others}", Integer.toString(missed - 3));
    }

    private static Label reason(College college, LedgerBuilder ledger, String id) {
        return Sample.assess(college, ledger, DAY).get(id).reason();
    }

    private static List<Label> facts(Finding finding) {
        return finding.explanation().details().stream()
                .filter(step -> step.kind() == StepKind.FACT)
                .map(Explanation::text)
                .toList();
    }
}
