package dev.norms.report.agenda;

import static java.util.stream.Collectors.joining;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Item;
import dev.norms.label.Coded;
import dev.norms.organization.Role;
import dev.norms.requirement.ApprovalRequirement;
import dev.norms.requirement.Cases;
import dev.norms.requirement.ChecklistRequirement;
import dev.norms.requirement.CompositionRequirement;
import dev.norms.requirement.ContactRequirement;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.DocumentRequirement;
import dev.norms.requirement.FilingRequirement;
import dev.norms.requirement.FollowUpRequirement;
import dev.norms.requirement.PostsRequirement;
import dev.norms.requirement.ProcedureRequirement;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.requirement.TermRequirement;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** The act or record that cures a finding, in words: what is to be held, written or entered, and in which table. */
record Acts(Finding finding, boolean single) implements Cases<String> {
    /** Returns the act in words; of several findings that of each, without its part. */
    static String of(FindingGroup alike) {
        Finding first = alike.first();
        String act = first.obligation()
                .requirement()
                .match(new Acts(first, alike.findings().size() == 1));
        return alike.findings().size() == 1 ? act : "各" + act;
    }

    private BigDecimal left() {
        BigDecimal done = finding.done().orElse(BigDecimal.ZERO);
        BigDecimal owed = BigDecimal.valueOf(finding.obligation().bound().atLeast());
        return owed.subtract(done).max(BigDecimal.ONE);
    }

    private String times() {
        return left().toPlainString() + finding.obligation().unit().label().zh();
    }

    /** A closed period can still be made up for by a record that names it. */
    private String named() {
        Optional<Window> window = finding.obligation().window();
        return finding.verdict() == Verdict.MISSED && window.isPresent()
                ? "，“所属期”填" + window.get().period()
                : "";
    }

    private boolean isLate() {
        return finding.verdict() == Verdict.MISSED;
    }

    @Override
    public String count(CountRequirement requirement) {
        EvidenceRule rule = requirement.evidence();
        if (rule.sources().contains(EvidenceSource.ACTIVITIES)) {
            return held(rule) + times() + part() + "，登记“活动”" + named();
        }
        if (rule.sources().contains(EvidenceSource.DOCUMENTS)) {
            return (isLate() ? "补写" : "写出") + documents(rule) + times() + part() + "，登记“材料”" + named();
        }
        if (rule.sources().contains(EvidenceSource.DUES)) {
            return (isLate() ? "补交" : "交纳") + "党费，登记“党费”";
        }
        if (rule.sources().contains(EvidenceSource.ATTENDANCE)) {
            return "参加" + kinds(rule, "、") + times() + "，登记“出席”";
        }
        if (rule.sources().contains(EvidenceSource.ATTESTATIONS)) {
            return "由负责人确认，登记“认定”";
        }
        return "补齐" + rule.label().zh() + times();
    }

    private String part() {
        Obligation duty = finding.obligation();
        return duty.part()
                .filter(any -> single)
                .map(part -> duty.label().zh())
                .map(label -> label.substring(duty.norm().label().zh().length()))
                .orElse("");
    }

    private String held(EvidenceRule rule) {
        String kinds = kinds(rule, "或");
        String verb = kinds.endsWith("会") ? "召开" : kinds.endsWith("党课") ? "讲" : "开展";
        return (isLate() ? "补" + verb.substring(0, 1) : verb) + kinds;
    }

    private static String kinds(EvidenceRule rule, String or) {
        return rule.kinds().stream()
                .map(kind ->
                        ActivityKind.find(kind).map(known -> known.label().zh()).orElse(kind))
                .collect(joining(or));
    }

    private static String documents(EvidenceRule rule) {
        return rule.kinds().stream()
                .map(kind -> Stream.of(DocumentKind.values())
                        .filter(known -> known.code().equals(kind))
                        .findFirst()
                        .map(known -> known.label().zh())
                        .orElse(kind))
                .collect(joining("或"));
    }

    @Override
    public String studyHours(StudyHoursRequirement requirement) {
        return "再完成" + left().toPlainString() + "学时，登记“学时”或“出席”";
    }

    @Override
    public String term(TermRequirement requirement) {
        return (isLate() ? "尽快换届选举" : "换届选举") + "，登记“任期”；需延期的报批并登记批准文号";
    }

    @Override
    public String document(DocumentRequirement requirement) {
        return (isLate() ? "补写" : "写出") + requirement.kind().label().zh() + "并归档，登记“材料”";
    }

    @Override
    public String contact(ContactRequirement requirement) {
        return "确定联系对象（还缺" + left().toPlainString() + "），登记“联系帮带”";
    }

    @Override
    public String composition(CompositionRequirement requirement) {
        return "按理由所述调整，登记“" + requirement.source().label().zh().replace("记录", "") + "”";
    }

    @Override
    public String posts(PostsRequirement requirement) {
        return "补选或指定"
                + finding.obligation()
                        .post()
                        .map(Role::label)
                        .map(label -> label.zh())
                        .orElseGet(() -> requirement.posts().stream()
                                .map(Coded::label)
                                .map(label -> label.zh())
                                .collect(joining("、")))
                + "，登记“任职”";
    }

    @Override
    public String checklist(ChecklistRequirement requirement) {
        String items = requirement.items().stream()
                .map(Item::label)
                .map(label -> label.zh())
                .collect(joining("、"));
        return "补齐并复查" + (items.isEmpty() ? requirement.list().label().zh() : items) + "，登记“清单核查”";
    }

    @Override
    public String approval(ApprovalRequirement requirement) {
        return "已讨论的补登“活动审批”；未讨论的登记“整改”，以后事前讨论";
    }

    @Override
    public String filing(FilingRequirement requirement) {
        return "在“活动”里逐项填上归档位置";
    }

    @Override
    public String followUp(FollowUpRequirement requirement) {
        return "逐项登记“整改”：措施、责任人、期限";
    }

    @Override
    public String procedure(ProcedureRequirement requirement) {
        return "按理由补齐步骤或说明，登记“发展党员”";
    }
}
