package dev.norms.opinion;

import dev.norms.duty.Addressee;
import dev.norms.evidence.ActivityKind;
import dev.norms.norm.Executability;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.norm.Strength;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.opinion.reading.FrequencyReadings;
import dev.norms.opinion.reading.ScopeReadings;
import dev.norms.requirement.ApprovalRequirement;
import dev.norms.requirement.Parts;
import java.util.List;

/** The norms found only in the articles on activities, 13 and 14. */
final class ActivityArticles {
    private ActivityArticles() {}

    static List<Norm.Builder> norms(Interpretations in) {
        return List.of(
                Norm.builder("ART-13.1", "专题民主生活会", "democratic life meeting")
                        .summary(
                                "班子召开专题民主生活会。同一句中的纪念表彰活动见ACT-2.1，“七一”以外的纪念活动和系列学习形式任选，不另核对。",
                                "The leading body holds a democratic life meeting on a theme. Of the same sentence, commendations are ACT-2.1; other commemorations and series of study are optional and not checked.")
                        .demands(
                                Counts.activity(
                                        in, FrequencyReadings.DEMOCRATIC_LIFE, ActivityKind.DEMOCRATIC_LIFE_MEETING),
                                Addressee.GENERAL_BRANCH)
                        .executability(Executability.VAGUE)
                        .cites("article:13#2")
                        .reads(
                                in,
                                CommonReadings.meetings(
                                        FrequencyReadings.DEMOCRATIC_LIFE, CountingReadings.GRACE_YEAR_MEETINGS)),
                Norm.builder("ART-13.2", "院领导讲党课", "lectures of college leaders")
                        .summary("党员领导干部带头讲党课。", "Each leading cadre gives a Party lecture.")
                        .demands(
                                Counts.activity(in, FrequencyReadings.LEADERS_LECTURE, ActivityKind.PARTY_LECTURE),
                                Addressee.LEADING_CADRE)
                        .executability(Executability.VAGUE)
                        .cites("article:13#2")
                        .reads(
                                in,
                                CommonReadings.personal(
                                        FrequencyReadings.LEADERS_LECTURE, ScopeReadings.LEADING_CADRES)),
                Norm.builder("ART-13.3", "主题实践活动事前讨论", "practice activities discussed beforehand")
                        .summary(
                                "主题实践活动事前经党支部、团支部、班委会讨论。时政论坛、科研竞赛、精品文化、社会实践、助困帮扶等形式任选，不逐种核对；志愿服务另见ACT-3.1。",
                                "Each themed practice activity is discussed beforehand by branch, league branch and class committee. Its forms (forum, research contest, culture, social practice, help) are optional and not checked one by one; volunteer service is ACT-3.1.")
                        .demands(
                                new ApprovalRequirement(in.value(CountingReadings.PRIOR_DISCUSSION)),
                                Parts.EachActivity.of(ActivityKind.PRACTICE_ACTIVITY),
                                Addressee.BRANCH)
                        .strength(Strength.SHALL)
                        .executability(Executability.VAGUE)
                        .cites("article:13#3")
                        .reads(in, CountingReadings.PRIOR_DISCUSSION),
                AttestedNorm.builder(in, "ART-14.1", Addressee.GENERAL_BRANCH)
                        .label("“135”帮扶工程", "“135” assistance project")
                        .summary(
                                "党总支实施“135”项目，帮扶学生。",
                                "The general branch carries out the “135” student assistance project.")
                        .cites("article:14#4")
                        .reads(in, CountingReadings.UNDEFINED));
    }
}
