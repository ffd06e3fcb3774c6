package dev.norms.opinion;

import dev.norms.duty.Addressee;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Item;
import dev.norms.evidence.Unit;
import dev.norms.norm.Executability;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.opinion.reading.FrequencyReadings;
import dev.norms.opinion.reading.UpperRules;
import dev.norms.requirement.CountRequirement;
import dev.norms.source.Confidence;
import dev.norms.time.Bound;
import dev.norms.time.PeriodUnit;
import java.util.List;

/** The norms found only in the articles on management, 10 to 12. */
final class ManagementArticles {
    /** The matters that the general branch inspects, as article 10 lists them. */
    private static final List<Item> INSPECTED = List.of(
            Item.of("study-hours", "学习培训", "study hours"),
            Item.of("dues", "党费收缴", "dues"),
            Item.of("funds", "经费使用", "funds"),
            Item.of("mass-organizations", "群团活动", "mass organizations"));

    private ManagementArticles() {}

    static List<Norm.Builder> norms(Interpretations in) {
        return List.of(
                Norm.builder("ART-10.1", "组织工作检查", "inspection")
                        .summary(
                                "党总支检查学习培训、党费收缴、经费使用和群团活动。只核对有无检查记录，不核对结果。",
                                "The general branch inspects study, dues, funds and the activity of mass organizations. Only the record of each inspection is checked, not what it found.")
                        .addAllDemands(Counts.onGeneralBranch(
                                in, FrequencyReadings.INSPECTION, ActivityKind.INSPECTION, INSPECTED))
                        .executability(Executability.VAGUE)
                        .cites("article:10#2")
                        .reads(in, CommonReadings.meetings(FrequencyReadings.INSPECTION)),
                Norm.builder("ART-10.2", "党费交纳", "payment of dues")
                        .summary(Summaries.dues(in.value(CountingReadings.DUES_TIME)))
                        .demands(
                                CountRequirement.each(
                                        Bound.atLeast(1),
                                        PeriodUnit.MONTH,
                                        EvidenceRule.all(Unit.TIMES, EvidenceSource.DUES)),
                                Addressee.MEMBER)
                        .cites("article:10#2")
                        .addCitation(UpperRules.DUES_RULES_2008.article(12, Confidence.READ))
                        .reads(in, CommonReadings.personal(CountingReadings.DUES_TIME)),
                Norm.builder("ART-11.1", "党政联席会", "joint Party–administration meeting")
                        .summary(
                                "党总支定期召开党政联席会。",
                                "The general branch holds the joint Party–administration meeting at regular intervals.")
                        .demands(
                                Counts.activity(
                                        in, FrequencyReadings.JOINT_MEETING, ActivityKind.JOINT_ADMINISTRATION_MEETING),
                                Addressee.GENERAL_BRANCH)
                        .executability(Executability.VAGUE)
                        .cites("article:11#1")
                        .reads(in, CommonReadings.meetings(FrequencyReadings.JOINT_MEETING)),
                Norm.builder("ART-11.2", "党总支委员会会议", "general-branch committee meeting")
                        .summary("党总支委员会定期开会。", "The committee of the general branch meets at regular intervals.")
                        .demands(
                                Counts.activity(
                                        in,
                                        FrequencyReadings.COMMITTEE_MEETING,
                                        ActivityKind.GENERAL_BRANCH_COMMITTEE_MEETING),
                                Addressee.GENERAL_BRANCH_COMMITTEE)
                        .executability(Executability.VAGUE)
                        .cites("article:11#1")
                        .reads(in, CommonReadings.meetings(FrequencyReadings.COMMITTEE_MEETING)),
                AttestedNorm.builder(in, "ART-11.3", Addressee.GENERAL_BRANCH)
                        .label("学习贯彻大学章程", "university charter")
                        .summary(
                                "党总支学习贯彻大学章程。",
                                "The general branch studies the university's charter and carries it out.")
                        .cites("article:11#1"),
                AttestedNorm.builder(in, FrequencyReadings.OPENNESS, "ART-12.1", Addressee.GENERAL_BRANCH)
                        .label("院务公开与规范管理", "openness and orderly management")
                        .summary(
                                "做好院务公开和人事、档案、资产管理，增加透明度。",
                                "College affairs are open; personnel, archives and assets are managed in order.")
                        .cites("article:12#1", "article:12#2"));
    }
}
