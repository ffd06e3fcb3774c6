package dev.norms.opinion.reading;

import static dev.norms.time.PeriodUnit.HALF_YEAR;
import static dev.norms.time.PeriodUnit.MONTH;
import static dev.norms.time.PeriodUnit.QUARTER;
import static dev.norms.time.PeriodUnit.YEAR;

import dev.norms.norm.Interpretation;
import dev.norms.norm.ValueForm;
import dev.norms.source.Confidence;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.PeriodUnit;
import dev.norms.time.SpecialForm;
import java.util.List;

/** Readings of how often something is done that the document demands without a number (定期). */
public final class FrequencyReadings {
    /** The frequency of publishing the use of funds (定期). */
    public static final Interpretation<Cadence> FUNDS_PUBLISHED = frequency(
            "funds-published", "经费“定期公开”的频次", "how often the use of funds is published", HALF_YEAR, "annex:MGT-3#1");

    /** The frequency of the joint conference with mass organizations. */
    public static final Interpretation<Cadence> MASS_ORGANIZATION_CONFERENCE = frequency(
            "mass-organization-conference",
            "党群工作联席会议的频次",
            "how often the joint conference is held",
            HALF_YEAR,
            "annex:MGT-4#1");

    /** The frequency of the joint Party–administration meeting (定期). */
    public static final Interpretation<Cadence> JOINT_MEETING = frequency(
            "joint-meeting",
            "党政联席会“定期召开”的频次",
            "how often the joint Party–administration meeting is held",
            MONTH,
            "article:11#1");

    /** The frequency of meetings of the general branch's committee (定期). */
    public static final Interpretation<Cadence> COMMITTEE_MEETING = frequency(
            "general-branch-committee-meeting",
            "党总支委员会“定期召开”的频次",
            "how often the general-branch committee meets",
            MONTH,
            "article:11#1");

    /** The frequency of an activist's thought reports (思想汇报). */
    public static final Interpretation<Cadence> THOUGHT_REPORTS = frequency(
            "thought-reports", "思想汇报的频次", "how often an activist hands in a thought report", QUARTER, "article:6#1");

    /** The frequency of each side of a leading cadre's dual organizational life. */
    public static final Interpretation<Cadence> DUAL_LIFE = frequency(
            "dual-organizational-life",
            "双重组织生活每一方面的频次",
            "how often a leading cadre takes part on each side of dual organizational life",
            YEAR,
            "annex:INS-3#2");

    /** The frequency of a branch's exchanges with each activist (及时沟通). */
    public static final Interpretation<Cadence> ACTIVIST_EXCHANGE = Interpretation.asks(
                    "activist-exchange", "与入党积极分子“及时沟通”的频次", "how often a branch talks with each activist")
            .reads(Bound.atLeast(1).per(HALF_YEAR), ValueForm.CADENCE)
            .alternatively(Bound.atLeast(1).per(QUARTER))
            .because("取上级规定的每半年考察一次", "taken from the half-yearly review of the upper rules")
            .at(
                    List.of(
                            UpperRules.admissionRulesOf2014(11),
                            UpperRules.ADMISSION_RULES_2026.article(11, Confidence.READ)),
                    "article:8#3");

    /** The frequency of each stage of Party-spirit education. */
    public static final Interpretation<Cadence> EDUCATION_STAGES = frequency(
            "education-stages",
            "四个阶段党性教育的频次",
            "how often each of the four stages of Party-spirit education is held",
            YEAR,
            "article:8#2");

    /** The frequency of the training of activists by the branch Party school. */
    public static final Interpretation<Cadence> ACTIVIST_TRAINING = frequency(
            "activist-training",
            "积极分子培训班的频次",
            "how often the training course for activists is held",
            YEAR,
            "article:9#2");

    /** The frequency of inspections of organizational work. */
    public static final Interpretation<Cadence> INSPECTION = frequency(
            "inspection", "组织工作检查的频次", "how often organizational work is inspected", HALF_YEAR, "article:10#2");

    /** The frequency of the democratic life meeting. */
    public static final Interpretation<Cadence> DEMOCRATIC_LIFE = Interpretation.asks(
                    "democratic-life-meeting", "专题民主生活会的频次", "how often the democratic life meeting is held")
            .reads(Bound.atLeast(1).per(YEAR), ValueForm.CADENCE)
            .alternatively(Bound.atLeast(1).per(HALF_YEAR))
            .because("原文未写频次，取上级规定的每年一次", "no number in the source; once a year is taken from the upper rules")
            .at(List.of(UpperRules.DEMOCRATIC_LIFE_RULES_2016.asWhole(Confidence.SECONDARY)), "article:13#2");

    /** The frequency of each leading cadre's lectures. */
    public static final Interpretation<Cadence> LEADERS_LECTURE = frequency(
            "leaders-lecture",
            "院领导讲党课的频次",
            "how often each college leader gives a Party lecture",
            YEAR,
            "article:13#2");

    /** The frequency of the volunteer service of a branch. */
    public static final Interpretation<Cadence> VOLUNTEER_SERVICE = frequency(
            "volunteer-service", "志愿服务活动的频次", "how often volunteer service is held", HALF_YEAR, "annex:ACT-3#1");

    /** The frequency of renewing the rosters. */
    public static final Interpretation<Cadence> ROSTERS = frequency(
            "rosters-renewed",
            "花名册多久更新一次",
            "how often the rosters are renewed",
            YEAR,
            "annex:IMG-3#1",
            "annex:IMG-3#2");

    /** The frequency of checks and reports of teaching and study style (定期). */
    public static final Interpretation<Cadence> STYLE_REPORTS = frequency(
            "style-report",
            "教风学风“定期通报”的频次",
            "how often a report on teaching and study style is given",
            HALF_YEAR,
            "article:16#3");

    /** The frequency of reports on supervision. */
    public static final Interpretation<Cadence> SUPERVISION_REPORTS = frequency(
            "supervision-report", "督查情况报告的频次", "how often a report on supervision is given", HALF_YEAR, "article:19#1");

    /** The frequency of attesting the use of the platform. */
    public static final Interpretation<Cadence> PLATFORM = frequency(
            "platform-attested",
            "平台建用管多久确认一次",
            "how often the use of the platform is attested",
            HALF_YEAR,
            "annex:IMG-2#2");

    /** The frequency of attesting openness and orderly management. */
    public static final Interpretation<Cadence> OPENNESS = frequency(
            "openness-attested",
            "院务公开等工作多久确认一次",
            "how often openness and orderly management are attested",
            HALF_YEAR,
            "article:12#1");

    /** The frequency of attesting a duty for which the source names none. */
    public static final Interpretation<Cadence> ATTESTED = Interpretation.asks(
                    "attested-yearly",
                    "须负责人确认的事项多久确认一次",
                    "how often a duty is attested that only the person in charge can judge")
            .reads(Bound.atLeast(1).per(YEAR), ValueForm.CADENCE)
            .alternatively(Bound.atLeast(1).per(HALF_YEAR))
            .because("原文未写频次，随年度总结确认", "no number in the source; it is attested together with the summary of the year")
            .at("article:10#1");

    private FrequencyReadings() {}

    /** Returns the reading "at least once in each period"; another period and the semester are alternatives. */
    private static Interpretation<Cadence> frequency(
            String code, String zh, String en, PeriodUnit unit, String... citations) {
        PeriodUnit other = unit == MONTH ? QUARTER : unit == YEAR ? HALF_YEAR : YEAR;
        Cadence cadence = Bound.atLeast(1).per(unit);
        Cadence alternative = Bound.atLeast(1).per(other);
        return Interpretation.asks(code, zh, en)
                .reads(cadence, ValueForm.CADENCE)
                .alternatively(alternative)
                .alternatively(Cadence.of(Bound.atLeast(1), SpecialForm.SEMESTER))
                .because("原文未写频次", "no number in the source")
                .at(citations);
    }
}
