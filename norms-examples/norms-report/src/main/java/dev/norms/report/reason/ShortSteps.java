package dev.norms.report.reason;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.norms.calendar.assessment.Finding;
import dev.norms.explanation.Explanation;
import dev.norms.explanation.StepKind;
import dev.norms.organization.PersonId;
import dev.norms.report.reason.WhyRow.Step;
import dev.norms.report.unit.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The steps of an explanation in few lines: records that were counted stand in one line, those left out for one reason
 * in another.
 */
record ShortSteps(Names people) {
    private static final String OTHER = "注明属于";
    private static final String OTHERS = "注明属于别的期间";
    /** Of these, the number says enough, and where enough was counted not even that: each stands where it counts. */
    private static final Set<String> COUNTED_ONLY = Set.of(OTHERS, "发生在截至日之后");

    private static final int NAMED = 4;

    List<Step> of(Finding finding) {
        List<Step> steps = new ArrayList<>();
        List<String> counted = new ArrayList<>();
        ListMultimap<String, String> left =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (Explanation step : finding.considered()) {
            String text = step.text().zh();
            if (step.kind() == StepKind.COUNTED) {
                counted.add(text);
            } else if (step.kind() == StepKind.NOT_COUNTED) {
                leave(text, left);
            } else if (!isOwner(step, finding)) {
                steps.add(step(step.kind(), step.kind() == StepKind.PERIOD ? days(text, finding) : text));
            }
        }
        if (!counted.isEmpty()) {
            steps.add(step(StepKind.COUNTED, String.join("、", counted)));
        }
        if (finding.verdict().isFulfilled()) {
            left.keySet().removeAll(COUNTED_ONLY);
        }
        left.asMap().forEach((why, records) -> steps.add(step(StepKind.NOT_COUNTED, why + "：" + some(why, records))));
        return steps;
    }

    /** The days without the name of the period, which the heading has. */
    private static String days(String text, Finding finding) {
        String name = finding.obligation()
                .window()
                .map(window -> window.period().label().zh() + "：")
                .orElse("");
        return text.startsWith(name) ? text.substring(name.length()) : text;
    }

    /** Whether a fact says no more than who owes a personal obligation. */
    private static boolean isOwner(Explanation step, Finding finding) {
        return finding.obligation().owner() instanceof PersonId person
                && step.kind() == StepKind.FACT
                && step.text().zh().equals("责任人：" + person.text());
    }

    /** Puts records that were left out for one reason together; ids of records hold no colon. */
    private static void leave(String text, ListMultimap<String, String> left) {
        int colon = text.indexOf('：');
        String why = text.substring(colon + 1);
        left.put(why.startsWith(OTHER) ? OTHERS : why, colon < 0 ? "" : text.substring(0, colon));
    }

    private static String some(String why, Collection<String> records) {
        if (COUNTED_ONLY.contains(why) && records.size() > 1) {
            return records.size() + "条";
        }
        return records.size() <= NAMED + 1
                ? String.join("、", records)
                : records.stream()
                                .limit(NAMED)
                                .reduce((one, next) -> one + "、" + next)
                                .orElse("")
                        + "等"
                        + records.size()
                        + "条";
    }

    private Step step(StepKind kind, String text) {
        return new Step(kind.label().zh(), people.in(text));
    }
}
