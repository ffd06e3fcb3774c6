package dev.norms.opinion.reading;

import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.Condition;
import dev.norms.internal.choice.CountsFor;
import dev.norms.internal.choice.DueDay;
import dev.norms.internal.choice.DuesTime;
import dev.norms.internal.choice.Filed;
import dev.norms.internal.choice.FollowedUp;
import dev.norms.internal.choice.HolidayNamed;
import dev.norms.internal.choice.HoursCounted;
import dev.norms.internal.choice.HoursOfYear;
import dev.norms.internal.choice.LatestCheck;
import dev.norms.internal.choice.Lecturers;
import dev.norms.internal.choice.LifeMeeting;
import dev.norms.internal.choice.PartialPeriods;
import dev.norms.internal.choice.PostHolder;
import dev.norms.internal.choice.RecordPeriod;
import dev.norms.internal.choice.ReviewConcerns;
import dev.norms.internal.choice.ShortMeetings;
import dev.norms.internal.choice.Unattested;
import dev.norms.internal.choice.VacantPosts;
import dev.norms.internal.order.Ordered;
import dev.norms.label.Label;
import dev.norms.norm.Interpretation;
import dev.norms.norm.ValueForm;
import dev.norms.requirement.LeadTimes;
import dev.norms.source.Confidence;
import dev.norms.time.Bound;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/** Readings of what counts, for which period and when, where the document is silent. */
public final class CountingReadings {
    /** The meaning of quarters, months and years: those of the calendar. */
    public static final Interpretation<Label> CALENDAR_PERIODS = Interpretation.asks(
                    "calendar-periods", "季度、月、年如何计算", "what counts as a quarter, a month and a year")
            .reads("按公历季度、月、年", "those of the civil calendar")
            .because("不以上次完成之日起算", "they do not run from the last time it was done")
            .at("annex:INS-2");

    /** The duty of a period in which an organization is founded or dissolved. */
    public static final Interpretation<PartialPeriods> PARTIAL_PERIODS = Interpretation.asks(
                    "partial-periods",
                    "成立、撤销当期是否要求",
                    "what is owed for a period in which an organization is founded or dissolved")
            .reads(PartialPeriods.HALF)
            .because(
                    "不足半个周期的不作要求，标为不适用",
                    "less than half of a period is too short to demand it; the duty is then marked not applicable")
            .at("article:5#2");

    /**
     * The last day of grace (inclusive), in the following year, for duties of the end of a year; 31 December means
     * none.
     */
    public static final Interpretation<MonthDay> GRACE_YEAR_END = Interpretation.asks(
                    "grace-year-end",
                    "年底事项宽限到哪一天",
                    "until which day what is due at the end of the year is still on time")
            .reads(MonthDay.of(Month.JANUARY, 31), ValueForm.LAST_DAY)
            .alternatively(MonthDay.of(Month.DECEMBER, 31))
            .because("总结、述职多在次年1月完成", "summaries and appraisals are usually completed in January")
            .at("annex:INS-4#1", "annex:MGT-1#2");

    /**
     * The last day of grace (inclusive), in the following year, for the life meetings of a year; 31 December means
     * none.
     */
    public static final Interpretation<MonthDay> GRACE_YEAR_MEETINGS = Interpretation.asks(
                    "grace-year-meetings",
                    "年度生活会宽限到哪一天",
                    "until which day the life meetings of a year are still on time")
            .reads(MonthDay.of(Month.MARCH, 31), ValueForm.LAST_DAY)
            .alternatively(MonthDay.of(Month.DECEMBER, 31))
            .because(
                    "年度组织生活会、民主生活会通知多安排在次年1至3月",
                    "notices usually schedule the meetings of a year for January to March of the next")
            .at("annex:INS-3#1", "article:13#2");

    /** The due day, where the last day is not a working day or lies in a vacation. */
    public static final Interpretation<DueDay> DUE_DAY = Interpretation.asks(
                    "due-day",
                    "期末日非工作日或在假期中怎么办",
                    "what applies if the last day is not a working day or lies in a vacation")
            .reads(DueDay.BEFORE_VACATION)
            .because("原文未写顺延，放假不免除要求", "the source allows no postponement; a vacation does not cancel a duty")
            .at("annex:INS-2");

    /** The period for which a record counts. */
    public static final Interpretation<RecordPeriod> RECORD_PERIOD = Interpretation.asks(
                    "record-period", "记录计入哪一期", "for which period a record counts")
            .reads(RecordPeriod.NAMED)
            .because("补办须注明所补的期", "a record made up later must name the period it is for")
            .at("annex:INS-2");

    /** The norms and organizations for which one activity counts. */
    public static final Interpretation<CountsFor> SEVERAL_KINDS = Interpretation.asks(
                    "several-kinds", "一次活动计入哪些规范、哪些组织", "for which norms and organizations one activity counts")
            .reads(CountsFor.HOLDERS)
            .because("主题党日可与其他会议一并举行", "a themed Party day may be combined with other meetings")
            .at("annex:INS-2#2");

    /** The relation of the organizational life meeting to the themed Party day; the annex has one name for both. */
    public static final Interpretation<LifeMeeting> LIFE_MEETING = Interpretation.asks(
                    "life-meeting", "组织生活会是否计作当月主题党日", "whether a life meeting counts as the themed Party day")
            .reads(LifeMeeting.APART)
            .because(
                    "简表把主题党日称作支部组织生活会，上级规定中这是两项制度",
                    "the annex calls the Party day a life meeting; the upper rules treat them as two different things")
            .at(
                    List.of(
                            UpperRules.BRANCH_RULES_2018.article(16, Confidence.READ),
                            UpperRules.EDUCATION_RULES_2019.article(17, Confidence.READ)),
                    "annex:INS-2#2");

    /** The strength of the numbers of meetings, which the upper rules give with the word 一般. */
    public static final Interpretation<ShortMeetings> MEETINGS_GENERALLY = Interpretation.asks(
                    "meetings-generally",
                    "会议次数是“一般”还是一律",
                    "whether the required numbers of meetings apply generally or always")
            .reads(ShortMeetings.MISSED)
            .because("上级规定的次数都带“一般”，简表未带", "the upper rules qualify each number with \"generally\", the annex does not")
            .at(
                    List.of(
                            UpperRules.BRANCH_RULES_2018.article(11, Confidence.READ),
                            UpperRules.BRANCH_RULES_2018.article(12, Confidence.READ),
                            UpperRules.BRANCH_RULES_2018.article(13, Confidence.READ)),
                    "annex:INS-2");

    /** The meaning of the upper number of group meetings in a month. */
    public static final Interpretation<Bound> GROUP_MEETINGS = Interpretation.asks(
                    "group-meetings", "党小组会“1-2次”的上限", "what the upper number of group meetings means")
            .reads(Bound.between(1, 2), ValueForm.BOUND)
            .alternatively(Bound.between(1, 1))
            .alternatively(Bound.atLeast(2))
            .because("至少1次；多开不算违反，予以注明", "at least one is required; meeting more often is no breach and is only noted")
            .at(List.of(UpperRules.BRANCH_RULES_2018.article(13, Confidence.READ)), "annex:INS-2#4");

    /** The organization that may hold the lecture that counts as the secretary's. */
    public static final Interpretation<Condition.Reach> OWN_SECRETARY = Interpretation.asks(
                    "own-secretary",
                    "谁讲的党课算书记党课",
                    "which lecture counts as the secretary's, by the organization that holds it")
            .reads(Condition.Reach.BELOW)
            .because("对党组织书记逐个要求", "the demand is made of each organization's own secretary")
            .at("annex:INS-2#5");

    /** The secretaries who owe a lecture (党组织书记党课). */
    public static final Interpretation<Lecturers> LECTURERS = Interpretation.asks(
                    "lecturers", "“党组织书记党课”要求哪些书记", "which secretaries owe a lecture")
            .reads(Lecturers.EVERY_SECRETARY)
            .because(
                    "简表写党组织书记，正文写支部书记带头讲；上级规定只对党委（党组）书记写明次数",
                    "the annex says secretaries of Party organizations, the article has branch secretaries lead by example; the upper rule gives a number only for secretaries of Party committees and leading Party groups")
            .at(List.of(UpperRules.BRANCH_RULES_2018.article(16, Confidence.READ)), "annex:INS-2#5", "article:13#2");

    /** The responsibility for a post's duty when the holder changes or the post is vacant. */
    public static final Interpretation<PostHolder> POST_HOLDER = Interpretation.asks(
                    "seat-holder", "任职者变动或职务空缺时由谁承担", "who is responsible when the post changes hands or is vacant")
            .reads(PostHolder.LAST_DAY)
            .because("职务空缺不免除要求", "a vacancy does not end the duty")
            .at("article:3#2", "article:14#2");

    /** The number of duties that are listed for a general branch without a commissioner in office. */
    public static final Interpretation<VacantPosts> VACANT_POSTS = Interpretation.asks(
                    "vacant-seats", "委员无人任职时列几项", "how many duties are listed when no commissioner is in office")
            .reads(VacantPosts.ONE)
            .because("原文未定委员有哪几席", "the source does not say which commissioners there are")
            .at("article:14#2");

    /** The holiday for which a visit counts if it names one. */
    public static final Interpretation<HolidayNamed> HOLIDAY_NAMED = Interpretation.asks(
                    "holiday-named", "注明节日的走访计入哪个节日", "for which holiday a visit counts that names one")
            .reads(HolidayNamed.NAMED)
            .because("各节日分别要求", "a visit is owed for each holiday separately")
            .at("annex:ACT-2#2");

    /** The hours of a year in which a person's posts or status change. */
    public static final Interpretation<HoursOfYear> HOURS_OF_YEAR = Interpretation.asks(
                    "hours-by-month",
                    "年中任职、入党、转接的学时",
                    "how many hours are owed for a year in which a person's posts or status change")
            .reads(HoursOfYear.BY_MONTH)
            .because("书记和班子成员的学时代替党员学时", "the hours owed by holders of posts replace those owed by members")
            .at("annex:MGT-2#1", "annex:MGT-2#2");

    /** The records that count as class hours of study. */
    public static final Interpretation<HoursCounted> HOURS_COUNTED = Interpretation.asks(
                    "hours-counted", "哪些学习计入学时", "which study counts as class hours")
            .reads(HoursCounted.RECORDED)
            .because(
                    "原文写集中学习培训，未定何为集中、一学时多长，以记录为准",
                    "the source says \"collective study and training\" and defines neither the term nor the length of a class hour; the records decide")
            .at("annex:MGT-2#1");

    /** The time within which the dues of a month are paid. */
    public static final Interpretation<DuesTime> DUES_TIME = Interpretation.asks(
                    "dues-monthly", "“按时收缴党费”的期限", "by when dues must be paid")
            .reads(DuesTime.MONTH)
            .because("上级规定按月交纳", "the upper rule says monthly")
            .at(List.of(UpperRules.DUES_RULES_2008.article(12, Confidence.READ)), "article:10#2");

    /** The activists for whom a review counts. */
    public static final Interpretation<ReviewConcerns> REVIEW_CONCERNS = Interpretation.asks(
                    "review-concerns", "一次考察计入哪些积极分子", "for which activists a review counts")
            .reads(ReviewConcerns.ALL)
            .because("支部可一并考察", "a branch may review all its activists together")
            .at("article:8#3");

    /** The bodies that discuss a practice activity beforehand. */
    public static final Interpretation<Set<ApprovalBody>> PRIOR_DISCUSSION = Interpretation.asks(
                    "prior-discussion", "主题实践活动如何经事前讨论", "how a themed practice activity is discussed beforehand")
            .reads(Ordered.enums(List.of(ApprovalBody.values())), ValueForm.setOf(ApprovalBody.class))
            .alternatively(Ordered.enums(List.of(ApprovalBody.LEAGUE_BRANCH, ApprovalBody.CLASS_COMMITTEE)))
            .because(
                    "原文写每个环节讨论，记录以活动为准",
                    "the source asks for a discussion at every stage; records are kept by activity")
            .at("article:13#3");

    /** The check of a list that decides. */
    public static final Interpretation<LatestCheck> LATEST_CHECK = Interpretation.asks(
                    "latest-check", "清单以哪次检查为准", "which check of a list decides")
            .reads(LatestCheck.LATEST)
            .because("原文要求长期具备", "the source asks that the items be in place at all times")
            .at("annex:IMG-2#1", "article:15#2");

    /** The condition under which an activity record is filed. */
    public static final Interpretation<Filed> FILED = Interpretation.asks(
                    "filed", "何为活动记录已归档", "when an activity record is filed")
            .reads(Filed.EACH)
            .because("位置可查即可核对", "a named place can be checked")
            .at("annex:IMG-3#3");

    /** The consequence of duties that are not carried out. */
    public static final Interpretation<FollowedUp> FOLLOW_UPS = Interpretation.asks(
                    "follow-ups", "落实不力如何追究", "what follows if duties are not carried out")
            .reads(FollowedUp.ORGANIZATIONS)
            .because(
                    "责任如何追究由负责人把握，有无整改可查",
                    "how to hold somebody to account is for the persons in charge to decide; whether a follow-up was recorded can be checked")
            .at("article:19#3");

    /** The judgment of quality, which a person attests. */
    public static final Interpretation<Unattested> ATTESTATION = Interpretation.asks(
                    "attestation", "质量由谁把关", "who judges the quality")
            .reads(Unattested.JUDGMENT)
            .because("记录不能说明质量", "records say nothing about quality")
            .at("article:10#2");

    /** The organization that attests what members owe. */
    public static final Interpretation<Label> ATTESTED_FOR_MEMBERS = Interpretation.asks(
                    "attested-for-members", "对党员个人的要求由谁确认", "who attests what every member owes")
            .reads("所在党支部书记一并确认", "the member's branch, for all its members together")
            .because("人员只以代号出现", "persons appear only as keys")
            .at("article:20#1");

    /** The content of projects that the source only names. */
    public static final Interpretation<Label> UNDEFINED = Interpretation.asks(
                    "undefined-content", "“135”“六个一”等内容为何", "what the projects consist of that the source only names")
            .reads("内容不作推断，只看有无", "nothing is guessed; only whether it was done")
            .because("未见任何定义", "no definition was found")
            .at("article:14#4", "article:17#2");

    /** The number of days before the due day from which a reminder is given. */
    public static final Interpretation<LeadTimes> LEAD_TIMES = Interpretation.asks(
                    "lead-times", "提前多少天提醒", "how many days before the due day a reminder is given")
            .reads(LeadTimes.USUAL, ValueForm.LEAD_TIMES)
            .alternatively(new LeadTimes(7, 7, 7, 7, 7))
            .because(
                    "原文未写提醒，期间越长准备越早",
                    "the source does not mention reminders; the longer the period, the earlier preparation begins")
            .at("article:19#2");

    private CountingReadings() {}
}
