package dev.norms.opinion;

import dev.norms.duty.Addressee;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.choice.WorkingGroupMembers;
import dev.norms.norm.Executability;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.norm.Strength;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.opinion.reading.ScopeReadings;
import dev.norms.opinion.reading.WindowReadings;
import dev.norms.organization.Role;
import dev.norms.requirement.BodyRule;
import dev.norms.requirement.CompositionRequirement;
import dev.norms.requirement.PostsRequirement;
import dev.norms.time.SpecialForm;
import java.util.List;
import java.util.Set;

/** The norms found only in the first articles, 2 to 5: introduction and leadership. */
final class FoundationArticles {
    private FoundationArticles() {}

    static List<Norm.Builder> norms(Interpretations in) {
        return List.of(
                Norm.builder("ART-2.1", "专题学习", "special study")
                        .summary("新版规范印发后，党总支安排专题学习。", "After an edition is issued the general branch studies it.")
                        .demands(
                                Counts.within(
                                        in,
                                        SpecialForm.EDITION,
                                        WindowReadings.SPECIAL_STUDY,
                                        EvidenceRule.activity(ActivityKind.SPECIAL_STUDY)),
                                Addressee.GENERAL_BRANCH)
                        .strength(Strength.SHALL)
                        .executability(Executability.VAGUE)
                        .cites("article:2#1")
                        .reads(
                                in,
                                CommonReadings.season(
                                        WindowReadings.SPECIAL_STUDY, WindowReadings.GRACE_SPECIAL_STUDY)),
                Norm.builder("ART-3.1", "工作小组组成", "working group")
                        .summary(Summaries.workingGroup(in.value(ScopeReadings.WORKING_GROUP)))
                        .demands(
                                CompositionRequirement.of(
                                        EvidenceSource.POSTS,
                                        new BodyRule.WorkingGroup(in.value(ScopeReadings.WORKING_GROUP)
                                                == WorkingGroupMembers.AS_LISTED)),
                                Addressee.GENERAL_BRANCH)
                        .cites("article:3#1")
                        .reads(in, ScopeReadings.WORKING_GROUP, ScopeReadings.LEADING_CADRES),
                Norm.builder("ART-3.2", "支部第一责任人", "person first responsible")
                        .summary(
                                "党支部书记为第一责任人，各支部须有书记。",
                                "The branch secretary is first responsible; every branch has one.")
                        .demands(new PostsRequirement(Set.of(Role.SECRETARY)), Addressee.BRANCH_SECRETARY)
                        .cites("article:3#2", "article:19#2")
                        .reads(in, CountingReadings.POST_HOLDER),
                AttestedNorm.builder(in, "ART-3.3", Addressee.WORKING_GROUP)
                        .label("工作小组履职", "working group at work")
                        .summary("工作小组指导并监督各组织开展工作。", "The working group guides and supervises the organizations.")
                        .cites("article:3#1", "article:19#1"),
                AttestedNorm.builder(in, "ART-5.1", Addressee.GENERAL_BRANCH)
                        .label("班子建设与统战", "leading body and united front")
                        .summary(
                                "党总支建设领导班子，做好统战工作。",
                                "The general branch builds its leading body and does united-front work.")
                        .cites("article:5#1", "article:5#3"));
    }
}
