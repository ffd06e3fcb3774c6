package dev.norms.opinion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.norms.duty.Addressee;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Unit;
import dev.norms.norm.Executability;
import dev.norms.norm.Norm;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.CountRequirement;
import dev.norms.source.Confidence;
import dev.norms.time.Bound;
import dev.norms.time.PeriodUnit;

/** What only the articles of the body demand: category ART. */
final class ArticleNorms {
    private ArticleNorms() {}

    static ImmutableList<Norm> norms() {
        return ImmutableList.of(
                Norm.builder()
                        .id("ART-10.2")
                        .label("党费交纳", "payment of dues")
                        .summary("党员按月交纳党费。", "A member pays dues every month.")
                        .addAddressees(Addressee.MEMBER)
                        .requirement(CountRequirement.each(
                                Bound.atLeast(1), PeriodUnit.MONTH, EvidenceRule.all(Unit.TIMES, EvidenceSource.DUES)))
                        .cites("article:10#2")
                        .addCitation(UpperRules.DUES_RULES_2008.article(12, Confidence.READ))
                        .addInterpretation(Readings.DUES_MONTHLY)
                        .build(),
                Norm.builder()
                        .id("ART-11.1")
                        .label("党政联席会", "joint Party–administration meeting")
                        .summary(
                                "党总支定期召开党政联席会。",
                                "The general branch holds the joint Party–administration meeting at regular intervals.")
                        .addAddressees(Addressee.GENERAL_BRANCH)
                        .requirement(new CountRequirement(
                                Readings.JOINT_MEETING.value(),
                                ImmutableMap.of(),
                                EvidenceRule.activity(ActivityKind.JOINT_ADMINISTRATION_MEETING),
                                new Applicability.Always()))
                        .executability(Executability.VAGUE)
                        .cites("article:11#1")
                        .addInterpretation(Readings.JOINT_MEETING)
                        .addInterpretation(Readings.WHOLE_PERIODS)
                        .build(),
                Norm.builder()
                        .id("ART-11.2")
                        .label("党总支委员会会议", "general-branch committee meeting")
                        .summary("党总支委员会定期开会。", "The committee of the general branch meets at regular intervals.")
                        .addAddressees(Addressee.GENERAL_BRANCH_COMMITTEE)
                        .requirement(new CountRequirement(
                                Readings.COMMITTEE_MEETING.value(),
                                ImmutableMap.of(),
                                EvidenceRule.activity(ActivityKind.GENERAL_BRANCH_COMMITTEE_MEETING),
                                new Applicability.Always()))
                        .executability(Executability.VAGUE)
                        .cites("article:11#1")
                        .addInterpretation(Readings.COMMITTEE_MEETING)
                        .addInterpretation(Readings.WHOLE_PERIODS)
                        .build());
    }
}
