package dev.norms.opinion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.norms.duty.Addressee;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.Condition;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.TargetKind;
import dev.norms.evidence.Unit;
import dev.norms.norm.Executability;
import dev.norms.norm.Norm;
import dev.norms.requirement.ContactRequirement;
import dev.norms.requirement.CountRequirement;
import dev.norms.time.Bound;
import dev.norms.time.WindowName;

/** What the annex demands of activities (活动规范): category ACT. */
final class ActivityNorms {
    private ActivityNorms() {}

    static ImmutableList<Norm> norms() {
        return ImmutableList.of(
                Norm.builder()
                        .id("ACT-1.1")
                        .label("总支书记联系党支部", "secretary linked with a branch")
                        .summary(
                                "党总支书记联系一个教工党支部。",
                                "The secretary of the general branch is linked with a faculty branch.")
                        .addAddressees(Addressee.GENERAL_BRANCH_SECRETARY)
                        .requirement(new ContactRequirement(
                                Bound.atLeast(1),
                                EvidenceRule.contact(TargetKind.BRANCH, Unit.ITEMS)
                                        .where(new Condition.TargetBranch(Readings.SECRETARY_LINK.value()))))
                        .cites("annex:ACT-1#1", "article:14#2")
                        .addInterpretation(Readings.SECRETARY_LINK)
                        .addInterpretation(Readings.SEAT_HOLDER)
                        .build(),
                Norm.builder()
                        .id("ACT-2.1")
                        .label("“七一”表彰", "commendation around 1 July")
                        .summary(
                                "“七一”期间，党总支评比表彰先进组织、优秀党员和优秀党务工作者。",
                                "Around 1 July the general branch commends organizations, members and Party workers.")
                        .addAddressees(Addressee.GENERAL_BRANCH)
                        .requirement(CountRequirement.within(
                                Bound.atLeast(1),
                                ImmutableMap.of(WindowName.JULY_FIRST, Readings.JULY_FIRST.value()),
                                EvidenceRule.activity(ActivityKind.COMMENDATION)))
                        .cites("annex:ACT-2#1", "article:17#1")
                        .addInterpretation(Readings.JULY_FIRST)
                        .addInterpretation(Readings.WHOLE_PERIODS)
                        .build(),
                Norm.builder()
                        .id("ACT-2.2")
                        .label("节日走访慰问", "holiday visits")
                        .summary(
                                "节假日期间，党总支、党支部走访慰问困难党员和师生。",
                                "Each general branch and branch visits members, teachers and students in difficulty on holidays.")
                        .addAddressees(Addressee.GENERAL_BRANCH)
                        .addAddressees(Addressee.BRANCH)
                        .requirement(CountRequirement.within(
                                Bound.atLeast(1),
                                Readings.HOLIDAYS_VISITED.value(),
                                EvidenceRule.activity(ActivityKind.HOLIDAY_VISIT)))
                        .executability(Executability.VAGUE)
                        .cites("annex:ACT-2#2", "article:14#4")
                        .addInterpretation(Readings.HOLIDAYS_VISITED)
                        .addInterpretation(Readings.WHOLE_PERIODS)
                        .addInterpretation(Readings.HOLIDAY_NAMED)
                        .build());
    }
}
