package dev.norms.opinion;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.norms.label.Label;
import dev.norms.norm.Interpretation;
import dev.norms.organization.BranchType;
import dev.norms.organization.TermRule;
import dev.norms.requirement.Applicability;
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
            Label.of("1月1日至3月31日", "1 January to 31 March"),
            Label.of("原文未写日期，取第一季度", "no dates in the source; the first quarter is taken"),
            "annex:MGT-1#1");

    /** Which days the end of the year (年底、年终) has. */
    public static final Interpretation<WindowRule> YEAR_END = Interpretation.byDefault(
            "window-year-end",
            Label.of("“年底”“年终”指哪些天", "which days are the end of the year"),
            days(Month.DECEMBER, 1, Month.DECEMBER, 31),
            Label.of("12月1日至12月31日", "1 to 31 December"),
            Label.of("原文未写日期，取最后一个月", "no dates in the source; the last month is taken"),
            "annex:INS-4#1",
            "annex:MGT-1#2");

    /** Which days lie around 1 July (“七一”期间). */
    public static final Interpretation<WindowRule> JULY_FIRST = Interpretation.byDefault(
            "window-july-first",
            Label.of("“七一”期间指哪些天", "which days lie around 1 July"),
            days(Month.JUNE, 24, Month.JULY, 8),
            Label.of("6月24日至7月8日", "24 June to 8 July"),
            Label.of("原文未写日期，取前后各一周", "no dates in the source; a week before and after"),
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
                            "春节、国庆节，自放假前14天至假期最后一天",
                            "Spring Festival and National Day, from 14 days before to the last day off"),
                    Label.of("原文未列节日，取两个长假", "no list in the source; the two long breaks are taken"),
                    "annex:ACT-2#2");

    /** How often the use of funds is published (定期). */
    public static final Interpretation<Cadence> FUNDS_PUBLISHED = regular(
            "funds-published",
            Label.of("经费“定期公开”的频次", "how often funds are published"),
            PeriodUnit.HALF_YEAR,
            "annex:MGT-3#1");

    /** How often the joint conference with mass organizations is held. */
    public static final Interpretation<Cadence> MASS_ORGANIZATION_CONFERENCE = regular(
            "mass-organization-conference",
            Label.of("党群工作联席会议的频次", "how often the joint conference is held"),
            PeriodUnit.HALF_YEAR,
            "annex:MGT-4#1");

    /** How often the joint Party–administration meeting is held (定期). */
    public static final Interpretation<Cadence> JOINT_MEETING = regular(
            "joint-meeting",
            Label.of("党政联席会“定期召开”的频次", "how often the joint Party–administration meeting is held"),
            PeriodUnit.MONTH,
            "article:11#1");

    /** How often the committee of the general branch meets (定期). */
    public static final Interpretation<Cadence> COMMITTEE_MEETING = regular(
            "general-branch-committee-meeting",
            Label.of("党总支委员会“定期召开”的频次", "how often the general-branch committee meets"),
            PeriodUnit.MONTH,
            "article:11#1");

    /** That periods are those of the calendar. */
    public static final Interpretation<Label> CALENDAR_PERIODS = Interpretation.inWords(
            "calendar-periods",
            Label.of("季度、月、年如何计算", "what a quarter, a month and a year are"),
            Label.of("按公历季度、月、年", "those of the calendar"),
            Label.of("不以上次完成之日起算", "not counted from the last time it was done"),
            "annex:INS-2");

    /** That only whole periods are owed. */
    public static final Interpretation<Label> WHOLE_PERIODS = Interpretation.inWords(
            "whole-periods",
            Label.of("成立、撤销当期是否要求", "what is owed for the period of founding or dissolution"),
            Label.of("只要求完整存续的期间", "only periods that lie wholly in the organization's life"),
            Label.of("不足一期者标为不适用", "a period cut short is not applicable"),
            "article:5#2");

    /** Which branches have a committee (支委会). */
    public static final Interpretation<Applicability> BRANCH_COMMITTEE = Interpretation.<Applicability>byDefault(
                    "branch-committee",
                    Label.of("哪些党支部须开支委会", "which branches hold committee meetings"),
                    new Applicability.HasCommittee(7),
                    Label.of(
                            "期初正式党员不少于7人或设有委员的",
                            "those with at least 7 full members, or a commissioner, on the period's first day"),
                    Label.of(
                            "正式党员不足7人的一般不设支委会", "a branch of fewer than seven full members generally has no committee"),
                    "annex:INS-2#3")
            .citing(UpperRules.BRANCH_RULES_2018.article(20, Confidence.SECONDARY));

    /** What more than two meetings of a group in a month mean. */
    public static final Interpretation<Bound> GROUP_MEETINGS = Interpretation.byDefault(
            "group-meetings",
            Label.of("党小组会“1-2次”的上限", "what the upper number of group meetings means"),
            Bound.between(1, 2),
            Label.of("至少1次；超过2次予以注明", "at least one; more than two are noted"),
            Label.of("多开不算未达标", "meeting more often does not break the norm"),
            "annex:INS-2#4");

    /** Whose lecture counts. */
    public static final Interpretation<Label> OWN_SECRETARY = Interpretation.inWords(
            "own-secretary",
            Label.of("谁讲的党课算书记党课", "whose lecture counts"),
            Label.of("当日任本组织书记者主讲的", "one given by the organization's secretary of that day"),
            Label.of("对党组织书记逐个要求", "each organization's own secretary is addressed"),
            "annex:INS-2#5");

    /** Who answers for what the holder of a post owes. */
    public static final Interpretation<Label> SEAT_HOLDER = Interpretation.inWords(
            "seat-holder",
            Label.of("任职者变动或职务空缺时由谁承担", "who answers when the post changes hands or is vacant"),
            Label.of(
                    "由组织承担；责任人为期限末日（或查询日）的任职者",
                    "the organization; named is who holds the post on the last day or the as-of day"),
            Label.of("职务空缺不免除义务", "a vacancy does not end the duty"),
            "article:3#2",
            "article:14#2");

    /** Which holiday a visit that names one counts for. */
    public static final Interpretation<Label> HOLIDAY_NAMED = Interpretation.inWords(
            "holiday-named",
            Label.of("注明节日的走访计入哪个节日", "for which holiday a visit counts that names one"),
            Label.of("只计入所注明的节日", "for the one it names and no other"),
            Label.of("各节日分别要求", "each holiday is owed by itself"),
            "annex:ACT-2#2");

    /** How hours are reckoned when a person's year is not of one piece. */
    public static final Interpretation<Label> HOURS_BY_MONTH = Interpretation.inWords(
            "hours-by-month",
            Label.of("年中任职、入党、转接的学时", "hours of a year in which status or posts change"),
            Label.of("按每月1日身份逐月折算，合计除以12，向上取整", "each month at the rate of its first day; the sum ÷ 12, rounded up"),
            Label.of("书记和班子成员的学时代替党员学时", "the hours of post holders replace those of members"),
            "annex:MGT-2#1",
            "annex:MGT-2#2");

    /** When a re-election is owed and what fulfils it. */
    public static final Interpretation<TermRule> RE_ELECTION = Interpretation.byDefault(
                    "re-election",
                    Label.of("何时换届、能否提前延期", "when a re-election is held, and how far it may be moved"),
                    TermRule.STANDARD,
                    Label.of(
                            "届满前六个月起准备；提前或延期不超过一年且须经批准",
                            "from six months before expiry; moved by at most a year and with approval"),
                    Label.of("原文只写任期三年，其余依上级规定", "the source says three years only; the rest is from upper rules"),
                    "annex:ORG-3")
            .citing(UpperRules.TERM_OPINION_2018.asWhole(Confidence.SECONDARY))
            .citing(UpperRules.ELECTION_RULES_2020.article(3, Confidence.READ));

    /** Which branch the secretary of the general branch is linked with. */
    public static final Interpretation<ImmutableSet<BranchType>> SECRETARY_LINK = Interpretation.byDefault(
            "secretary-link",
            Label.of("总支书记联系哪类党支部", "with which branch the secretary is linked"),
            ImmutableSet.of(BranchType.FACULTY),
            Label.of("教工党支部", "a faculty branch"),
            Label.of(
                    "正文限定教工党支部，简表未限定，从严",
                    "the article says a faculty branch, the annex only a branch; the narrower is taken"),
            "annex:ACT-1#1",
            "article:14#2");

    /** That dues are paid month by month. */
    public static final Interpretation<Label> DUES_MONTHLY = Interpretation.inWords(
                    "dues-monthly",
                    Label.of("“按时收缴党费”的期限", "when dues are paid on time"),
                    Label.of("当月月底前", "by the end of each month"),
                    Label.of("上级规定按月交纳", "the upper rule says monthly"),
                    "article:10#2")
            .citing(UpperRules.DUES_RULES_2008.article(12, Confidence.READ));

    private Readings() {}

    private static WindowRule days(Month firstMonth, int firstDay, Month lastMonth, int lastDay) {
        return new FixedDays(MonthDay.of(firstMonth, firstDay), MonthDay.of(lastMonth, lastDay));
    }

    private static Interpretation<Cadence> regular(String code, Label question, PeriodUnit unit, String citation) {
        Cadence cadence = Bound.atLeast(1).per(unit);
        return Interpretation.byDefault(
                code, question, cadence, cadence.label(), Label.of("原文未写频次", "no number in the source"), citation);
    }
}
