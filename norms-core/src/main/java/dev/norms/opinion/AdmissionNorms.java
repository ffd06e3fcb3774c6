package dev.norms.opinion;

import dev.norms.duty.Addressee;
import dev.norms.evidence.Condition;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.TargetKind;
import dev.norms.evidence.Unit;
import dev.norms.norm.Executability;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.norm.Strength;
import dev.norms.opinion.admission.AdmissionRules;
import dev.norms.opinion.reading.AdmissionReadings;
import dev.norms.opinion.reading.FrequencyReadings;
import dev.norms.opinion.reading.ScopeReadings;
import dev.norms.opinion.reading.UpperRules;
import dev.norms.opinion.reading.VoteReadings;
import dev.norms.organization.MemberStatus;
import dev.norms.procedure.AdmissionProcedure;
import dev.norms.requirement.ContactRequirement;
import dev.norms.requirement.Parts;
import dev.norms.requirement.ProcedureRequirement;
import dev.norms.requirement.ProcedureRequirement.Respect;
import dev.norms.source.Confidence;
import java.util.List;

/** The norms of the annex on institutions (制度规范), row 1: the admission of members. */
final class AdmissionNorms {
    private static final Parts EACH_ACTIVIST = new Parts.EachPerson(MemberStatus.ACTIVIST);

    private AdmissionNorms() {}

    static List<Norm.Builder> norms(Interpretations in) {
        AdmissionProcedure procedure = AdmissionRules.procedure(in);
        return List.of(
                Norm.builder("INS-1.1", "发展标准和政治审查", "admission standards and political review")
                        .summary(
                                "对每名发展对象执行发展标准和政治审查制度。",
                                "Admission standards and the political review are kept for every candidate.")
                        .demands(
                                new ProcedureRequirement(Respect.COMPLETE, procedure),
                                Addressee.GENERAL_BRANCH,
                                Addressee.BRANCH)
                        .strength(Strength.SHALL)
                        .cites("annex:INS-1#1", "article:6#1")
                        .addCitation(UpperRules.admissionRulesOf2014(16))
                        .addCitation(UpperRules.ADMISSION_RULES_2026.article(16, Confidence.READ))
                        .reads(in, AdmissionReadings.CASES, AdmissionReadings.ORDER, AdmissionReadings.AGE)
                        .reads(in, AdmissionReadings.AMOUNTS, AdmissionReadings.VOTES, AdmissionReadings.REDONE)
                        .reads(in, AdmissionReadings.TRANSITION),
                Norm.builder("INS-1.2", "发展程序和时限", "admission procedure and time limits")
                        .summary(
                                "发展党员守程序、守时限、守纪律。",
                                "Admission keeps the order of its steps, their time limits and its discipline.")
                        .demands(
                                new ProcedureRequirement(Respect.IN_TIME, procedure),
                                Addressee.GENERAL_BRANCH,
                                Addressee.BRANCH)
                        .strength(Strength.SHALL)
                        .cites("annex:INS-1#2", "article:6#1", "article:8#2")
                        .addCitation(UpperRules.ADMISSION_RULES_2014.asWhole(Confidence.REMEMBERED_CONSISTENT))
                        .addCitation(UpperRules.ADMISSION_RULES_2026.asWhole(Confidence.READ))
                        .reads(in, AdmissionReadings.CASES, AdmissionReadings.ORDER, AdmissionReadings.MONTHS)
                        .reads(in, AdmissionReadings.STATUS_DAY, AdmissionReadings.NOTICE_DAYS)
                        .reads(in, AdmissionReadings.LIMITS, AdmissionReadings.SPECIAL_CASE)
                        .reads(in, AdmissionReadings.CULTIVATION)
                        .reads(in, AdmissionReadings.PROBATION_END, AdmissionReadings.EXTENSION)
                        .reads(in, AdmissionReadings.CONFIRMATION_WINDOW, AdmissionReadings.RECORDER)
                        .reads(in, AdmissionReadings.TRANSITION)
                        .reads(in, VoteReadings.ADMISSION_VOTE),
                Norm.builder("INS-1.3", "培养联系人", "liaison persons")
                        .summary(Summaries.liaisonPersons(in.value(ScopeReadings.LIAISON_PERSONS)))
                        .demands(
                                new ContactRequirement(
                                        in.value(ScopeReadings.LIAISON_PERSONS),
                                        EvidenceRule.contacts(Unit.PERSONS, TargetKind.ACTIVIST)
                                                .where(new Condition.KeptBy(MemberStatus.FULL))),
                                EACH_ACTIVIST,
                                Addressee.BRANCH)
                        .strength(Strength.SHALL)
                        .cites("annex:INS-1#3", "article:6#1")
                        .addCitation(UpperRules.admissionRulesOf2014(9))
                        .addCitation(UpperRules.ADMISSION_RULES_2026.article(9, Confidence.READ))
                        .reads(in, ScopeReadings.LIAISON_PERSONS, ScopeReadings.EACH_ACTIVIST),
                Norm.builder("INS-1.4", "思想汇报", "thought reports")
                        .summary(
                                "入党积极分子按期提交思想汇报。只核对是否按期提交；思想汇报和入党志愿书的质量由党支部把关。",
                                "Activists hand in thought reports at regular intervals. Only that is checked; the quality of reports and of application forms is for the branch to judge.")
                        .demands(
                                Counts.document(in, FrequencyReadings.THOUGHT_REPORTS, DocumentKind.THOUGHT_REPORT),
                                EACH_ACTIVIST,
                                Addressee.BRANCH)
                        .strength(Strength.SHALL)
                        .executability(Executability.VAGUE)
                        .cites("annex:INS-1#4", "article:6#1")
                        .reads(in, FrequencyReadings.THOUGHT_REPORTS, ScopeReadings.EACH_ACTIVIST)
                        .reads(in, CommonReadings.papers()),
                Norm.builder("INS-1.5", "不突击发展", "no rushed admission")
                        .summary("不在毕业前突击发展党员。", "No one is admitted in a rush before graduation.")
                        .demands(new ProcedureRequirement(Respect.NOT_RUSHED, procedure), Addressee.BRANCH)
                        .strength(Strength.SHALL)
                        .cites("annex:INS-1#5", "article:7#4")
                        .addCitation(UpperRules.admissionRulesOf2014(19))
                        .addCitation(UpperRules.ADMISSION_RULES_2026.article(18, Confidence.READ))
                        .reads(in, AdmissionReadings.CASES, AdmissionReadings.LEAVING, AdmissionReadings.MONTHS)
                        .reads(in, AdmissionReadings.CULTIVATION));
    }
}
