package dev.norms.opinion;

import dev.norms.duty.Addressee;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.internal.choice.HoursCounted;
import dev.norms.norm.Executability;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.opinion.reading.FrequencyReadings;
import dev.norms.opinion.reading.UpperRules;
import dev.norms.opinion.reading.WindowReadings;
import dev.norms.organization.Role;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.source.Confidence;
import dev.norms.time.WindowName;
import java.util.List;
import java.util.Set;

/** The norms of the annex on management (管理规范): category MGT. */
final class ManagementNorms {
    private ManagementNorms() {}

    static List<Norm.Builder> norms(Interpretations in) {
        return List.of(
                Norm.builder("MGT-1.1", "年度工作计划", "annual plan")
                        .summary(
                                "党总支、党支部年初确定目标、制定工作计划。",
                                "Each general branch and branch sets its goals and makes its plan at the start of the year.")
                        .demands(
                                Counts.within(
                                        in,
                                        WindowName.YEAR_START,
                                        WindowReadings.YEAR_START,
                                        EvidenceRule.document(DocumentKind.ANNUAL_PLAN)),
                                Addressee.GENERAL_BRANCH,
                                Addressee.BRANCH)
                        .cites("annex:MGT-1#1", "article:10#1")
                        .reads(
                                in,
                                CommonReadings.seasonalPapers(
                                        WindowReadings.YEAR_START, WindowReadings.GRACE_YEAR_START)),
                Norm.builder("MGT-1.2", "年度工作总结", "annual summary")
                        .summary(
                                "党总支、党支部年终总结检查。只核对有无书面总结；检查是否到位由负责人把握。",
                                "Each general branch and branch checks its work and writes its summary at the end of the year. Only the written summary is checked; the check of the work is for people to judge.")
                        .demands(
                                Counts.within(
                                        in,
                                        WindowName.YEAR_END,
                                        WindowReadings.YEAR_END,
                                        EvidenceRule.document(DocumentKind.ANNUAL_SUMMARY)),
                                Addressee.GENERAL_BRANCH,
                                Addressee.BRANCH)
                        .executability(Executability.PARTLY)
                        .cites("annex:MGT-1#2", "article:10#1")
                        .reads(
                                in,
                                CommonReadings.seasonalPapers(
                                        WindowReadings.YEAR_END, CountingReadings.GRACE_YEAR_END)),
                Norm.builder("MGT-2.1", "党员学时", "study hours of members")
                        .summary("党员每年集中学习培训不少于三十二学时。", "A member studies at least 32 class hours a year.")
                        .demands(StudyHoursRequirement.ofMembers(32).counting(hours(in)), Addressee.MEMBER)
                        .cites("annex:MGT-2#1", "article:10#2")
                        .addCitation(UpperRules.EDUCATION_RULES_2019.article(20, Confidence.READ))
                        .reads(in, CountingReadings.HOURS_OF_YEAR, CountingReadings.HOURS_COUNTED)
                        .reads(in, CountingReadings.DUE_DAY),
                Norm.builder("MGT-2.2", "书记和班子成员学时", "study hours of secretaries and committee members")
                        .summary(
                                "党组织书记和班子成员每年集中学习培训不少于五十六学时。",
                                "A secretary or committee member studies at least 56 class hours a year.")
                        .demands(
                                StudyHoursRequirement.ofPosts(56, Role.committee(), NormId.parse("MGT-2.1"))
                                        .counting(hours(in)),
                                Addressee.COMMITTEE_MEMBER)
                        .cites("annex:MGT-2#2", "article:10#2")
                        .addCitation(UpperRules.TRAINING_PLAN_2019.asWhole(Confidence.SECONDARY))
                        .reads(in, CountingReadings.HOURS_OF_YEAR, CountingReadings.HOURS_COUNTED)
                        .reads(in, CountingReadings.DUE_DAY),
                Norm.builder("MGT-3.1", "经费使用公开", "disclosure of funds")
                        .summary(
                                "党总支按期公布经费使用，并接受监督。只核对是否按期公布；接受监督由人把握。",
                                "The general branch publishes its use of funds at regular intervals and submits to supervision. Only the publication is checked; supervision is for people to judge.")
                        .demands(
                                Counts.document(in, FrequencyReadings.FUNDS_PUBLISHED, DocumentKind.FINANCE_DISCLOSURE),
                                Addressee.GENERAL_BRANCH)
                        .executability(Executability.VAGUE)
                        .cites("annex:MGT-3#1", "article:10#2")
                        .reads(in, CommonReadings.papers(FrequencyReadings.FUNDS_PUBLISHED)),
                Norm.builder("MGT-4.1", "党群工作联席会议", "joint conference with mass organizations")
                        .summary(
                                "党总支召开党群工作联席会议。",
                                "The general branch holds a joint conference with the mass organizations.")
                        .demands(
                                Counts.activity(
                                        in,
                                        FrequencyReadings.MASS_ORGANIZATION_CONFERENCE,
                                        ActivityKind.MASS_ORGANIZATION_CONFERENCE),
                                Addressee.GENERAL_BRANCH)
                        .executability(Executability.VAGUE)
                        .cites("annex:MGT-4#1", "article:5#3")
                        .reads(in, CommonReadings.meetings(FrequencyReadings.MASS_ORGANIZATION_CONFERENCE)),
                AttestedNorm.builder(in, "MGT-4.2", Addressee.GENERAL_BRANCH)
                        .label("支持群团独立工作", "mass organizations supported")
                        .summary(
                                "群团组织自主开展工作，党总支予以支持。",
                                "The general branch supports the mass organizations in working independently.")
                        .cites("annex:MGT-4#2", "article:5#3"));
    }

    /** The kinds of activities at which hours are counted; empty for every record with hours. */
    private static Set<ActivityKind> hours(Interpretations in) {
        return in.value(CountingReadings.HOURS_COUNTED) == HoursCounted.RECORDED
                ? Set.of()
                : Set.of(ActivityKind.COLLECTIVE_TRAINING);
    }
}
