package dev.norms.opinion;

import dev.norms.duty.Addressee;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Item;
import dev.norms.internal.choice.LeadershipAppraisal;
import dev.norms.internal.choice.admission.ReviewStep;
import dev.norms.internal.order.Ordered;
import dev.norms.norm.Demand;
import dev.norms.norm.Executability;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.norm.Strength;
import dev.norms.opinion.reading.AdmissionReadings;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.opinion.reading.FrequencyReadings;
import dev.norms.opinion.reading.ScopeReadings;
import dev.norms.opinion.reading.UpperRules;
import dev.norms.opinion.reading.WindowReadings;
import dev.norms.organization.MemberStatus;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.Parts;
import dev.norms.source.Confidence;
import dev.norms.time.WindowName;
import dev.norms.time.WindowRule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The norms found only in the articles on institutions, 6 to 9. */
final class InstitutionArticles {
    private static final List<Item> STAGES = List.of(
            Item.of("new-students", "新生入学教育", "new students"),
            Item.of("activists", "入党积极分子培养", "activists"),
            Item.of("before-confirmation", "预备党员转正", "before confirmation"),
            Item.of("leaving", "学生党员离校", "leaving"));

    /** The stages that have a season; the others may be held all the year. */
    private static final Map<String, Interpretation<WindowRule>> SEASONS =
            Map.of("new-students", WindowReadings.NEW_STUDENTS, "leaving", WindowReadings.LEAVING);

    private InstitutionArticles() {}

    static List<Norm.Builder> norms(Interpretations in) {
        return List.of(
                Norm.builder("ART-6.1", "班子和党员干部述职评议", "leadership appraisal")
                        .summary(
                                "领导班子和党员领导干部述职并接受评议考核。",
                                "The leading body and the leading cadres report and are appraised.")
                        .demands(
                                leadershipAppraisal(in, EvidenceRule.activity(ActivityKind.LEADERSHIP_APPRAISAL)),
                                Addressee.GENERAL_BRANCH)
                        .demands(
                                leadershipAppraisal(in, EvidenceRule.attendance(ActivityKind.LEADERSHIP_APPRAISAL)),
                                Addressee.LEADING_CADRE)
                        .executability(Executability.VAGUE)
                        .cites("article:6#3")
                        .reads(in, ScopeReadings.LEADERSHIP_APPRAISAL, ScopeReadings.LEADING_CADRES)
                        .reads(in, CommonReadings.season(WindowReadings.YEAR_END, CountingReadings.GRACE_YEAR_END)),
                Norm.builder("ART-7.1", "发展计划", "admission plan")
                        .summary(
                                "制订发展党员计划，明确发展重点。",
                                "A plan of admissions is made that says which groups have priority.")
                        .addDemand(new Demand(
                                planners(in),
                                Counts.within(
                                        in,
                                        WindowName.YEAR_START,
                                        WindowReadings.YEAR_START,
                                        EvidenceRule.document(DocumentKind.ADMISSION_PLAN)),
                                new Parts.Whole()))
                        .executability(Executability.VAGUE)
                        .cites("article:7#3")
                        .reads(in, ScopeReadings.ADMISSION_PLAN, WindowReadings.YEAR_START)
                        .reads(in, CommonReadings.seasonalPapers(WindowReadings.GRACE_YEAR_START)),
                Norm.builder("ART-8.1", "四阶段党性教育", "education at four stages")
                        .summary(
                                "在新生入学、积极分子培养、预备党员转正、学生党员离校四个阶段开展党性教育。",
                                "Party-spirit education is held at four stages: new students, activists, before confirmation, leaving.")
                        .addAllDemands(Counts.onGeneralBranch(
                                in,
                                FrequencyReadings.EDUCATION_STAGES,
                                ActivityKind.PARTY_SPIRIT_EDUCATION,
                                STAGES,
                                SEASONS))
                        .executability(Executability.VAGUE)
                        .cites("article:8#2")
                        .reads(
                                in,
                                CommonReadings.meetings(
                                        FrequencyReadings.EDUCATION_STAGES,
                                        WindowReadings.NEW_STUDENTS,
                                        WindowReadings.LEAVING,
                                        WindowReadings.GRACE_NEW_STUDENTS,
                                        WindowReadings.GRACE_LEAVING)),
                Norm.builder("ART-8.2", "与积极分子沟通", "exchange with activists")
                        .summary(
                                "党支部关心入党积极分子，及时与其沟通。",
                                "A branch cares for its activists and keeps in touch with each of them.")
                        .demands(
                                CountRequirement.of(
                                        in.value(FrequencyReadings.ACTIVIST_EXCHANGE),
                                        in.value(AdmissionReadings.REVIEW_STEP) == ReviewStep.COUNTS
                                                ? EvidenceRule.activity(ActivityKind.ACTIVIST_REVIEW)
                                                        .or(EvidenceSource.ADMISSIONS)
                                                : EvidenceRule.activity(ActivityKind.ACTIVIST_REVIEW)),
                                new Parts.EachPerson(MemberStatus.ACTIVIST),
                                Addressee.BRANCH)
                        .strength(Strength.SHALL)
                        .executability(Executability.VAGUE)
                        .cites("article:8#3")
                        .addCitation(UpperRules.admissionRulesOf2014(11))
                        .addCitation(UpperRules.ADMISSION_RULES_2026.article(11, Confidence.READ))
                        .reads(in, FrequencyReadings.ACTIVIST_EXCHANGE, CountingReadings.REVIEW_CONCERNS)
                        .reads(in, CommonReadings.meetings(ScopeReadings.EACH_ACTIVIST, AdmissionReadings.REVIEW_STEP)),
                Norm.builder("ART-9.1", "积极分子培训班", "training of activists")
                        .summary("分党校举办入党积极分子培训班。", "The branch Party school holds a training class for activists.")
                        .demands(
                                Counts.activity(
                                        in, FrequencyReadings.ACTIVIST_TRAINING, ActivityKind.ACTIVIST_TRAINING),
                                Addressee.GENERAL_BRANCH)
                        .executability(Executability.VAGUE)
                        .cites("article:9#2", "article:9#1")
                        .reads(in, CommonReadings.meetings(FrequencyReadings.ACTIVIST_TRAINING)));
    }

    /**
     * Returns the requirement of the leadership's appraisal; that of the secretaries counts for it where a reading says
     * so.
     */
    private static CountRequirement leadershipAppraisal(Interpretations in, EvidenceRule evidence) {
        EvidenceRule counted = in.value(ScopeReadings.LEADERSHIP_APPRAISAL) == LeadershipAppraisal.APART
                ? evidence
                : evidence.counting(ActivityKind.SECRETARY_APPRAISAL.code(), ActivityKind.LEADERSHIP_APPRAISAL);
        return Counts.within(in, WindowName.YEAR_END, WindowReadings.YEAR_END, counted);
    }

    private static Set<Addressee> planners(Interpretations in) {
        return switch (in.value(ScopeReadings.ADMISSION_PLAN)) {
            case BRANCH -> Set.of(Addressee.BRANCH);
            case GENERAL_BRANCH -> Set.of(Addressee.GENERAL_BRANCH);
            case BOTH -> Ordered.set(Addressee.GENERAL_BRANCH, Addressee.BRANCH);
        };
    }
}
