package dev.norms.calendar.remedy.cure;

import dev.norms.calendar.admission.AdmissionCase;
import dev.norms.calendar.admission.AdmissionFinding;
import dev.norms.calendar.admission.AdmissionFindingKind;
import dev.norms.calendar.admission.NextStep;
import dev.norms.label.Label;
import dev.norms.requirement.ProcedureRequirement.Respect;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words for what is left to do about admissions that do not keep the procedure. A step that was taken keeps its day:
 * all that remains is to correct a wrong record, to take a void step anew and a late step at last.
 */
final class AdmissionAdvice {
    private static final int MAX_NAMED = 3;

    private final Set<Label> taken = new LinkedHashSet<>();
    private final Set<Label> retaken = new LinkedHashSet<>();
    private final Set<Label> late = new LinkedHashSet<>();
    private final Set<Label> withoutStay = new LinkedHashSet<>();

    private AdmissionAdvice() {}

    /** Returns the advice on those of several cases that do not keep the procedure in a respect, at least one. */
    static Label of(List<AdmissionCase> cases, Respect respect) {
        AdmissionAdvice advice = new AdmissionAdvice();
        for (AdmissionCase one : cases) {
            one.findings(respect).forEach(finding -> advice.add(one, finding));
        }
        return advice.label();
    }

    private void add(AdmissionCase one, AdmissionFinding finding) {
        if (finding.kind() == AdmissionFindingKind.WITHOUT_STAY) {
            withoutStay.add(Label.same(one.person().text()));
            return;
        }
        finding.day().ifPresent(day -> taken.add(step(one, finding, Label.same(day.toString()))));
        for (NextStep next : one.nextSteps()) {
            if (next.rule().step() == finding.step() && finding.day().isEmpty()) {
                next.latest().ifPresent(day -> late.add(step(one, finding, Label.format("期限{0}", "due {0}", day))));
            } else if (next.rule().step() == finding.step() && finding.kind().isHard()) {
                retaken.add(step(one, finding, Label.format("{0}起", "from {0}", next.earliest())));
            }
        }
    }

    private static Label step(AdmissionCase one, AdmissionFinding finding, Label day) {
        return Label.format(
                "{0}“{1}”（{2}）", "{0} {1} ({2})", one.person(), finding.step().label(), day);
    }

    private Label label() {
        List<Label> parts = new ArrayList<>();
        if (!taken.isEmpty()) {
            parts.add(Label.format(
                    "核对登记，有误、漏登的更正（已办的不能改期）：{0}",
                    "correct what is wrong or missing in the records (a step taken keeps its day): {0}", some(taken)));
        }
        if (!retaken.isEmpty()) {
            parts.add(Label.format("重办：{0}", "take anew: {0}", some(retaken)));
        }
        if (!late.isEmpty()) {
            parts.add(Label.format("尽快补办：{0}", "take at once: {0}", some(late)));
        }
        if (!withoutStay.isEmpty()) {
            parts.add(Label.format("补登“人员”：{0}", "add the stay to people: {0}", some(withoutStay)));
        }
        return Label.join(parts, "；", "; ");
    }

    private static Label some(Set<Label> all) {
        Label first = Label.join(all.stream().limit(MAX_NAMED).toList(), "、", ", ");
        return all.size() > MAX_NAMED
                ? Label.format("{0}等{1}项", "{0} and {2} more", first, all.size(), all.size() - MAX_NAMED)
                : first;
    }
}
