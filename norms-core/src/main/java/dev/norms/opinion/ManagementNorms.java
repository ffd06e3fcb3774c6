package dev.norms.opinion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.norms.duty.Addressee;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.norm.Executability;
import dev.norms.norm.Norm;
import dev.norms.organization.Role;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.source.Confidence;
import dev.norms.time.Bound;
import dev.norms.time.WindowName;
import java.util.Arrays;

/** What the annex demands of management (管理规范): category MGT. */
final class ManagementNorms {
    /** Secretary, deputy secretary and every commissioner (书记和班子成员). */
    private static final ImmutableSet<Role> COMMITTEE = Arrays.stream(Role.values())
            .filter(role -> role == Role.SECRETARY || role == Role.DEPUTY_SECRETARY || role.isCommissioner())
            .collect(Sets.toImmutableEnumSet());

    private ManagementNorms() {}

    static ImmutableList<Norm> norms() {
        return ImmutableList.of(
                Norm.builder()
                        .id("MGT-1.1")
                        .label("年度工作计划", "annual plan")
                        .summary(
                                "党总支、党支部年初制定工作计划。",
                                "Each general branch and branch makes its plan at the start of the year.")
                        .addAddressees(Addressee.GENERAL_BRANCH)
                        .addAddressees(Addressee.BRANCH)
                        .requirement(CountRequirement.within(
                                Bound.atLeast(1),
                                ImmutableMap.of(WindowName.YEAR_START, Readings.YEAR_START.value()),
                                EvidenceRule.document(DocumentKind.ANNUAL_PLAN)))
                        .cites("annex:MGT-1#1", "article:10#1")
                        .addInterpretation(Readings.YEAR_START)
                        .addInterpretation(Readings.WHOLE_PERIODS)
                        .build(),
                Norm.builder()
                        .id("MGT-1.2")
                        .label("年度工作总结", "annual summary")
                        .summary(
                                "党总支、党支部年终总结检查。",
                                "Each general branch and branch writes its summary at the end of the year.")
                        .addAddressees(Addressee.GENERAL_BRANCH)
                        .addAddressees(Addressee.BRANCH)
                        .requirement(CountRequirement.within(
                                Bound.atLeast(1),
                                ImmutableMap.of(WindowName.YEAR_END, Readings.YEAR_END.value()),
                                EvidenceRule.document(DocumentKind.ANNUAL_SUMMARY)))
                        .cites("annex:MGT-1#2", "article:10#1")
                        .addInterpretation(Readings.YEAR_END)
                        .addInterpretation(Readings.WHOLE_PERIODS)
                        .build(),
                Norm.builder()
                        .id("MGT-2.1")
                        .label("党员学时", "study hours of members")
                        .summary("党员每年集中学习培训不少于三十二学时。", "A member studies at least 32 class hours a year.")
                        .addAddressees(Addressee.MEMBER)
                        .requirement(StudyHoursRequirement.ofMembers(32))
                        .cites("annex:MGT-2#1", "article:10#2")
                        .addCitation(UpperRules.EDUCATION_RULES_2019.article(20, Confidence.READ))
                        .addInterpretation(Readings.HOURS_BY_MONTH)
                        .build(),
                Norm.builder()
                        .id("MGT-2.2")
                        .label("书记和班子成员学时", "study hours of secretaries and committee members")
                        .summary(
                                "党组织书记和班子成员每年集中学习培训不少于五十六学时。",
                                "A secretary or committee member studies at least 56 class hours a year.")
                        .addAddressees(Addressee.COMMITTEE_MEMBER)
                        .requirement(StudyHoursRequirement.ofPosts(56, COMMITTEE, NormId.parse("MGT-2.1")))
                        .cites("annex:MGT-2#2", "article:10#2")
                        .addCitation(UpperRules.TRAINING_PLAN_2019.asWhole(Confidence.SECONDARY))
                        .addInterpretation(Readings.HOURS_BY_MONTH)
                        .build(),
                Norm.builder()
                        .id("MGT-3.1")
                        .label("经费使用公开", "disclosure of funds")
                        .summary(
                                "党总支定期公开经费使用情况。", "The general branch publishes its use of funds at regular intervals.")
                        .addAddressees(Addressee.GENERAL_BRANCH)
                        .requirement(new CountRequirement(
                                Readings.FUNDS_PUBLISHED.value(),
                                ImmutableMap.of(),
                                EvidenceRule.document(DocumentKind.FINANCE_DISCLOSURE),
                                new Applicability.Always()))
                        .executability(Executability.VAGUE)
                        .cites("annex:MGT-3#1", "article:10#2")
                        .addInterpretation(Readings.FUNDS_PUBLISHED)
                        .addInterpretation(Readings.WHOLE_PERIODS)
                        .build(),
                Norm.builder()
                        .id("MGT-4.1")
                        .label("党群工作联席会议", "joint conference with mass organizations")
                        .summary(
                                "党总支召开党群工作联席会议。",
                                "The general branch holds a joint conference with the mass organizations.")
                        .addAddressees(Addressee.GENERAL_BRANCH)
                        .requirement(new CountRequirement(
                                Readings.MASS_ORGANIZATION_CONFERENCE.value(),
                                ImmutableMap.of(),
                                EvidenceRule.activity(ActivityKind.MASS_ORGANIZATION_CONFERENCE),
                                new Applicability.Always()))
                        .executability(Executability.VAGUE)
                        .cites("annex:MGT-4#1", "article:5#3")
                        .addInterpretation(Readings.MASS_ORGANIZATION_CONFERENCE)
                        .addInterpretation(Readings.WHOLE_PERIODS)
                        .build());
    }
}
