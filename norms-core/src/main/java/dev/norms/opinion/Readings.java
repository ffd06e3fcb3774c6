package dev.norms.opinion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.norms.label.Label;
import dev.norms.norm.Interpretation;
import dev.norms.organization.BranchType;
import dev.norms.organization.TermRule;
import dev.norms.requirement.Applicability;
import dev.norms.source.Citation;
import dev.norms.source.Confidence;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.Festival;
import dev.norms.time.PeriodUnit;
import dev.norms.time.WindowName;
import dev.norms.time.WindowRule;
import dev.norms.time.WindowRule.AroundBreak;
import dev.norms.time.WindowRule.FixedDays;
import java.time.Month;
import java.time.MonthDay;

/** How the document is read where it is vague or silent: every reading by name, with its reason. */
public final class Readings {
    /** Which days the start of the year (年初) has. */
    public static final Interpretation<WindowRule> YEAR_START = Interpretation.byDefault(
            "window-year-start",
            Label.of("“年初”指哪些天", "which days are the start of the year"),
            days(Month.JANUARY, 1, Month.MARCH, 31),
            Label.of("第一季度内完成计划", "plans are made within the first quarter"),
            "annex:MGT-1#1");

    /** Which days the end of the year (年底、年终) has. */
    public static final Interpretation<WindowRule> YEAR_END = Interpretation.byDefault(
            "window-year-end",
            Label.of("“年底”“年终”指哪些天", "which days are the end of the year"),
            days(Month.DECEMBER, 1, Month.DECEMBER, 31),
            Label.of("一年的最后一个月", "the last month of the year"),
            "annex:INS-4#1",
            "annex:MGT-1#2");

    /** Which days lie around 1 July (“七一”期间). */
    public static final Interpretation<WindowRule> JULY_FIRST = Interpretation.byDefault(
            "window-july-first",
            Label.of("“七一”期间指哪些天", "which days lie around 1 July"),
            days(Month.JUNE, 24, Month.JULY, 8),
            Label.of("七月一日前后各一周", "a week before and after 1 July"),
            "annex:ACT-2#1");

    /** Which holidays (节假日) visits are paid on, and when. */
    public static final Interpretation<ImmutableMap<WindowName, WindowRule>> HOLIDAYS_VISITED =
            Interpretation.byDefault(
                    "holidays-visited",
                    Label.of("“节假日”指哪些节日、哪些天", "which holidays, and which days around them"),
                    ImmutableMap.of(
                            WindowName.SPRING_FESTIVAL, new AroundBreak(Festival.SPRING_FESTIVAL, 14),
                            WindowName.NATIONAL_DAY, new AroundBreak(Festival.NATIONAL_DAY, 14)),
                    Label.of(
                            "春节、国庆节，自放假前十四天至假期最后一天",
                            "Spring Festival and National Day, from 14 days before to the last day off"),
                    "annex:ACT-2#2");

    /** How often the use of funds is published (定期). */
    public static final Interpretation<Cadence> FUNDS_PUBLISHED = regular(
            "funds-published",
            Label.of("经费“定期公开”的频次", "how often funds are published"),
            PeriodUnit.HALF_YEAR,
            Label.of("原文未写频次，按每半年一次", "no number in the source; once in each half of the year"),
            "annex:MGT-3#1");

    /** How often the joint conference with mass organizations is held. */
    public static final Interpretation<Cadence> MASS_ORGANIZATION_CONFERENCE = regular(
            "mass-organization-conference",
            Label.of("党群工作联席会议的频次", "how often the joint conference is held"),
            PeriodUnit.HALF_YEAR,
            Label.of("原文未写频次，按每半年一次", "no number in the source; once in each half of the year"),
            "annex:MGT-4#1");

    /** How often the joint Party–administration meeting is held (定期). */
    public static final Interpretation<Cadence> JOINT_MEETING = regular(
            "joint-meeting",
            Label.of("党政联席会“定期召开”的频次", "how often the joint Party–administration meeting is held"),
            PeriodUnit.MONTH,
            Label.of("与支委会每月一次一致", "as the branch committees meet every month"),
            "article:11#1");

    /** How often the committee of the general branch meets (定期). */
    public static final Interpretation<Cadence> COMMITTEE_MEETING = regular(
            "general-branch-committee-meeting",
            Label.of("党总支委员会“定期召开”的频次", "how often the general-branch committee meets"),
            PeriodUnit.MONTH,
            Label.of("与支委会每月一次一致", "as the branch committees meet every month"),
            "article:11#1");

    /** That periods are those of the calendar (open point AMB-01). */
    public static final Interpretation<Label> CALENDAR_PERIODS = Interpretation.byDefault(
            "calendar-periods",
            Label.of("季度、月、年如何计算", "what a quarter, a month and a year are"),
            Label.of("按公历季度、月、年", "those of the calendar"),
            Label.of("不以上次完成之日起算", "not counted from the last time it was done"),
            "annex:INS-2");

    /** That only whole periods are owed. */
    public static final Interpretation<Label> WHOLE_PERIODS = Interpretation.byDefault(
            "whole-periods",
            Label.of("成立、撤销当期是否要求", "what is owed for the period of founding or dissolution"),
            Label.of("只要求完整存续的期间", "only periods that lie wholly in the organization's life are owed"),
            Label.of("不足一期者标为不适用", "a period cut short is not applicable"),
            "article:5#2");

    /** Which branches have a committee (支委会). */
    public static final Interpretation<Applicability> BRANCH_COMMITTEE = new Interpretation<>(
            "branch-committee",
            Label.of("哪些党支部须开支委会", "which branches hold committee meetings"),
            new Applicability.HasCommittee(7),
            Label.of("正式党员不足七人一般不设支委会", "a branch of fewer than seven full members generally has no committee"),
            Interpretation.LIBRARY_DEFAULT,
            ImmutableList.of(
                    Citation.read("annex:INS-2#3"), UpperRules.BRANCH_RULES_2018.article(20, Confidence.SECONDARY)));

    /** What more than two meetings of a group in a month mean (DIF-2). */
    public static final Interpretation<Bound> GROUP_MEETINGS = Interpretation.byDefault(
            "group-meetings",
            Label.of("党小组会“1-2次”的上限", "what the upper number of group meetings means"),
            Bound.between(1, 2),
            Label.of("超过两次予以注明，不算未达标", "more than two are noted and keep the norm"),
            "annex:INS-2#4");

    /** Whose lecture counts. */
    public static final Interpretation<Label> OWN_SECRETARY = Interpretation.byDefault(
            "own-secretary",
            Label.of("谁讲的党课算书记党课", "whose lecture counts"),
            Label.of("当日任本组织书记者主讲", "one given by the organization's secretary of that day"),
            Label.of("“党组织书记党课”逐个组织要求", "each organization's own secretary is addressed"),
            "annex:INS-2#5");

    /** How hours are reckoned when a person's year is not of one piece (AMB-08). */
    public static final Interpretation<Label> HOURS_BY_MONTH = Interpretation.byDefault(
            "hours-by-month",
            Label.of("年中任职、入党、转接的学时", "hours of a year in which status or posts change"),
            Label.of("按每月1日身份逐月折算，合计除以12，向上取整", "each month at the rate of its first day; the sum ÷ 12, rounded up"),
            Label.of("党组织书记和班子成员的学时代替党员学时", "the hours of post holders replace those of members"),
            "annex:MGT-2#1",
            "annex:MGT-2#2");

    /** When a re-election is owed and what fulfils it. */
    public static final Interpretation<TermRule> RE_ELECTION = new Interpretation<>(
            "re-election",
            Label.of("何时换届、能否提前延期", "when a re-election is held, and how far it may be moved"),
            TermRule.STANDARD,
            Label.of(
                    "届满前六个月起准备；提前或延期不超过一年且须经批准",
                    "from six months before expiry; moved by at most a year and with approval"),
            Interpretation.LIBRARY_DEFAULT,
            ImmutableList.of(
                    Citation.read("annex:ORG-3"),
                    UpperRules.TERM_OPINION_2018.asWhole(Confidence.READ),
                    UpperRules.ELECTION_RULES_2020.article(3, Confidence.READ)));

    /** Which branch the secretary of the general branch is linked with. */
    public static final Interpretation<ImmutableSet<BranchType>> SECRETARY_LINK = Interpretation.byDefault(
            "secretary-link",
            Label.of("总支书记联系哪类党支部", "with which branch the secretary is linked"),
            ImmutableSet.of(BranchType.FACULTY),
            Label.of(
                    "正文限定教工党支部，简表未限定，从严",
                    "the article says a faculty branch, the annex only a branch; the narrower is taken (INT-1)"),
            "annex:ACT-1#1",
            "article:14#2");

    /** That dues are paid month by month. */
    public static final Interpretation<Label> DUES_MONTHLY = new Interpretation<>(
            "dues-monthly",
            Label.of("“按时收缴党费”的期限", "when dues are paid on time"),
            Label.of("当月月底前", "by the end of each month"),
            Label.of("上级规定按月交纳", "the upper rule says monthly"),
            Interpretation.LIBRARY_DEFAULT,
            ImmutableList.of(Citation.read("article:10#2"), UpperRules.DUES_RULES_2008.article(12, Confidence.READ)));

    private Readings() {}

    private static WindowRule days(Month firstMonth, int firstDay, Month lastMonth, int lastDay) {
        return new FixedDays(MonthDay.of(firstMonth, firstDay), MonthDay.of(lastMonth, lastDay));
    }

    private static Interpretation<Cadence> regular(
            String code, Label question, PeriodUnit unit, Label reason, String citation) {
        return Interpretation.byDefault(code, question, Bound.atLeast(1).per(unit), reason, citation);
    }
}
