package dev.norms.opinion.reading;

import dev.norms.internal.choice.admission.ActivistFrom;
import dev.norms.internal.choice.admission.AgeCheck;
import dev.norms.internal.choice.admission.AmountProof;
import dev.norms.internal.choice.admission.CasesLookedAt;
import dev.norms.internal.choice.admission.MonthsCounted;
import dev.norms.internal.choice.admission.ProbationEnd;
import dev.norms.internal.choice.admission.PublicNoticeStart;
import dev.norms.internal.choice.admission.ReviewStep;
import dev.norms.internal.choice.admission.SpecialCase;
import dev.norms.internal.choice.admission.StepLimits;
import dev.norms.internal.choice.admission.VoteProof;
import dev.norms.label.Label;
import dev.norms.norm.Interpretation;
import dev.norms.norm.ValueForm;
import dev.norms.procedure.MonthsAround;
import dev.norms.source.Citation;
import dev.norms.source.Confidence;
import java.util.ArrayList;
import java.util.List;

/** Readings of the rules on admission where they are vague or silent, or where sources differ. */
public final class AdmissionReadings {
    /** The calculation of a time limit in months. */
    public static final Interpretation<MonthsCounted> MONTHS = Interpretation.asks(
                    "admission-months", "“一个月内”“三个月内”如何计算", "how a time limit in months is counted")
            .reads(MonthsCounted.CALENDAR)
            .because("细则未写算法，两种通行做法不一", "the rules are silent, and two practices are common")
            .at(places(7, 26, 7, 25), "annex:INS-1#2");

    /** The months for which somebody is an activist before becoming a candidate (培养周期). */
    public static final Interpretation<Integer> CULTIVATION = Interpretation.asks(
                    "admission-cultivation",
                    "“延长培养周期”为多久",
                    "how long an extended time as an activist lasts before somebody becomes a candidate")
            .reads(12, ValueForm.MONTHS_OF_CULTIVATION)
            .alternatively(18)
            .alternatively(24)
            .because(
                    "原文未写多久，取上级细则的一年以上；可延长，不可缩短",
                    "no number in the source; the one year or more of the upper rules is taken; it may be extended but not shortened")
            .at(places(13, 13, 13, 13), "article:7#4");

    /** Whether the procedure that the document demands includes the time limits of the upper rules. */
    public static final Interpretation<StepLimits> LIMITS = Interpretation.asks(
                    "admission-limits",
                    "原文只写标准、程序，上级细则的时限是否一并要求",
                    "whether the procedure, which the source only names, includes the time limits of the upper rules")
            .reads(StepLimits.OWED)
            .because(
                    "程序以上级细则为准，时限是其一部分", "the procedure is that of the upper rules, and the time limits are part of it")
            .at(places(7, 26, 7, 25), "article:8#2", "annex:INS-1#2");

    /** The condition under which a late approval is a special case. */
    public static final Interpretation<SpecialCase> SPECIAL_CASE = Interpretation.asks(
                    "admission-special-case",
                    "审批超过三个月、不超过六个月的怎么算",
                    "how an approval after three and within six months counts")
            .reads(SpecialCase.REMARKED)
            .because("六个月只用于特殊情况，情况须写明", "six months are for special cases only, and the special case must be stated")
            .at(places(26, 26, 25, 25), "annex:INS-1#2");

    /** The day on which probation is over. */
    public static final Interpretation<ProbationEnd> PROBATION_END = Interpretation.asks(
                    "admission-probation-end", "预备期一年到哪一天满", "on which day the year of probation is over")
            .reads(ProbationEnd.SAME_DAY)
            .because(
                    "一年自通过之日起算，问答资料有写“次日”的",
                    "the year runs from the day of the vote; one published answer says the next day")
            .at(places(32, 32, 31, 31), "annex:INS-1#2");

    /** The months in which the application for confirmation is handed in. */
    public static final Interpretation<MonthsAround> CONFIRMATION_WINDOW = Interpretation.asks(
                    "admission-confirmation-window", "何时提交转正申请", "when the application for confirmation is handed in")
            .reads(new MonthsAround(1, 1), ValueForm.MONTHS_AROUND)
            .alternatively(new MonthsAround(1, 3))
            .alternatively(new MonthsAround(3, 3))
            .because("细则未写日期，各地做法不一", "the rules name no day, and local practice differs")
            .at(places(33, 33, 32, 32), "annex:INS-1#2");

    /** The first day on which somebody is an activist or a candidate. */
    public static final Interpretation<ActivistFrom> STATUS_DAY = Interpretation.asks(
                    "admission-status-day", "积极分子、发展对象自哪一天起算", "from which day somebody is an activist or a candidate")
            .reads(ActivistFrom.DECISION)
            .because(
                    "培养时间自确定时起算，列入以手续办完为准",
                    "cultivation begins with the decision; a person counts as listed only when the formalities are complete")
            .at(places(8, 13, 8, 13), "annex:INS-1#2");

    /** The days of a public notice. */
    public static final Interpretation<PublicNoticeStart> NOTICE_DAYS = Interpretation.asks(
                    "admission-notice-days", "公示五个工作日如何计算", "how the five working days of a notice are counted")
            .reads(PublicNoticeStart.FIRST)
            .because("当日上班时张贴的足一日", "a notice posted in the morning is up for the whole of that day")
            .at(List.of(UpperRules.ADMISSION_RULES_2026.article(13, Confidence.READ)), "annex:INS-1#2");

    /** The evidence of an applicant's age. */
    public static final Interpretation<AgeCheck> AGE = Interpretation.asks(
                    "admission-age", "年满十八岁如何核对", "how it is checked that an applicant is eighteen")
            .reads(AgeCheck.STEP)
            .because("不保存出生日期", "dates of birth are not stored")
            .at(places(5, 5, 5, 5), "annex:INS-1#1");

    /** The length of an extension of probation whose record names no day. */
    public static final Interpretation<Integer> EXTENSION = Interpretation.asks(
                    "admission-extension",
                    "延长预备期未注明到哪一天的按多久",
                    "how long an extension of probation lasts whose record names no day")
            .reads(6, ValueForm.MONTHS)
            .alternatively(12)
            .because("细则规定不少于六个月、不超过一年", "the rules say at least six months and at most a year")
            .at(places(32, 32, 31, 31), "annex:INS-1#2");

    /** The demands of a new edition on cases that have begun. */
    public static final Interpretation<Label> TRANSITION = Interpretation.asks(
                    "admission-transition", "新旧细则如何衔接", "what a new edition asks of cases that have begun")
            .reads(
                    "每一步依当日有效的细则；旧细则下已办的步骤有效，新增的时限最早自新细则施行日起算",
                    "each step is judged by the edition in force on its day; what was done under the former edition stands, and a new time limit runs from the first day of the new edition at the earliest")
            .because("细则自发布之日起施行，未写溯及既往", "the rules apply from their day of issue and say nothing about earlier steps")
            .at(places(13, 13, 13, 13), "annex:INS-1#2");

    /** The evidence of the amount of training and of the introducers. */
    public static final Interpretation<AmountProof> AMOUNTS = Interpretation.asks(
                    "admission-amounts", "培训时长、介绍人数如何核对", "how the amount of training and the introducers are checked")
            .reads(AmountProof.REMARK)
            .because("步骤由组织记录，数字可以另附", "the organization records the step; numbers may be added in the note")
            .at(places(14, 17, 14, 17), "annex:INS-1#1");

    /** The evidence of a vote of the branch meeting. */
    public static final Interpretation<VoteProof> VOTES = Interpretation.asks(
                    "admission-votes", "支部大会表决如何核对", "how a vote of the branch meeting is checked")
            .reads(VoteProof.STEP)
            .because("票数另行记录", "the votes are recorded separately")
            .at(places(20, 21, 19, 20), "annex:INS-1#1");

    /** The organization that the record of a step names. */
    public static final Interpretation<Label> RECORDER = Interpretation.asks(
                    "admission-recorder", "步骤记录中的组织指什么", "which organization the record of a step names")
            .reads(
                    "办理该步骤的组织；院外上级办理的，写所在党支部；写党总支审批的，视为党总支代行审批",
                    "the one that took the step; the person's branch for steps of bodies above the college; an approval recorded under a general branch is taken as one that it gave without the right to")
            .because("党总支只审议不审批", "a general branch deliberates but does not approve")
            .at(places(23, 23, 22, 22), "annex:INS-1#2");

    /** The order of the steps. */
    public static final Interpretation<Label> ORDER = Interpretation.asks(
                    "admission-order", "哪些步骤须先办", "which steps come before which")
            .reads(
                    "按二十五步流程；同日可办几步；备案、编入、宣誓不影响后续，只须在归档前办完",
                    "by the chart of 25 steps; several may be taken on one day; filing with the superior, assignment and oath do not hold up later steps but must precede archiving")
            .because("流程图转引，细则只规定部分先后", "the chart is known second-hand; the rules fix the order of some steps only")
            .at(
                    List.of(
                            UpperRules.ADMISSION_RULES_2014.asWhole(Confidence.SECONDARY),
                            UpperRules.ADMISSION_RULES_2026.asWhole(Confidence.SECONDARY)),
                    "annex:INS-1#2");

    /** The consequences of a step that was taken against a condition. */
    public static final Interpretation<Label> REDONE = Interpretation.asks(
                    "admission-redone", "不符合条件的步骤怎么办", "what follows from a step taken against its condition")
            .reads(
                    "下一步受阻，直到重新办理或补办所缺步骤；后续已办的照记，问题保留",
                    "the next step is blocked until the step is taken again or what it lacked is made up; later steps stay recorded, and the finding remains")
            .because("事实以记录为准，不替组织作决定", "records are facts; the library makes no decision for the organization")
            .at(places(19, 19, 18, 18), "annex:INS-1#1");

    /** The cases that an organization answers for. */
    public static final Interpretation<CasesLookedAt> CASES = Interpretation.asks(
                    "admission-cases", "查询日看哪些人的发展过程", "which cases an organization is judged by on a day")
            .reads(CasesLookedAt.OF_YEAR)
            .because(
                    "办结或者离开不改变当年是否守规",
                    "closing a case or leaving does not change whether the rules were kept in the year")
            .at("annex:INS-1#1", "annex:INS-1#2", "annex:INS-1#5");

    /** The days before graduation on which an admission is a rush. */
    public static final Interpretation<Integer> LEAVING = Interpretation.asks(
                    "admission-leaving", "离校前三个月内指哪些天", "which days are the three months before leaving")
            .reads(3, ValueForm.MONTHS)
            .alternatively(6)
            .because("细则说一般不办理，以支部大会为准", "the rules say \"generally not\"; the branch meeting is the step that admits")
            .at(places(19, 19, 18, 18), "annex:INS-1#5");

    /** Whether the recorded review of an activist counts as an exchange. */
    public static final Interpretation<ReviewStep> REVIEW_STEP = Interpretation.asks(
                    "admission-review-step",
                    "发展党员记录中的考察是否计作沟通",
                    "whether a review recorded as a step of an admission also counts as an exchange")
            .reads(ReviewStep.COUNTS)
            .because("同一次考察不必登记两次", "the same review need not be recorded twice")
            .at(places(11, 11, 11, 11), "article:8#3");

    private AdmissionReadings() {}

    /** Returns the citations of two articles of each edition; of one article if both numbers are the same. */
    private static List<Citation> places(int one2014, int other2014, int one2026, int other2026) {
        List<Citation> places = new ArrayList<>();
        places.add(UpperRules.admissionRulesOf2014(one2014));
        if (other2014 != one2014) {
            places.add(UpperRules.admissionRulesOf2014(other2014));
        }
        places.add(UpperRules.ADMISSION_RULES_2026.article(one2026, Confidence.READ));
        if (other2026 != one2026) {
            places.add(UpperRules.ADMISSION_RULES_2026.article(other2026, Confidence.READ));
        }
        return places;
    }
}
