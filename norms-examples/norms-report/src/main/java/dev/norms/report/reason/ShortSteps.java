package dev.norms.report.reason;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.workday.Certainty;
import dev.norms.college.Organization;
import dev.norms.explanation.Explanation;
import dev.norms.explanation.StepKind;
import dev.norms.organization.PersonId;
import dev.norms.report.reason.WhyRow.Step;
import dev.norms.report.unit.Places;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The steps of an explanation in few lines: records that were counted stand in one line, those left out for one reason
 * in another. What the heading and the beginning of the unit say is left out.
 */
record ShortSteps(Places places) {
    private static final String CONFIRMED = "（" + Certainty.CONFIRMED.label().zh() + "）";
    /** The beginning of the reason that a record names another period; the period follows. */
    private static final String OTHER_PERIOD = "注明属于";

    private static final String OTHER_PERIODS = "注明属于别的期间";
    /**
     * The reasons for which only the number of records is shown, and nothing once the requirement is met: each record
     * stands where it counts.
     */
    private static final Set<String> NUMBER_ONLY = Set.of(OTHER_PERIODS, "发生在截至日之后");

    private static final int NAMED = 4;

    List<Step> of(Finding finding) {
        List<Step> steps = new ArrayList<>();
        List<String> counted = new ArrayList<>();
        ListMultimap<String, String> leftOut =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (Explanation step : finding.considered()) {
            String text = step.text().zh();
            if (step.kind() == StepKind.COUNTED) {
                counted.add(text);
            } else if (step.kind() == StepKind.NOT_COUNTED) {
                leave(text, leftOut);
            } else if (step.kind() == StepKind.PERIOD) {
                steps.add(step(step.kind(), days(text, finding)));
            } else if (!isOwner(step, finding)) {
                fact(text, finding).ifPresent(fact -> steps.add(step(step.kind(), fact)));
            }
        }
        if (!counted.isEmpty()) {
            steps.add(step(StepKind.COUNTED, String.join("、", counted)));
        }
        if (finding.verdict().isFulfilled()) {
            leftOut.keySet().removeAll(NUMBER_ONLY);
        }
        leftOut.asMap()
                .forEach((why, records) -> steps.add(step(StepKind.NOT_COUNTED, why + "：" + some(why, records))));
        return steps;
    }

    /**
     * The days without the name of the period, which the heading has, without the last day where it is the due day, and
     * without the word for confirmed days: the page says once that all days are, except those that are marked.
     */
    private static String days(String text, Finding finding) {
        Optional<Window> window = finding.obligation().window();
        String name = window.map(days -> days.period().label().zh() + "：").orElse("");
        String twice = window.filter(days -> days.deadline().equals(days.due()))
                .map(days -> "，最迟" + days.deadline())
                .orElse("");
        String days = text.startsWith(name) ? text.substring(name.length()) : text;
        return days.replace(twice, "").replace(CONFIRMED, "");
    }

    /** Returns a fact; of the unit's life nothing, of a group's only its name, since the unit begins with both. */
    private Optional<String> fact(String text, Finding finding) {
        Optional<Organization> body =
                finding.obligation().organization().flatMap(places.units().college()::find);
        Optional<Organization> unit = body.flatMap(places.units()::unit);
        if (unit.isEmpty() || !text.equals(life(body.orElseThrow()))) {
            return Optional.of(text);
        }
        return body.equals(unit) ? Optional.empty() : body.map(Organization::name);
    }

    /** The fact about the life of an organization, as explanations give it. */
    static String life(Organization body) {
        return body.name() + "（" + body.id().text() + "），" + body.life().label().zh();
    }

    /** Returns whether a fact says no more than who owes a personal obligation. */
    private static boolean isOwner(Explanation step, Finding finding) {
        return finding.obligation().owner() instanceof PersonId person
                && step.kind() == StepKind.FACT
                && step.text().zh().equals("责任人：" + person.text());
    }

    /** Puts records that were left out for one reason together; ids of records hold no colon. */
    private static void leave(String text, ListMultimap<String, String> leftOut) {
        int colon = text.indexOf('：');
        String why = text.substring(colon + 1);
        leftOut.put(why.startsWith(OTHER_PERIOD) ? OTHER_PERIODS : why, colon < 0 ? "" : text.substring(0, colon));
    }

    private static String some(String why, Collection<String> records) {
        if (NUMBER_ONLY.contains(why) && records.size() > 1) {
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
        return new Step(kind.label().zh(), places.people().in(text));
    }
}
