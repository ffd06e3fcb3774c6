package dev.norms.calendar.admission;

import dev.norms.admission.AdmissionStep;
import dev.norms.calendar.workday.Certainty;
import dev.norms.college.Stay;
import dev.norms.explanation.Explanation;
import dev.norms.explanation.StepKind;
import dev.norms.label.Label;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.procedure.AdmissionEdition;
import dev.norms.procedure.Gate;
import dev.norms.procedure.StepRule;
import dev.norms.procedure.TimeLimit;
import dev.norms.requirement.ProcedureRequirement.Respect;
import dev.norms.source.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains a case: in one sentence, or as a tree with every step and article. */
record CaseExplainer(AdmissionCase admission) {
    Label reason() {
        List<Label> parts = new ArrayList<>();
        AdmissionEntry last = admission.lastStep();
        parts.add(Label.format(
                "处于“{0}”，{1}",
                "{0}, {1}", admission.stage().label(), admission.state().label()));
        parts.add(
                Label.format("最近“{0}”（{1}）", "last step: {0} ({1})", last.step().label(), last.date()));
        if (admission.state() == AdmissionState.LEFT) {
            parts.add(Label.of("由接收单位办理", "for the receiving organization"));
        }
        Optional<NextStep> next = admission.mostUrgentStep();
        next.ifPresent(step -> {
            parts.add(next(step));
            parts.addAll(remarks(step.blocks()));
            parts.addAll(remarks(step.warnings().stream()
                    .filter(warning -> !admission.findings().contains(warning))
                    .toList()));
        });
        for (NextStep step : admission.nextSteps()) {
            AdmissionStep review = step.rule().step();
            if (review.isPeriodic() && !next.equals(Optional.of(step)) && !step.isLateOn(admission.asOf())) {
                step.latest()
                        .ifPresent(day -> parts.add(Label.format("“{0}”最迟{1}", "{0} by {1}", review.label(), day)));
            }
        }
        parts.addAll(remarks(admission.findings().stream()
                .filter(finding ->
                        next.filter(step -> step.blocks().contains(finding)).isEmpty())
                .toList()));
        return Label.format("{0}。", "{0}.", Label.join(parts, "；", "; "));
    }

    /** Returns the findings in one respect as a phrase with a remark for each cause. */
    Label reason(Respect respect) {
        return Label.join(remarks(admission.findings(respect)), "；", "; ");
    }

    /** Returns the findings in words; one remark covers all steps that were taken without a stay. */
    private List<Label> remarks(List<AdmissionFinding> findings) {
        List<Label> parts = new ArrayList<>();
        long withoutStay = findings.stream()
                .filter(finding -> finding.kind() == AdmissionFindingKind.WITHOUT_STAY)
                .count();
        boolean isReported = false;
        for (AdmissionFinding finding : findings) {
            if (withoutStay < 2 || finding.kind() != AdmissionFindingKind.WITHOUT_STAY) {
                parts.add(remark(finding));
            } else if (!isReported) {
                isReported = true;
                parts.add(Label.format(
                        "{0}步的日期不在本院任何支部，请补登people.csv",
                        "{0} steps were taken while the person stayed in no branch: add the stay to people.csv",
                        withoutStay));
            }
        }
        return parts;
    }

    private Label remark(AdmissionFinding finding) {
        return cited(finding.label(), finding.citation());
    }

    private static Label next(NextStep step) {
        Label from = Label.format(
                "下一步“{0}”，最早{1}", "next: {0}, from {1}", step.rule().step().label(), step.earliest());
        Label days = step.latest().map(latest -> until(from, latest)).orElse(from);
        return step.certainty() == Certainty.PROVISIONAL ? Label.format("{0}（暂定）", "{0} (provisional)", days) : days;
    }

    private static Label until(Label what, LocalDate latest) {
        return Label.format("{0}，最迟{1}", "{0}, by {1}", what, latest);
    }

    Explanation explain() {
        List<Explanation> steps = new ArrayList<>();
        AdmissionEdition edition = admission.edition();
        steps.add(Explanation.of(
                StepKind.EDITION,
                Label.format(
                        "{0}（{1}，{2}）",
                        "{0} ({1}, {2})",
                        edition.source().title(),
                        edition,
                        edition.inForce().label())));
        for (Stay stay : admission.context().college.stays(admission.person())) {
            steps.add(fact(Label.format(
                    "{0}：{1}，{2}",
                    "{0}: {1}, {2}",
                    stay.organization(),
                    stay.status().label(),
                    stay.during().label())));
        }
        admission.leaves().ifPresent(day -> steps.add(fact(Label.format("离校日期{0}", "leaves on {0}", day))));
        admission
                .probationEnd()
                .ifPresent(day -> steps.add(fact(Label.format("预备期{0}满", "probation is over from {0}", day))));
        admission.steps().forEach(entry -> steps.add(taken(entry)));
        admission.nextSteps().forEach(step -> steps.add(explain(step)));
        admission
                .context()
                .readings
                .forEach(reading -> steps.add(Explanation.of(StepKind.INTERPRETATION, reading.label())));
        String holidays = admission.context().calendar.workdays().version();
        steps.add(Explanation.of(StepKind.VERSION, Label.format("放假安排：{0}", "holidays: {0}", holidays)));
        Label state =
                Label.format("{0}（截至{1}）：{2}", "{0} (as of {1}): {2}", admission.person(), admission.asOf(), reason());
        return Explanation.of(StepKind.VERDICT, state, steps);
    }

    /** Returns a step taken, with the article in force on its day and the findings about it. */
    private Explanation taken(AdmissionEntry entry) {
        StepRule rule = admission.context().on(entry.date()).rule(entry.step());
        List<Explanation> details = new ArrayList<>();
        if (rule != null) {
            details.add(Explanation.of(rule.citation(), admission.context().rules));
        }
        boolean isVoid = false;
        for (AdmissionFinding finding : admission.findings()) {
            if (finding.step() == entry.step()
                    && finding.day().filter(entry.date()::equals).isPresent()) {
                isVoid |= finding.kind().voidsStep();
                details.add(found(finding));
            }
        }
        Label where = entry.note()
                .map(note -> Label.format("{0}，{1}", "{0}, {1}", entry.organization(), note))
                .orElse(Label.same(entry.organization().text()));
        return Explanation.of(
                isVoid ? StepKind.NOT_COUNTED : StepKind.COUNTED,
                Label.format(
                        "{0} {1}（{2}）",
                        "{0} {1} ({2})", entry.date(), entry.step().label(), where),
                details);
    }

    /** Returns a next step, with its days, gates and time limits. */
    private Explanation explain(NextStep step) {
        List<Explanation> details = new ArrayList<>();
        details.add(Explanation.of(step.rule().citation(), admission.context().rules));
        for (Gate gate : step.rule().gates()) {
            details.add(requirement(gate.label(), gate.citation()));
        }
        for (TimeLimit limit : step.rule().limits()) {
            Label text = admission
                    .latest(limit, step.rule().step())
                    .map(latest -> until(limit.label(), latest))
                    .orElse(limit.label());
            details.add(requirement(text, limit.citation()));
        }
        step.blocks().forEach(block -> details.add(found(block)));
        step.warnings().forEach(warning -> details.add(found(warning)));
        return Explanation.of(StepKind.PERIOD, next(step), details);
    }

    private Explanation requirement(Label text, Citation citation) {
        return Explanation.of(StepKind.REQUIREMENT, cited(text, citation));
    }

    private Label cited(Label text, Citation citation) {
        return Label.format("{0}（{1}）", "{0} ({1})", text, citation.label(admission.context().rules));
    }

    private Explanation found(AdmissionFinding finding) {
        return fact(Label.format("{0}：{1}", "{0}: {1}", finding.kind().label(), remark(finding)));
    }

    private static Explanation fact(Label label) {
        return Explanation.of(StepKind.FACT, label);
    }
}
