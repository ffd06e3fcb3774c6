package dev.norms.opinion.reading;

import static dev.norms.norm.Discrepancy.Kind.CONTRADICTORY;
import static dev.norms.norm.Discrepancy.Kind.EQUAL;
import static dev.norms.norm.Discrepancy.Kind.LOOSER;
import static dev.norms.norm.Discrepancy.Kind.SILENT;
import static dev.norms.norm.Discrepancy.Kind.SUPERSEDED;
import static dev.norms.norm.Discrepancy.Kind.TIGHTER;
import static dev.norms.opinion.reading.UpperRules.ADMISSION_RULES_2014;
import static dev.norms.opinion.reading.UpperRules.ADMISSION_RULES_2026;
import static dev.norms.opinion.reading.UpperRules.BRANCH_RULES_2018;
import static dev.norms.opinion.reading.UpperRules.EDUCATION_RULES_2019;
import static dev.norms.source.Confidence.READ;
import static dev.norms.source.Confidence.REMEMBERED;
import static dev.norms.source.Confidence.REMEMBERED_CONSISTENT;
import static dev.norms.source.Confidence.SECONDARY;

import dev.norms.norm.Discrepancy;
import java.util.List;

/** The discrepancies between the document and upper rules, and where later events have overtaken it. */
final class UpperDiscrepancies {
    private UpperDiscrepancies() {}

    static List<Discrepancy.Builder> all() {
        return List.of(
                Discrepancy.builder("DIF-1", SUPERSEDED)
                        .at("annex:ORG-3#1")
                        .against(UpperRules.TERM_OPINION_2018, SECONDARY)
                        .against(UpperRules.UNIVERSITY_RULES_2021, REMEMBERED)
                        .differs(
                                "简表规定总支委员会任期三年，与2018年上级意见一致；2021年修订的上级规定或已改为五年（凭记忆，未核实）",
                                "the annex says three years, as does the upper opinion of 2018; the upper rule of 2021 may say five (from memory, not confirmed)")
                        .resolved(
                                "默认按原文三年；学院核对上级规定后可设为五年",
                                "three years by default, as the document says; a college that has checked the upper rule may set five")
                        .by(ScopeReadings.TERM_GENERAL_BRANCH, ScopeReadings.RE_ELECTION)
                        .concerns("ORG-3.1"),
                Discrepancy.builder("DIF-2", EQUAL)
                        .at("annex:INS-2#4")
                        .against(BRANCH_RULES_2018, 13, READ)
                        .differs(
                                "简表为每月一至二次，上级规定一般每月一次",
                                "the annex says once or twice a month, the upper rule generally once a month")
                        .resolved("每月至少1次，超过2次只予注明", "at least once a month; more than twice is noted")
                        .by(CountingReadings.GROUP_MEETINGS)
                        .concerns("INS-2.4"),
                Discrepancy.builder("DIF-3", CONTRADICTORY)
                        .at("annex:INS-2#2", "annex:INS-3#1")
                        .against(BRANCH_RULES_2018, 16, READ)
                        .against(EDUCATION_RULES_2019, 17, READ)
                        .differs(
                                "简表把每月的主题党日称作支部组织生活会，上级规定中这是两项制度，组织生活会每年召开",
                                "the annex calls the monthly themed Party day an organizational life meeting; under the upper rules the two are different things, and the latter is held every year")
                        .resolved(
                                "分为两类活动：主题党日按月，组织生活会按年；一次活动兼有两类的各计一次",
                                "two kinds of activities, one monthly, one yearly; an activity of both kinds counts for each")
                        .by(CountingReadings.LIFE_MEETING, CountingReadings.SEVERAL_KINDS)
                        .concerns("INS-2.2", "INS-3.1"),
                Discrepancy.builder("DIF-4", TIGHTER)
                        .at("annex:INS-2#5")
                        .against(BRANCH_RULES_2018, 16, READ)
                        .differs(
                                "上级规定只对党委（党组）书记写明每年讲课次数，简表扩大到各级党组织书记；听课次数均未写明",
                                "the upper rule says how many lectures a year only secretaries of committees give, the annex extends it to every secretary; neither says how many members attend")
                        .resolved(
                                "党总支、党支部书记各讲一次；不要求党员听课次数",
                                "each secretary of a general branch or branch gives one; members owe no number of lectures attended")
                        .by(CountingReadings.LECTURERS, CountingReadings.OWN_SECRETARY)
                        .concerns("INS-2.5"),
                Discrepancy.builder("DIF-5", TIGHTER)
                        .at("annex:INS-2")
                        .against(BRANCH_RULES_2018, 11, READ)
                        .against(BRANCH_RULES_2018, 12, READ)
                        .against(BRANCH_RULES_2018, 13, READ)
                        .differs(
                                "上级规定的次数都带“一般”，简表未带",
                                "the upper rule says \"generally\" with each of its numbers, the annex does not")
                        .resolved(
                                "按简表的次数要求，确有原因的经批准可不开展；可设为期限后由负责人确认",
                                "the numbers are owed, except with an approved exemption; a college may leave it to a person to judge after the deadline")
                        .by(CountingReadings.MEETINGS_GENERALLY)
                        .concerns("INS-2.1", "INS-2.3", "INS-2.4"),
                Discrepancy.builder("DIF-6", CONTRADICTORY)
                        .at("annex:INS-4#1", "article:6#3")
                        .against(BRANCH_RULES_2018, SECONDARY)
                        .against(UpperRules.APPRAISAL_RULES_2019, REMEMBERED)
                        .differs(
                                "简表为党组织书记年底述职，正文为班子和党员干部，上级规定为书记每年述职",
                                "the annex has secretaries report at the end of the year, the article the leading body and cadres; under the upper rules secretaries report every year")
                        .resolved(
                                "正文、简表对象不同，两处都要求：书记一项，班子和党员领导干部一项，均在年底",
                                "article and annex name different subjects, so both are owed at the end of the year: one appraisal of the secretaries, one of the leading body and leading cadres")
                        .by(ScopeReadings.LEADERSHIP_APPRAISAL, WindowReadings.YEAR_END)
                        .concerns("INS-4.1", "ART-6.1"),
                Discrepancy.builder("DIF-7", LOOSER)
                        .at("annex:MGT-2#2")
                        .against(UpperRules.TRAINING_PLAN_2019, SECONDARY)
                        .differs(
                                "上级规划在五十六学时之外还要求至少参加一次集中培训，简表未写",
                                "besides 56 hours the upper plan asks each member to take part in at least one training together, the annex does not")
                        .resolved(
                                "本版只要求学时，集中培训记入学时", "only the hours are owed; a training together counts towards them")
                        .by(CountingReadings.HOURS_COUNTED)
                        .concerns("MGT-2.2"),
                Discrepancy.builder("DIF-8", SILENT)
                        .at("article:6#1", "article:8#2", "annex:INS-1")
                        .against(ADMISSION_RULES_2014, REMEMBERED_CONSISTENT)
                        .against(ADMISSION_RULES_2026, READ)
                        .differs(
                                "原文只提标准、程序，步骤和时限都在上级细则里",
                                "the source names only standards and procedure; steps and time limits are found in the upper rules")
                        .resolved(
                                "以办理当日有效的上级细则为准，其时限一并要求；可设为只提示超期",
                                "the upper rules in force on the day of each step apply, including their time limits; a college may choose to have lateness only noted")
                        .by(AdmissionReadings.LIMITS)
                        .concerns("INS-1.1", "INS-1.2"),
                Discrepancy.builder("DIF-9", SILENT)
                        .at("article:7#4", "annex:INS-1#5")
                        .addPlace(UpperRules.admissionRulesOf2014(19))
                        .against(ADMISSION_RULES_2026, 18, READ)
                        .differs(
                                "原文反对突击发展但未写期限，上级细则为离开单位前三个月内一般不办理",
                                "the source opposes rushed admissions without naming a period; under the upper rules those who leave within three months are generally not admitted")
                        .resolved("取三个月", "three months apply")
                        .by(AdmissionReadings.LEAVING)
                        .concerns("INS-1.5"),
                Discrepancy.builder("DIF-10", SILENT)
                        .at("article:7#4")
                        .addPlace(UpperRules.admissionRulesOf2014(13))
                        .against(ADMISSION_RULES_2026, 13, READ)
                        .differs(
                                "原文要求延长培养而未写多久，上级细则为一年以上",
                                "the source asks for a longer cultivation without saying how long; the upper rules say a year or more")
                        .resolved("至少一年；学院可设为更长，不可更短", "at least a year; a college may set more months, not fewer")
                        .by(AdmissionReadings.CULTIVATION)
                        .concerns("INS-1.2", "INS-1.5"),
                Discrepancy.builder("DIF-11", SUPERSEDED)
                        .at("article:2#2")
                        .differs(
                                "正文所列学习教育是2016至2019年的主题，其后另有新的主题",
                                "the study campaigns that the article names are those of 2016 to 2019; others have followed")
                        .resolved(
                                "不按主题核对，学习内容由学院确定；记录不写主题，没有另一种会改变结果的读法，不设执行口径",
                                "no theme is checked, and the college decides what is studied; as records name no theme, no other reading would change a result, so there is none to set")
                        .concerns("ART-2.1"),
                Discrepancy.builder("DIF-12", TIGHTER)
                        .at("article:4#2", "annex:ORG-1#1")
                        .against(BRANCH_RULES_2018, 13, READ)
                        .differs(
                                "原文把党小组列为固定的第三级，上级规定只在党员较多或分散时划分",
                                "the source makes groups a permanent third tier, the upper rule has them only where members are many or dispersed")
                        .resolved(
                                "未设党小组的只予提示，不要求党小组会",
                                "a branch without groups is only advised to form them, and owes no group meetings")
                        .by(ScopeReadings.GROUPS)
                        .concerns("ORG-1.1", "INS-2.4"),
                Discrepancy.builder("DIF-13", SILENT)
                        .at("annex:MGT-1#1", "annex:MGT-1#2", "annex:MGT-3#1")
                        .against(UpperRules.DUES_RULES_2008, REMEMBERED)
                        .differs(
                                "定期、年初、年终均无日期；上级规定党费收缴每年公布（凭记忆）",
                                "\"regularly\", \"start of the year\" and \"end of the year\" have no dates; under the upper rule dues are published every year (from memory)")
                        .resolved(
                                "按执行口径的频次和时段要求，可另定",
                                "frequency and windows follow the readings, which a college may fix otherwise")
                        .by(FrequencyReadings.FUNDS_PUBLISHED, WindowReadings.YEAR_START, WindowReadings.YEAR_END)
                        .concerns("MGT-1.1", "MGT-1.2", "MGT-3.1"));
    }
}
