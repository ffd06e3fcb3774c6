package dev.norms.calendar.admission;

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
import org.jspecify.annotations.Nullable;

/** An explainer of a case: in one sentence, or as a tree with every step and article. */
final class CaseExplainer {
    private final AdmissionCase one;

    CaseExplainer(AdmissionCase one) {
        this.one = one;
    }

    Label reason() {
        StringBuilder zh = new StringBuilder("处于“" + one.stage().label().zh() + "”，"
                + one.state().label().zh() + "；最近“"
                + one.lastStep().step().label().zh() + "”（"
                + one.lastStep().date() + "）");
        StringBuilder en = new StringBuilder(one.stage().label().en() + ", "
                + one.state().label().en() + "; last: "
                + one.lastStep().step().label().en() + " (" + one.lastStep().date() + ")");
        if (one.state() == AdmissionState.LEFT) {
            zh.append("；由接收单位办理");
            en.append("; for the receiving organization");
        }
        one.nextStep().ifPresent(step -> {
            zh.append("；下一步“").append(next(step).zh());
            en.append("; next: ").append(next(step).en());
            step.blocks().forEach(block -> say(block, zh, en));
            step.warnings().stream()
                    .filter(warning -> !one.findings().contains(warning))
                    .forEach(warning -> say(warning, zh, en));
        });
        one.next().stream()
                .filter(step -> step.rule().step().isPeriodic())
                .filter(step -> !one.nextStep().equals(Optional.of(step)) && !step.isLateOn(one.asOf()))
                .forEach(step -> step.latest().ifPresent(latest -> {
                    zh.append("；“" + step.rule().step().label().zh() + "”最迟" + latest);
                    en.append("; " + step.rule().step().label().en() + " by " + latest);
                }));
        one.findings().forEach(finding -> {
            if (one.nextStep().filter(step -> step.blocks().contains(finding)).isEmpty()) {
                say(finding, zh, en);
            }
        });
        return Label.of(zh.append('。').toString(), en.append('.').toString());
    }

    private static void say(AdmissionFinding finding, StringBuilder zh, StringBuilder en) {
        zh.append("；")
                .append(finding.label().zh())
                .append("（")
                .append(finding.citation())
                .append('）');
        en.append("; ")
                .append(finding.label().en())
                .append(" (")
                .append(finding.citation())
                .append(')');
    }

    private static Label next(NextStep step) {
        Label what = step.rule().step().label();
        boolean provisional = step.certainty() == Certainty.PROVISIONAL;
        return Label.of(
                what.zh() + "”，最早" + step.earliest()
                        + step.latest().map(latest -> "，最迟" + latest).orElse("")
                        + (provisional ? "（暂定）" : ""),
                what.en() + ", from " + step.earliest()
                        + step.latest().map(latest -> ", by " + latest).orElse("")
                        + (provisional ? " (provisional)" : ""));
    }

    Explanation explain() {
        List<Explanation> steps = new ArrayList<>();
        steps.add(edition(one.edition()));
        one.context().college.stays(one.person()).forEach(stay -> steps.add(stay(stay)));
        one.leaves().ifPresent(day -> steps.add(fact("离校日期" + day, "leaves on " + day)));
        one.probationEnd().ifPresent(day -> steps.add(fact("预备期" + day + "满", "probation is over on " + day)));
        one.steps().forEach(entry -> steps.add(taken(entry)));
        one.next().forEach(step -> steps.add(explain(step)));
        one.context().readings.forEach(reading -> steps.add(Explanation.of(StepKind.INTERPRETATION, reading.label())));
        String holidays = one.context().days.workdays().version();
        steps.add(Explanation.of(StepKind.VERSION, Label.of("放假安排：" + holidays, "holidays: " + holidays)));
        Label reason = reason();
        return Explanation.of(
                StepKind.VERDICT,
                Label.of(
                        one.person() + "（截至" + one.asOf() + "）：" + reason.zh(),
                        one.person() + " (as of " + one.asOf() + "): " + reason.en()),
                steps);
    }

    private static Explanation edition(AdmissionEdition edition) {
        return Explanation.of(
                StepKind.EDITION,
                Label.of(
                        edition.source().title().zh() + "（" + edition + "，"
                                + edition.inForce().label().zh() + "）",
                        edition.source().title().en() + " (" + edition + ", "
                                + edition.inForce().label().en() + ")"));
    }

    private static Explanation stay(Stay stay) {
        return fact(
                stay.organization() + "：" + stay.status().label().zh() + "，"
                        + stay.during().label().zh(),
                stay.organization() + ": " + stay.status().label().en() + ", "
                        + stay.during().label().en());
    }

    /** A step taken, with the article in force on its day and the findings about it. */
    private Explanation taken(AdmissionEntry entry) {
        StepTable table = one.context().on(entry.date());
        StepRule rule = table.rule(entry.step());
        List<Explanation> details = new ArrayList<>();
        if (rule != null) {
            details.add(citation(rule.citation()));
        }
        boolean isVoid = false;
        for (AdmissionFinding finding : one.findings()) {
            if (finding.step() == entry.step()
                    && finding.day().filter(entry.date()::equals).isPresent()) {
                isVoid |= finding.kind().voidsStep();
                details.add(found(finding));
            }
        }
        Label what = entry.step().label();
        String note = entry.note().map(text -> "，" + text).orElse("");
        return Explanation.of(
                isVoid ? StepKind.NOT_COUNTED : StepKind.COUNTED,
                Label.of(
                        entry.date() + " " + what.zh() + "（" + entry.organization() + note + "）",
                        entry.date() + " " + what.en() + " (" + entry.organization() + note.replace("，", ", ") + ")"),
                details);
    }

    /** A next step, with its days, conditions and time limits. */
    private Explanation explain(NextStep step) {
        List<Explanation> details = new ArrayList<>();
        details.add(citation(step.rule().citation()));
        for (Gate gate : step.rule().gates()) {
            details.add(rule(gate.label(), null, gate.citation()));
        }
        for (TimeLimit limit : step.rule().limits()) {
            details.add(rule(limit.label(), step.latest().orElse(null), limit.citation()));
        }
        step.blocks().forEach(block -> details.add(found(block)));
        step.warnings().forEach(warning -> details.add(found(warning)));
        Label next = next(step);
        return Explanation.of(StepKind.PERIOD, Label.of("下一步“" + next.zh(), "next: " + next.en()), details);
    }

    private static Explanation rule(Label label, @Nullable LocalDate latest, Citation citation) {
        return Explanation.of(
                StepKind.REQUIREMENT,
                Label.of(
                        label.zh() + (latest == null ? "" : "，最迟" + latest) + "（" + citation + "）",
                        label.en() + (latest == null ? "" : ", by " + latest) + " (" + citation + ")"));
    }

    private static Explanation found(AdmissionFinding finding) {
        return Explanation.of(
                StepKind.FACT,
                Label.of(
                        finding.kind().label().zh() + "：" + finding.label().zh() + "（" + finding.citation() + "）",
                        finding.kind().label().en() + ": " + finding.label().en() + " (" + finding.citation() + ")"));
    }

    private static Explanation citation(Citation citation) {
        return Explanation.of(
                StepKind.CITATION,
                Label.of(
                        citation + "（" + citation.confidence().label().zh() + "）",
                        citation + " (" + citation.confidence().label().en() + ")"));
    }

    private static Explanation fact(String zh, String en) {
        return Explanation.of(StepKind.FACT, Label.of(zh, en));
    }
}
