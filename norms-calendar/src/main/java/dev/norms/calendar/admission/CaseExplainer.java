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
import dev.norms.source.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An explainer of a case: in one sentence, or as a tree with every step and article. */
record CaseExplainer(AdmissionCase one) {
    Label reason() {
        List<Label> parts = new ArrayList<>();
        AdmissionEntry last = one.lastStep();
        parts.add(Label.format(
                "处于“{0}”，{1}", "{0}, {1}", one.stage().label(), one.state().label()));
        parts.add(Label.format("最近“{0}”（{1}）", "last: {0} ({1})", last.step().label(), last.date()));
        if (one.state() == AdmissionState.LEFT) {
            parts.add(Label.of("由接收单位办理", "for the receiving organization"));
        }
        Optional<NextStep> next = one.nextStep();
        next.ifPresent(step -> {
            parts.add(next(step));
            step.blocks().forEach(block -> parts.add(said(block)));
            step.warnings().stream()
                    .filter(warning -> !one.findings().contains(warning))
                    .forEach(warning -> parts.add(said(warning)));
        });
        for (NextStep step : one.next()) {
            AdmissionStep review = step.rule().step();
            if (review.isPeriodic() && !next.equals(Optional.of(step)) && !step.isLateOn(one.asOf())) {
                step.latest()
                        .ifPresent(day -> parts.add(Label.format("“{0}”最迟{1}", "{0} by {1}", review.label(), day)));
            }
        }
        one.findings().stream()
                .filter(finding ->
                        next.filter(step -> step.blocks().contains(finding)).isEmpty())
                .forEach(finding -> parts.add(said(finding)));
        return Label.format("{0}。", "{0}.", Label.join(parts, "；", "; "));
    }

    private static Label said(AdmissionFinding finding) {
        return Label.format("{0}（{1}）", "{0} ({1})", finding.label(), finding.citation());
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
        AdmissionEdition edition = one.edition();
        steps.add(Explanation.of(
                StepKind.EDITION,
                Label.format(
                        "{0}（{1}，{2}）",
                        "{0} ({1}, {2})",
                        edition.source().title(),
                        edition,
                        edition.inForce().label())));
        for (Stay stay : one.context().college.stays(one.person())) {
            steps.add(fact(Label.format(
                    "{0}：{1}，{2}",
                    "{0}: {1}, {2}",
                    stay.organization(),
                    stay.status().label(),
                    stay.during().label())));
        }
        one.leaves().ifPresent(day -> steps.add(fact(Label.format("离校日期{0}", "leaves on {0}", day))));
        one.probationEnd().ifPresent(day -> steps.add(fact(Label.format("预备期{0}满", "probation is over on {0}", day))));
        one.steps().forEach(entry -> steps.add(taken(entry)));
        one.next().forEach(step -> steps.add(explain(step)));
        one.context().readings.forEach(reading -> steps.add(Explanation.of(StepKind.INTERPRETATION, reading.label())));
        String holidays = one.context().days.workdays().version();
        steps.add(Explanation.of(StepKind.VERSION, Label.format("放假安排：{0}", "holidays: {0}", holidays)));
        Label state = Label.format("{0}（截至{1}）：{2}", "{0} (as of {1}): {2}", one.person(), one.asOf(), reason());
        return Explanation.of(StepKind.VERDICT, state, steps);
    }

    /** A step taken, with the article in force on its day and the findings about it. */
    private Explanation taken(AdmissionEntry entry) {
        StepRule rule = one.context().on(entry.date()).rule(entry.step());
        List<Explanation> details = new ArrayList<>();
        if (rule != null) {
            details.add(Explanation.of(rule.citation()));
        }
        boolean isVoid = false;
        for (AdmissionFinding finding : one.findings()) {
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

    /** A next step, with its days, conditions and time limits. */
    private static Explanation explain(NextStep step) {
        List<Explanation> details = new ArrayList<>();
        details.add(Explanation.of(step.rule().citation()));
        for (Gate gate : step.rule().gates()) {
            details.add(rule(gate.label(), gate.citation()));
        }
        for (TimeLimit limit : step.rule().limits()) {
            Label asked =
                    step.latest().map(latest -> until(limit.label(), latest)).orElse(limit.label());
            details.add(rule(asked, limit.citation()));
        }
        step.blocks().forEach(block -> details.add(found(block)));
        step.warnings().forEach(warning -> details.add(found(warning)));
        return Explanation.of(StepKind.PERIOD, next(step), details);
    }

    private static Explanation rule(Label asked, Citation citation) {
        return Explanation.of(StepKind.REQUIREMENT, Label.format("{0}（{1}）", "{0} ({1})", asked, citation));
    }

    private static Explanation found(AdmissionFinding finding) {
        return fact(Label.format("{0}：{1}", "{0}: {1}", finding.kind().label(), said(finding)));
    }

    private static Explanation fact(Label label) {
        return Explanation.of(StepKind.FACT, label);
    }
}
