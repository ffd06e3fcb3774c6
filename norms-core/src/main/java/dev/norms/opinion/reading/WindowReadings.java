package dev.norms.opinion.reading;

import dev.norms.internal.order.Ordered;
import dev.norms.norm.Interpretation;
import dev.norms.norm.ValueForm;
import dev.norms.time.Festival;
import dev.norms.time.WindowName;
import dev.norms.time.WindowRule;
import dev.norms.time.WindowRule.AfterIssue;
import dev.norms.time.WindowRule.AroundBreak;
import dev.norms.time.WindowRule.FixedDays;
import java.time.Month;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;

/** Readings of the days that the document's words for seasons mean. */
public final class WindowReadings {
    /** The days of the start of the year (年初). */
    public static final Interpretation<WindowRule> YEAR_START = Interpretation.asks(
                    "window-year-start", "“年初”指哪些天", "which days are the start of the year")
            .reads(days(Month.JANUARY, 1, Month.MARCH, 31), ValueForm.DAYS)
            .alternatively(days(Month.JANUARY, 1, Month.JANUARY, 31))
            .because("原文未写日期，取第一季度", "no dates in the source; the first quarter is taken")
            .at("annex:MGT-1#1");

    /** The days of the end of the year (年底、年终). */
    public static final Interpretation<WindowRule> YEAR_END = Interpretation.asks(
                    "window-year-end", "“年底”“年终”指哪些天", "which days are the end of the year")
            .reads(days(Month.DECEMBER, 1, Month.DECEMBER, 31), ValueForm.DAYS)
            .alternatively(days(Month.OCTOBER, 1, Month.DECEMBER, 31))
            .because("原文未写日期，取最后一个月", "no dates in the source; the last month is taken")
            .at("annex:INS-4#1", "annex:MGT-1#2");

    /** The days around 1 July (“七一”期间). */
    public static final Interpretation<WindowRule> JULY_FIRST = Interpretation.asks(
                    "window-july-first", "“七一”期间指哪些天", "which days count as around 1 July")
            .reads(days(Month.JUNE, 24, Month.JULY, 8), ValueForm.DAYS)
            .alternatively(days(Month.JUNE, 1, Month.JULY, 31))
            .because("原文未写日期，取前后各一周", "no dates in the source; a week before and a week after are taken")
            .at("annex:ACT-2#1");

    /** The days of the season of graduation (毕业季). */
    public static final Interpretation<WindowRule> GRADUATION = Interpretation.asks(
                    "window-graduation", "毕业生教育在哪些天", "on which days the education of graduates takes place")
            .reads(days(Month.MAY, 1, Month.JUNE, 30), ValueForm.DAYS)
            .alternatively(days(Month.MARCH, 1, Month.JUNE, 30))
            .because("原文未写日期，取离校前两个月", "no dates in the source; the two months before leaving are taken")
            .at("article:17#2");

    /** The days of the Party-spirit education of new students (新生入学). */
    public static final Interpretation<WindowRule> NEW_STUDENTS = Interpretation.asks(
                    "window-new-students",
                    "新生入学党性教育在哪些天",
                    "on which days the Party-spirit education of new students takes place")
            .reads(days(Month.SEPTEMBER, 1, Month.OCTOBER, 31), ValueForm.DAYS)
            .alternatively(days(Month.JANUARY, 1, Month.DECEMBER, 31))
            .because("原文未写日期，取入学后两个月", "no dates in the source; the two months after enrollment are taken")
            .at("article:8#2");

    /** The days of the Party-spirit education of students who leave (学生党员离校). */
    public static final Interpretation<WindowRule> LEAVING = Interpretation.asks(
                    "window-leaving",
                    "学生党员离校党性教育在哪些天",
                    "on which days the Party-spirit education of students who leave takes place")
            .reads(days(Month.MAY, 1, Month.JUNE, 30), ValueForm.DAYS)
            .alternatively(days(Month.JANUARY, 1, Month.DECEMBER, 31))
            .because("原文未写日期，取离校前两个月", "no dates in the source; the two months before leaving are taken")
            .at("article:8#2");

    /** The holidays (节假日) on which visits are paid, and the days around them. */
    public static final Interpretation<Map<WindowName, WindowRule>> HOLIDAYS_VISITED = Interpretation.asks(
                    "holidays-visited", "“节假日”指哪些节日、哪些天", "which holidays are meant, and which days around them")
            .reads(longBreaks(), ValueForm.HOLIDAYS)
            .alternatively("all:14")
            .alternatively("new-year:14,spring-festival:14,july-first:14")
            .because("原文未列节日，取两个长假", "no list in the source; the two long breaks are taken")
            .at("annex:ACT-2#2");

    /** The time after its issue within which an edition is studied. */
    public static final Interpretation<WindowRule> SPECIAL_STUDY = Interpretation.asks(
                    "special-study", "新版印发后多久内专题学习", "within what time after its issue a new edition is studied")
            .reads(new AfterIssue(3), ValueForm.MONTHS_FROM_ISSUE)
            .alternatively(new AfterIssue(1))
            .because("原文未写期限，取三个月，每版一次", "no time limit in the source; three months are taken, once for each edition")
            .at("article:2#1");

    /** The number of days of grace for duties of the start of the year. */
    public static final Interpretation<Integer> GRACE_YEAR_START = grace(
            "grace-year-start",
            "年初事项期末后宽限几天",
            "how many days after its window what is due at the start of the year is still on time",
            "annex:MGT-1#1");

    /** The number of days of grace for duties around 1 July. */
    public static final Interpretation<Integer> GRACE_JULY_FIRST = grace(
            "grace-july-first",
            "“七一”事项期末后宽限几天",
            "how many days after its window what is due around 1 July is still on time",
            "annex:ACT-2#1");

    /** The number of days of grace for duties of the graduation season. */
    public static final Interpretation<Integer> GRACE_GRADUATION = grace(
            "grace-graduation",
            "毕业季事项期末后宽限几天",
            "how many days after its window what is due in the graduation season is still on time",
            "article:17#2");

    /** The number of days of grace for holiday visits. */
    public static final Interpretation<Integer> GRACE_HOLIDAYS = grace(
            "grace-holidays",
            "节日走访期末后宽限几天",
            "how many days after its window a holiday visit is still on time",
            "annex:ACT-2#2");

    /** The number of days of grace for the education of new students. */
    public static final Interpretation<Integer> GRACE_NEW_STUDENTS = grace(
            "grace-new-students",
            "新生入学党性教育期末后宽限几天",
            "how many days after its window the education of new students is still on time",
            "article:8#2");

    /** The number of days of grace for the education of students who leave. */
    public static final Interpretation<Integer> GRACE_LEAVING = grace(
            "grace-leaving",
            "离校党性教育期末后宽限几天",
            "how many days after its window the education of students who leave is still on time",
            "article:8#2");

    /** The number of days of grace for the study of a new edition. */
    public static final Interpretation<Integer> GRACE_SPECIAL_STUDY = grace(
            "grace-special-study",
            "专题学习期末后宽限几天",
            "how many days after its window the study of a new edition is still on time",
            "article:2#1");

    private WindowReadings() {}

    /** Returns the reading of the days after a window on which its duty is still on time. */
    private static Interpretation<Integer> grace(String code, String zh, String en, String place) {
        return Interpretation.asks(code, zh, en)
                .reads(0, ValueForm.DAYS_OF_GRACE)
                .alternatively(14)
                .because("原文未写宽限", "the source grants no days of grace")
                .at(place);
    }

    private static Map<WindowName, WindowRule> longBreaks() {
        Map<WindowName, WindowRule> breaks = new LinkedHashMap<>();
        breaks.put(WindowName.SPRING_FESTIVAL, new AroundBreak(Festival.SPRING_FESTIVAL, 14));
        breaks.put(WindowName.NATIONAL_DAY, new AroundBreak(Festival.NATIONAL_DAY, 14));
        return Ordered.map(breaks);
    }

    private static WindowRule days(Month firstMonth, int first, Month lastMonth, int last) {
        return new FixedDays(MonthDay.of(firstMonth, first), MonthDay.of(lastMonth, last));
    }
}
