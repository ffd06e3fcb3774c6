package dev.norms.opinion;

import dev.norms.duty.Addressee;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.Condition;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.TargetKind;
import dev.norms.evidence.Unit;
import dev.norms.norm.Executability;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.opinion.reading.FrequencyReadings;
import dev.norms.opinion.reading.ScopeReadings;
import dev.norms.opinion.reading.WindowReadings;
import dev.norms.organization.BranchType;
import dev.norms.requirement.ChecklistRequirement;
import dev.norms.requirement.ContactRequirement;
import dev.norms.requirement.CountRequirement;
import dev.norms.time.Bound;
import dev.norms.time.WindowName;
import java.util.List;
import java.util.Set;

/** The norms of the annex on activities (活动规范): category ACT. */
final class ActivityNorms {
    private ActivityNorms() {}

    static List<Norm.Builder> norms(Interpretations in) {
        return List.of(
                Norm.builder("ACT-1.1", "总支书记联系党支部", "secretary linked with a branch")
                        .summary(Summaries.link("书记", "secretary", in.value(ScopeReadings.SECRETARY_LINK)))
                        .demands(branch(in.value(ScopeReadings.SECRETARY_LINK)), Addressee.GENERAL_BRANCH_SECRETARY)
                        .cites("annex:ACT-1#1", "article:14#2")
                        .reads(in, ScopeReadings.SECRETARY_LINK, CountingReadings.POST_HOLDER),
                Norm.builder("ACT-1.2", "总支副书记联系党支部", "deputy secretary linked with a branch")
                        .summary(Summaries.link("副书记", "deputy secretary", in.value(ScopeReadings.DEPUTY_LINK)))
                        .demands(branch(in.value(ScopeReadings.DEPUTY_LINK)), Addressee.GENERAL_BRANCH_DEPUTY_SECRETARY)
                        .cites("annex:ACT-1#2", "article:14#2")
                        .reads(in, ScopeReadings.DEPUTY_LINK, CountingReadings.POST_HOLDER),
                Norm.builder("ACT-1.3", "总支委员联系党支部", "commissioners linked with branches")
                        .summary(
                                "党总支委员每人与一个党支部挂钩联系。",
                                "Each commissioner of the general branch is linked with a branch.")
                        .demands(
                                new ContactRequirement(
                                        Bound.atLeast(1), EvidenceRule.contacts(Unit.ITEMS, TargetKind.BRANCH)),
                                Addressee.GENERAL_BRANCH_COMMISSIONERS)
                        .cites("annex:ACT-1#3", "article:14#2")
                        .reads(in, CountingReadings.POST_HOLDER, CountingReadings.VACANT_POSTS),
                Norm.builder("ACT-1.4", "支部书记联系寝室", "branch secretary linked with a dormitory")
                        .summary(Summaries.dormitory(in.value(ScopeReadings.DORMITORY)))
                        .demands(
                                new ContactRequirement(
                                        Bound.atLeast(1), EvidenceRule.contacts(Unit.ITEMS, TargetKind.DORMITORY)),
                                Addressee.BRANCH_SECRETARY)
                        .cites("annex:ACT-1#4", "article:14#3")
                        .reads(in, ScopeReadings.DORMITORY, CountingReadings.POST_HOLDER),
                Norm.builder("ACT-1.5", "党员联系师生群众", "members linked with people")
                        .summary("党员联系一定数量的师生群众。", "A member is linked with teachers, students and others.")
                        .demands(
                                new ContactRequirement(
                                        in.value(ScopeReadings.MEMBER_LINKS),
                                        EvidenceRule.contacts(
                                                Unit.PERSONS,
                                                TargetKind.STUDENT_IN_DIFFICULTY,
                                                TargetKind.TEACHER_IN_DIFFICULTY,
                                                TargetKind.ACTIVIST,
                                                TargetKind.OTHER)),
                                Addressee.MEMBER)
                        .executability(Executability.VAGUE)
                        .cites("annex:ACT-1#5", "article:14#3")
                        .reads(in, ScopeReadings.MEMBER_LINKS),
                Norm.builder("ACT-2.1", "“七一”表彰", "commendation around 1 July")
                        .summary(
                                "“七一”期间，党总支对先进组织、优秀党员和党务工作者进行表彰。只核对有无表彰；三类对象不逐类核对。",
                                "Around 1 July the general branch commends organizations, members and Party workers. Only that there is a commendation is checked, not each of the three kinds.")
                        .demands(
                                Counts.within(
                                        in,
                                        WindowName.JULY_FIRST,
                                        WindowReadings.JULY_FIRST,
                                        EvidenceRule.activity(ActivityKind.COMMENDATION)),
                                Addressee.GENERAL_BRANCH)
                        .executability(Executability.PARTLY)
                        .cites("annex:ACT-2#1", "article:17#1", "article:13#2")
                        .reads(in, CommonReadings.season(WindowReadings.JULY_FIRST, WindowReadings.GRACE_JULY_FIRST)),
                Norm.builder("ACT-2.2", "节日走访慰问", "holiday visits")
                        .summary(
                                "节假日期间，党总支、党支部看望有困难的党员、教师和学生。",
                                "Each general branch and branch visits members, teachers and students in difficulty on holidays.")
                        .demands(
                                CountRequirement.within(
                                        Bound.atLeast(1),
                                        in.value(WindowReadings.HOLIDAYS_VISITED),
                                        EvidenceRule.activity(ActivityKind.HOLIDAY_VISIT)),
                                Addressee.GENERAL_BRANCH,
                                Addressee.BRANCH)
                        .executability(Executability.VAGUE)
                        .cites("annex:ACT-2#2", "article:14#4")
                        .reads(in, WindowReadings.HOLIDAYS_VISITED, CountingReadings.HOLIDAY_NAMED)
                        .reads(in, CommonReadings.season(WindowReadings.GRACE_HOLIDAYS)),
                Norm.builder("ACT-3.1", "志愿服务", "volunteer service")
                        .summary("党支部组建志愿者队伍并开展志愿服务。", "A branch has a volunteer team, which serves.")
                        .demands(new ChecklistRequirement(CheckList.VOLUNTEER_TEAM, List.of()), Addressee.BRANCH)
                        .demands(
                                Counts.activity(
                                        in, FrequencyReadings.VOLUNTEER_SERVICE, ActivityKind.VOLUNTEER_SERVICE),
                                Addressee.BRANCH)
                        .executability(Executability.VAGUE)
                        .cites("annex:ACT-3#1", "article:13#3")
                        .reads(in, FrequencyReadings.VOLUNTEER_SERVICE, CountingReadings.LATEST_CHECK)
                        .reads(in, CommonReadings.meetings()),
                Norm.builder("ACT-3.2", "结对帮扶", "pairing with people in difficulty")
                        .summary(Summaries.pairs(in.value(ScopeReadings.PAIRS)))
                        .demands(
                                new ContactRequirement(
                                        Bound.between(1, 2),
                                        EvidenceRule.contacts(Unit.PERSONS, in.value(ScopeReadings.PAIRS))),
                                Addressee.MEMBER)
                        .cites("annex:ACT-3#2", "article:14#3")
                        .reads(in, ScopeReadings.PAIRS));
    }

    private static ContactRequirement branch(Set<BranchType> types) {
        return new ContactRequirement(
                Bound.atLeast(1),
                EvidenceRule.contacts(Unit.ITEMS, TargetKind.BRANCH).where(new Condition.TargetBranch(types)));
    }
}
