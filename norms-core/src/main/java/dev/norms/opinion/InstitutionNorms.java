package dev.norms.opinion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.norms.duty.Addressee;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.Condition;
import dev.norms.evidence.EvidenceRule;
import dev.norms.norm.Norm;
import dev.norms.organization.Role;
import dev.norms.requirement.CountRequirement;
import dev.norms.source.Confidence;
import dev.norms.time.Bound;
import dev.norms.time.PeriodUnit;
import dev.norms.time.WindowName;

/** What the annex demands of institutions (制度规范): category INS, the meetings. */
final class InstitutionNorms {
    private InstitutionNorms() {}

    static ImmutableList<Norm> norms() {
        return ImmutableList.of(
                Norm.builder()
                        .id("INS-2.1")
                        .label("党员大会", "members' assembly")
                        .summary("党支部每季度召开党员大会不少于一次。", "A branch holds a members' assembly at least once a quarter.")
                        .addAddressees(Addressee.BRANCH)
                        .requirement(CountRequirement.each(
                                Bound.atLeast(1),
                                PeriodUnit.QUARTER,
                                EvidenceRule.activity(ActivityKind.MEMBERS_ASSEMBLY)))
                        .cites("annex:INS-2#1", "article:6#2")
                        .addCitation(UpperRules.BRANCH_RULES_2018.article(11, Confidence.READ))
                        .addInterpretation(Readings.CALENDAR_PERIODS)
                        .addInterpretation(Readings.WHOLE_PERIODS)
                        .build(),
                Norm.builder()
                        .id("INS-2.2")
                        .label("主题党日", "themed Party day")
                        .summary("党支部每月开展主题党日不少于一次。", "A branch holds a themed Party day at least once a month.")
                        .addAddressees(Addressee.BRANCH)
                        .requirement(CountRequirement.each(
                                Bound.atLeast(1),
                                PeriodUnit.MONTH,
                                EvidenceRule.activity(ActivityKind.THEMED_PARTY_DAY)))
                        .cites("annex:INS-2#2", "article:6#2")
                        .addCitation(UpperRules.BRANCH_RULES_2018.article(16, Confidence.READ))
                        .addCitation(UpperRules.EDUCATION_RULES_2019.article(16, Confidence.READ))
                        .addInterpretation(Readings.CALENDAR_PERIODS)
                        .addInterpretation(Readings.WHOLE_PERIODS)
                        .build(),
                Norm.builder()
                        .id("INS-2.3")
                        .label("支委会", "branch committee meeting")
                        .summary(
                                "设支部委员会的党支部每月召开支委会不少于一次。",
                                "A branch with a committee holds a committee meeting at least once a month.")
                        .addAddressees(Addressee.BRANCH_COMMITTEE)
                        .requirement(CountRequirement.each(
                                        Bound.atLeast(1),
                                        PeriodUnit.MONTH,
                                        EvidenceRule.activity(ActivityKind.BRANCH_COMMITTEE_MEETING))
                                .where(Readings.BRANCH_COMMITTEE.value()))
                        .cites("annex:INS-2#3", "article:6#2")
                        .addCitation(UpperRules.BRANCH_RULES_2018.article(12, Confidence.READ))
                        .addInterpretation(Readings.BRANCH_COMMITTEE)
                        .addInterpretation(Readings.CALENDAR_PERIODS)
                        .addInterpretation(Readings.WHOLE_PERIODS)
                        .build(),
                Norm.builder()
                        .id("INS-2.4")
                        .label("党小组会", "Party group meeting")
                        .summary("党小组每月召开党小组会一至两次。", "A Party group meets once or twice a month.")
                        .addAddressees(Addressee.GROUP)
                        .requirement(CountRequirement.each(
                                Readings.GROUP_MEETINGS.value(),
                                PeriodUnit.MONTH,
                                EvidenceRule.activity(ActivityKind.GROUP_MEETING)))
                        .cites("annex:INS-2#4", "article:6#2")
                        .addCitation(UpperRules.BRANCH_RULES_2018.article(13, Confidence.READ))
                        .addInterpretation(Readings.GROUP_MEETINGS)
                        .addInterpretation(Readings.CALENDAR_PERIODS)
                        .addInterpretation(Readings.WHOLE_PERIODS)
                        .build(),
                Norm.builder()
                        .id("INS-2.5")
                        .label("书记党课", "secretary's lecture")
                        .summary(
                                "党总支、党支部书记每年为本组织讲党课不少于一次。",
                                "The secretary of each general branch and branch gives a lecture there at least once a year.")
                        .addAddressees(Addressee.GENERAL_BRANCH_SECRETARY)
                        .addAddressees(Addressee.BRANCH_SECRETARY)
                        .requirement(CountRequirement.each(
                                Bound.atLeast(1),
                                PeriodUnit.YEAR,
                                EvidenceRule.activity(ActivityKind.PARTY_LECTURE)
                                        .where(new Condition.LedBy(Role.SECRETARY))))
                        .cites("annex:INS-2#5", "article:6#2", "article:13#2")
                        .addInterpretation(Readings.OWN_SECRETARY)
                        .addInterpretation(Readings.CALENDAR_PERIODS)
                        .addInterpretation(Readings.WHOLE_PERIODS)
                        .addInterpretation(Readings.SEAT_HOLDER)
                        .build(),
                Norm.builder()
                        .id("INS-3.1")
                        .label("专题组织生活会", "special organizational life meeting")
                        .summary(
                                "党支部每年召开专题组织生活会不少于一次。",
                                "A branch holds a special organizational life meeting at least once a year.")
                        .addAddressees(Addressee.BRANCH)
                        .requirement(CountRequirement.each(
                                Bound.atLeast(1),
                                PeriodUnit.YEAR,
                                EvidenceRule.activity(ActivityKind.ORGANIZATIONAL_LIFE_MEETING)))
                        .cites("annex:INS-3#1")
                        .addCitation(UpperRules.EDUCATION_RULES_2019.article(17, Confidence.READ))
                        .addInterpretation(Readings.CALENDAR_PERIODS)
                        .addInterpretation(Readings.WHOLE_PERIODS)
                        .build(),
                Norm.builder()
                        .id("INS-4.1")
                        .label("书记述职评议", "secretary's appraisal")
                        .summary(
                                "党总支、党支部书记年底述职并接受评议。",
                                "The secretary of each general branch and branch reports and is appraised at the end of the year.")
                        .addAddressees(Addressee.GENERAL_BRANCH_SECRETARY)
                        .addAddressees(Addressee.BRANCH_SECRETARY)
                        .requirement(CountRequirement.within(
                                Bound.atLeast(1),
                                ImmutableMap.of(WindowName.YEAR_END, Readings.YEAR_END.value()),
                                EvidenceRule.activity(ActivityKind.SECRETARY_APPRAISAL)))
                        .cites("annex:INS-4#1", "article:6#3")
                        .addInterpretation(Readings.YEAR_END)
                        .addInterpretation(Readings.WHOLE_PERIODS)
                        .addInterpretation(Readings.SEAT_HOLDER)
                        .build());
    }
}
