package dev.norms.opinion.reading;

import dev.norms.evidence.TargetKind;
import dev.norms.internal.choice.AdmissionPlan;
import dev.norms.internal.choice.DormitoryLink;
import dev.norms.internal.choice.GroupsAdvised;
import dev.norms.internal.choice.LeadershipAppraisal;
import dev.norms.internal.choice.WorkingGroupMembers;
import dev.norms.internal.order.Ordered;
import dev.norms.label.Label;
import dev.norms.norm.Interpretation;
import dev.norms.norm.ValueForm;
import dev.norms.organization.BranchType;
import dev.norms.organization.TermRule;
import dev.norms.requirement.BodyRule;
import dev.norms.source.Confidence;
import dev.norms.time.Bound;
import java.util.List;
import java.util.Set;

/** Readings of who is bound, to how much, and how a body is composed, where the document leaves it open. */
public final class ScopeReadings {
    /** The consequence of a branch without groups. */
    public static final Interpretation<GroupsAdvised> GROUPS = Interpretation.asks(
                    "groups-advised",
                    "未设党小组是否违反三级设置",
                    "whether a branch without groups violates the three-tier structure")
            .reads(GroupsAdvised.ADVICE)
            .because(
                    "上级规定只在党员较多或分散时设党小组", "the upper rules provide for groups only where members are many or dispersed")
            .at(List.of(UpperRules.BRANCH_RULES_2018.article(13, Confidence.READ)), "annex:ORG-1#1");

    /** The numbers of members of branches and groups. */
    public static final Interpretation<BodyRule.Sizes> SIZES = Interpretation.asks(
                    "organization-sizes", "党支部、党小组规模", "how large branches and groups are")
            .reads(new BodyRule.Sizes(3, 50, 3, 1), ValueForm.SIZES)
            .alternatively(new BodyRule.Sizes(3, 30, 3, 1))
            .because(
                    "原文只说按规模调整；党支部人数取自上级规定，党小组人数参照机关党组织的做法（转引）",
                    "the source only says \"by size\"; the numbers for branches are from the upper rules, those for groups follow the practice of Party organizations in government offices (second-hand)")
            .at(List.of(UpperRules.BRANCH_RULES_2018.article(4, Confidence.READ)), "annex:ORG-1#2", "article:5#2");

    /** The number of commissioners of the general branch, besides its secretary and deputy secretaries. */
    public static final Interpretation<Bound> GENERAL_BRANCH_SEATS = Interpretation.asks(
                    "general-branch-seats", "党总支班子各职务人数", "how many persons hold each post of the general branch")
            .reads(Bound.atLeast(1), ValueForm.COMMISSIONERS)
            .alternatively(Bound.between(3, 5))
            .because("原文只列职务，未写人数", "the source lists the posts without numbers")
            .at("annex:ORG-2#1");

    /** The number of members of a branch committee, where there is one. */
    public static final Interpretation<Bound> BRANCH_SEATS = Interpretation.asks(
                    "branch-seats", "党支部班子的设置", "which posts a branch has")
            .reads(Bound.between(3, 7), ValueForm.COMMITTEE)
            .alternatively(Bound.between(3, 5))
            .because("原文只列职务，人数取自上级规定", "the source lists only the posts; the numbers are from the upper rules")
            .at(List.of(UpperRules.BRANCH_RULES_2018.article(20, Confidence.SECONDARY)), "annex:ORG-2#2");

    /** The number of full members from which a branch must have a committee (支委会). */
    public static final Interpretation<Integer> BRANCH_COMMITTEE = Interpretation.asks(
                    "branch-committee", "正式党员多少人起应设支委会", "from how many full members on a branch must have a committee")
            .reads(7, ValueForm.FULL_MEMBERS)
            .alternatively(5)
            .because("正式党员不足7人的一般不设支委会", "a branch of fewer than seven full members generally has no committee")
            .at(List.of(UpperRules.BRANCH_RULES_2018.article(20, Confidence.SECONDARY)), "annex:INS-2#3");

    /** The number of years for which the committee of the general branch is elected. */
    public static final Interpretation<Integer> TERM_GENERAL_BRANCH = Interpretation.asks(
                    "term-general-branch", "党总支委员会任期几年", "for how many years the general branch's committee is elected")
            .reads(3, ValueForm.YEARS)
            .alternatively(5)
            .because(
                    "原文写三年；修订后的上级规定据称为五年，未核实",
                    "the document says three; the revised upper rules reportedly say five, which is not confirmed")
            .at("annex:ORG-3#1");

    /** The time of a re-election, and how far it may be moved. */
    public static final Interpretation<TermRule> RE_ELECTION = Interpretation.asks(
                    "re-election",
                    "何时换届、能否提前延期",
                    "when a re-election is held, and how far it may be brought forward or postponed")
            .reads(TermRule.STANDARD, ValueForm.RE_ELECTION)
            .alternatively(new TermRule(3, 3, 1))
            .because(
                    "原文只写任期三年，其余依上级规定",
                    "the source says only that a term lasts three years; the rest is from the upper rules")
            .at(
                    List.of(
                            UpperRules.TERM_OPINION_2018.asWhole(Confidence.SECONDARY),
                            UpperRules.ELECTION_RULES_2020.article(3, Confidence.READ),
                            UpperRules.UNIVERSITY_RULES_2021.asWhole(Confidence.REMEMBERED)),
                    "annex:ORG-3");

    /** The time after an election within which the division of work is written down. */
    public static final Interpretation<Integer> DIVISION_OF_WORK = Interpretation.asks(
                    "division-of-work",
                    "选举后几个月内明确委员分工",
                    "within how many months of the election the division of work is written down")
            .reads(1, ValueForm.MONTHS)
            .alternatively(3)
            .because("分工随班子产生，每届一次", "the work is divided when the committee takes office, once in each term")
            .at("article:4#2");

    /** The number of liaison persons of an activist. */
    public static final Interpretation<Bound> LIAISON_PERSONS = Interpretation.asks(
                    "liaison-persons", "每名入党积极分子的培养联系人数", "how many liaison persons an activist has")
            .reads(Bound.between(1, 2), ValueForm.BOUND)
            .alternatively(Bound.between(2, 2))
            .because("原文未写人数，依上级规定一至二名正式党员", "no number in the source; the upper rules say one or two full members")
            .at(
                    List.of(
                            UpperRules.admissionRulesOf2014(9),
                            UpperRules.ADMISSION_RULES_2026.article(9, Confidence.READ)),
                    "article:6#1");

    /** The activists for each of whom a branch owes something. */
    public static final Interpretation<Label> EACH_ACTIVIST = Interpretation.asks(
                    "each-activist", "对哪些人逐人要求", "for which persons it is owed one by one")
            .reads(
                    "期末（或较早的查询日）身份为入党积极分子、在本支部或其党小组，且期内不少于一半的天数为积极分子者",
                    "those who are activists of the branch or its groups on the last day of the period, or on the as-of day if that is earlier, and were activists on at least half of its days")
            .because("原文写入党积极分子", "the source says activists")
            .at("article:6#1");

    /** The members who are leading cadres. */
    public static final Interpretation<Label> LEADING_CADRES = Interpretation.asks(
                    "leading-cadres", "谁是党员领导干部", "who is a leading cadre")
            .reads(
                    "期末且期内不少于一半的天数（长期要求为查询日）名单中标明的党员",
                    "members marked as such on the last day of the period and on at least half of its days; for standing duties, on the as-of day")
            .because("原文未定义，由学院标明", "the source does not define the term; the college marks them")
            .at("annex:INS-3#2");

    /** The types of branches with which the secretary of the general branch is linked. */
    public static final Interpretation<Set<BranchType>> SECRETARY_LINK = Interpretation.asks(
                    "secretary-link",
                    "总支书记联系哪类党支部",
                    "with which type of branch the secretary of the general branch is linked")
            .reads(Set.of(BranchType.FACULTY), ValueForm.BRANCH_TYPES)
            .alternatively(BranchType.ofTheDocument())
            .because(
                    "正文限定教工党支部，简表未限定，从严",
                    "the article says a faculty branch, the annex any branch; the stricter is taken")
            .at("annex:ACT-1#1", "article:14#2");

    /** The types of branches with which the deputy secretary is linked. */
    public static final Interpretation<Set<BranchType>> DEPUTY_LINK = Interpretation.asks(
                    "deputy-link", "总支副书记联系哪类党支部", "with which type of branch the deputy secretary is linked")
            .reads(
                    Ordered.enums(List.of(BranchType.UNDERGRADUATE, BranchType.POSTGRADUATE, BranchType.MIXED)),
                    ValueForm.BRANCH_TYPES)
            .alternatively(Set.of(BranchType.UNDERGRADUATE))
            .because(
                    "正文写学生党支部，研究生党支部未另指定联系人",
                    "the article says a student branch; nobody else is named for the branches of postgraduates")
            .at("article:14#2");

    /** The number of people with whom a member is linked. */
    public static final Interpretation<Bound> MEMBER_LINKS = Interpretation.asks(
                    "member-links",
                    "党员联系“一定数量”师生群众是多少",
                    "how many people \"a certain number\" is with whom a member is linked")
            .reads(Bound.atLeast(1), ValueForm.BOUND)
            .alternatively(Bound.between(1, 2))
            .because("简表未写人数，正文的数字另计入结对帮扶", "no number in the annex; the number in the article is that of the pairing")
            .at("annex:ACT-1#5", "article:14#3");

    /** The people with whom a member pairs. */
    public static final Interpretation<Set<TargetKind>> PAIRS = Interpretation.asks(
                    "pairs", "结对帮扶的对象", "with whom a member is paired")
            .reads(
                    Ordered.enums(List.of(TargetKind.STUDENT_IN_DIFFICULTY, TargetKind.TEACHER_IN_DIFFICULTY)),
                    ValueForm.setOf(TargetKind.class))
            .alternatively(Set.of(TargetKind.STUDENT_IN_DIFFICULTY))
            .because(
                    "正文写困难学生，简表写困难师生，取较宽者",
                    "the article says students in difficulty, the annex teachers and students; the wider is taken")
            .at("annex:ACT-3#2", "article:14#3");

    /** The branches whose secretaries are linked with a dormitory. */
    public static final Interpretation<DormitoryLink> DORMITORY = Interpretation.asks(
                    "dormitory-link",
                    "教工党支部书记是否联系寝室",
                    "whether secretaries of faculty branches are linked with a dormitory")
            .reads(DormitoryLink.ALL)
            .because("原文未作限定", "the source makes no exception")
            .at("annex:ACT-1#4", "article:14#3");

    /** The members of the working group. */
    public static final Interpretation<WorkingGroupMembers> WORKING_GROUP = Interpretation.asks(
                    "working-group", "工作小组由谁组成", "who belongs to the working group")
            .reads(WorkingGroupMembers.AS_LISTED)
            .because("依正文所列", "as the article lists them")
            .at("article:3#1");

    /** The organizations that make the admission plan. */
    public static final Interpretation<AdmissionPlan> ADMISSION_PLAN = Interpretation.asks(
                    "admission-plan", "谁在何时制订发展计划", "who makes the admission plan, and when")
            .reads(AdmissionPlan.BRANCH)
            .because("原文无主语和日期，随年度计划", "the source names neither who nor when; it goes with the annual plan")
            .at("article:7#3");

    /** The appraisals that are owed besides those of the secretaries. */
    public static final Interpretation<LeadershipAppraisal> LEADERSHIP_APPRAISAL = Interpretation.asks(
                    "leadership-appraisal",
                    "领导班子及党员干部述职评议",
                    "how the leading body and the leading cadres are appraised")
            .reads(LeadershipAppraisal.APART)
            .because("正文与简表的对象不同，分别要求", "the article and the annex name different persons; both are owed")
            .at("article:6#3", "annex:INS-4#1");

    private ScopeReadings() {}
}
