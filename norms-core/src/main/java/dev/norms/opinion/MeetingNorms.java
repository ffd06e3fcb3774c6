package dev.norms.opinion;

import dev.norms.duty.Addressee;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.Condition;
import dev.norms.evidence.EvidenceRule;
import dev.norms.internal.choice.Lecturers;
import dev.norms.internal.choice.LifeMeeting;
import dev.norms.internal.choice.ShortMeetings;
import dev.norms.norm.Executability;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.norm.Strength;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.opinion.reading.FrequencyReadings;
import dev.norms.opinion.reading.ScopeReadings;
import dev.norms.opinion.reading.UpperRules;
import dev.norms.opinion.reading.VoteReadings;
import dev.norms.opinion.reading.WindowReadings;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.Role;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.Parts;
import dev.norms.source.Confidence;
import dev.norms.time.Bound;
import dev.norms.time.PeriodUnit;
import dev.norms.time.WindowName;
import java.util.List;

/** The norms of the annex on institutions (制度规范), rows 2 to 4: meetings. */
final class MeetingNorms {
    private MeetingNorms() {}

    static List<Norm.Builder> norms(Interpretations in) {
        return List.of(
                Norm.builder("INS-2.1", "党员大会", "members' assembly")
                        .summary("党支部每季度召开党员大会不少于一次。", "A branch holds a members' assembly at least once a quarter.")
                        .demands(each(PeriodUnit.QUARTER, ActivityKind.MEMBERS_ASSEMBLY), Addressee.BRANCH)
                        .cites("annex:INS-2#1", "article:6#2")
                        .addCitation(UpperRules.BRANCH_RULES_2018.article(11, Confidence.READ))
                        .strength(strength(in))
                        .reads(in, CommonReadings.meetings(CountingReadings.MEETINGS_GENERALLY))
                        .reads(in, VoteReadings.ASSEMBLY_VOTE),
                Norm.builder("INS-2.2", "主题党日", "themed Party day")
                        .summary("党支部每月开展主题党日不少于一次。", "A branch holds a themed Party day at least once a month.")
                        .demands(partyDay(in), Addressee.BRANCH)
                        .cites("annex:INS-2#2", "article:6#2")
                        .addCitation(UpperRules.BRANCH_RULES_2018.article(16, Confidence.READ))
                        .addCitation(UpperRules.EDUCATION_RULES_2019.article(16, Confidence.READ))
                        .reads(in, CommonReadings.meetings(CountingReadings.LIFE_MEETING)),
                Norm.builder("INS-2.3", "支委会", "branch committee meeting")
                        .summary(
                                "设支部委员会的党支部每月召开支委会不少于一次。",
                                "A branch with a committee holds a committee meeting at least once a month.")
                        .demands(
                                each(PeriodUnit.MONTH, ActivityKind.BRANCH_COMMITTEE_MEETING)
                                        .where(new Applicability.HasCommissioner()),
                                Addressee.BRANCH_COMMITTEE)
                        .cites("annex:INS-2#3", "article:6#2")
                        .addCitation(UpperRules.BRANCH_RULES_2018.article(12, Confidence.READ))
                        .strength(strength(in))
                        .reads(in, CommonReadings.meetings(CountingReadings.MEETINGS_GENERALLY)),
                Norm.builder("INS-2.4", "党小组会", "Party group meeting")
                        .summary(Summaries.groupMeetings(in.value(CountingReadings.GROUP_MEETINGS)))
                        .demands(
                                CountRequirement.each(
                                        in.value(CountingReadings.GROUP_MEETINGS),
                                        PeriodUnit.MONTH,
                                        EvidenceRule.activity(ActivityKind.GROUP_MEETING)),
                                Addressee.GROUP)
                        .cites("annex:INS-2#4", "article:6#2")
                        .addCitation(UpperRules.BRANCH_RULES_2018.article(13, Confidence.READ))
                        .strength(strength(in))
                        .reads(
                                in,
                                CommonReadings.meetings(
                                        CountingReadings.GROUP_MEETINGS,
                                        ScopeReadings.GROUPS,
                                        CountingReadings.MEETINGS_GENERALLY)),
                Norm.builder("INS-2.5", "书记党课", "secretary's lecture")
                        .summary(Summaries.lecture(in.value(CountingReadings.LECTURERS)))
                        .demands(
                                CountRequirement.each(
                                        Bound.atLeast(1),
                                        PeriodUnit.YEAR,
                                        EvidenceRule.activity(ActivityKind.PARTY_LECTURE)
                                                .where(new Condition.LedBy(
                                                        Role.SECRETARY, in.value(CountingReadings.OWN_SECRETARY)))),
                                Addressee.GENERAL_BRANCH_SECRETARY,
                                otherLecturers(in))
                        .cites("annex:INS-2#5", "article:6#2", "article:13#2")
                        .reads(in, CountingReadings.LECTURERS, CountingReadings.OWN_SECRETARY)
                        .reads(in, CountingReadings.POST_HOLDER)
                        .reads(in, CommonReadings.meetings()),
                Norm.builder("INS-3.1", "专题组织生活会", "special organizational life meeting")
                        .summary(
                                "党支部每年召开专题组织生活会不少于一次。",
                                "A branch holds a special organizational life meeting at least once a year.")
                        .demands(each(PeriodUnit.YEAR, ActivityKind.ORGANIZATIONAL_LIFE_MEETING), Addressee.BRANCH)
                        .cites("annex:INS-3#1")
                        .addCitation(UpperRules.EDUCATION_RULES_2019.article(17, Confidence.READ))
                        .reads(in, CommonReadings.meetings(CountingReadings.GRACE_YEAR_MEETINGS))
                        .reads(in, VoteReadings.EXCELLENT_SHARE),
                Norm.builder("INS-3.2", "双重组织生活", "dual organizational life")
                        .summary(
                                "党员领导干部既以普通党员身份参加所在支部、小组的组织生活会，又参加班子的民主生活会。",
                                "A leading cadre takes part in the own branch's or group's organizational life meeting and in the leadership's democratic life meeting.")
                        .demands(
                                CountRequirement.of(
                                        in.value(FrequencyReadings.DUAL_LIFE),
                                        EvidenceRule.attendance(ActivityKind.ORGANIZATIONAL_LIFE_MEETING)
                                                .counting(
                                                        ActivityKind.THEMED_PARTY_DAY.code(),
                                                        ActivityKind.ORGANIZATIONAL_LIFE_MEETING)
                                                .where(new Condition.HeldByOwn())),
                                Parts.Named.of(ActivityKind.ORGANIZATIONAL_LIFE_MEETING),
                                Addressee.LEADING_CADRE)
                        .demands(
                                CountRequirement.of(
                                        in.value(FrequencyReadings.DUAL_LIFE),
                                        EvidenceRule.attendance(ActivityKind.DEMOCRATIC_LIFE_MEETING)
                                                .where(new Condition.HeldBy(OrganizationKind.GENERAL_BRANCH))),
                                Parts.Named.of(ActivityKind.DEMOCRATIC_LIFE_MEETING),
                                Addressee.LEADING_CADRE)
                        .executability(Executability.VAGUE)
                        .cites("annex:INS-3#2", "article:13#2")
                        .addCitation(UpperRules.EDUCATION_RULES_2019.article(16, Confidence.READ))
                        .reads(
                                in,
                                CommonReadings.personal(
                                        FrequencyReadings.DUAL_LIFE,
                                        ScopeReadings.LEADING_CADRES,
                                        CountingReadings.GRACE_YEAR_MEETINGS)),
                Norm.builder("INS-4.1", "书记述职评议", "secretary's appraisal")
                        .summary(
                                "党总支、党支部书记年底述职并接受评议。",
                                "The secretary of each general branch and branch reports and is appraised at the end of the year.")
                        .demands(
                                Counts.within(
                                        in,
                                        WindowName.YEAR_END,
                                        WindowReadings.YEAR_END,
                                        EvidenceRule.activity(ActivityKind.SECRETARY_APPRAISAL)
                                                .where(new Condition.LedBy(Role.SECRETARY, Condition.Reach.ABOVE))),
                                Addressee.GENERAL_BRANCH_SECRETARY,
                                Addressee.BRANCH_SECRETARY)
                        .cites("annex:INS-4#1", "article:6#3")
                        .reads(
                                in,
                                CommonReadings.season(
                                        WindowReadings.YEAR_END,
                                        CountingReadings.GRACE_YEAR_END,
                                        CountingReadings.POST_HOLDER)));
    }

    /** Returns the requirement of themed Party days, as which life meetings count where a reading says so. */
    private static CountRequirement partyDay(Interpretations in) {
        EvidenceRule partyDays = EvidenceRule.activity(ActivityKind.THEMED_PARTY_DAY);
        return CountRequirement.each(
                Bound.atLeast(1),
                PeriodUnit.MONTH,
                in.value(CountingReadings.LIFE_MEETING) == LifeMeeting.APART
                        ? partyDays
                        : partyDays.counting(
                                ActivityKind.ORGANIZATIONAL_LIFE_MEETING.code(), ActivityKind.THEMED_PARTY_DAY));
    }

    /** Returns the addressees of the lecture besides the secretary of a general branch, by the reading that holds. */
    private static Addressee[] otherLecturers(Interpretations in) {
        return in.value(CountingReadings.LECTURERS) == Lecturers.EVERY_SECRETARY
                ? new Addressee[] {Addressee.BRANCH_SECRETARY}
                : new Addressee[0];
    }

    private static Strength strength(Interpretations in) {
        return in.value(CountingReadings.MEETINGS_GENERALLY) == ShortMeetings.MISSED
                ? Strength.STATED
                : Strength.GENERALLY;
    }

    private static CountRequirement each(PeriodUnit unit, ActivityKind kind) {
        return CountRequirement.each(Bound.atLeast(1), unit, EvidenceRule.activity(kind));
    }
}
