package dev.norms.report.reason;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.explanation.Explanation;
import dev.norms.explanation.StepKind;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rule of a norm with its requirement, citations, edition and readings.
 *
 * @param norm the id of the norm
 * @param name its name
 * @param text the rule
 * @param steps what it rests on, each with its kind
 * @param readings the readings that it uses
 */
public record RuleRow(String norm, String name, String text, List<WhyRow.Step> steps, List<Reading> readings) {
    public RuleRow {
        steps = List.copyOf(steps);
        readings = List.copyOf(readings);
    }

    /**
     * A reading of a place that is vague or silent; many norms share one.
     *
     * @param code its code
     * @param question what it decides
     * @param text the whole reading in words
     */
    public record Reading(String code, String question, String text) {}

    /**
     * Returns the readings that rules use.
     *
     * @param rules the rules
     * @return each once, by code
     */
    public static List<Reading> readings(List<RuleRow> rules) {
        return rules.stream()
                .flatMap(rule -> rule.readings().stream())
                .distinct()
                .sorted(Comparator.comparing(Reading::code))
                .toList();
    }

    /**
     * Returns the rules of all norms that have findings.
     *
     * @param assessment the assessment
     * @return one for each norm, by id
     */
    public static List<RuleRow> all(Assessment assessment) {
        Map<String, Finding> first = new LinkedHashMap<>();
        assessment
                .findings()
                .forEach(finding ->
                        first.putIfAbsent(finding.obligation().norm().id().text(), finding));
        return first.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static RuleRow of(String norm, Finding finding) {
        Explanation rule = finding.explanation().details().stream()
                .filter(step -> step.kind() == StepKind.RULE)
                .findFirst()
                .orElseThrow();
        String text = rule.text().zh();
        return new RuleRow(
                norm,
                finding.obligation().norm().label().zh(),
                text.startsWith(norm + " ") ? text.substring(norm.length() + 1) : text,
                rule.details().stream()
                        .filter(step -> step.kind() != StepKind.INTERPRETATION)
                        .map(step -> new WhyRow.Step(
                                step.kind().label().zh(), step.text().zh()))
                        .toList(),
                finding.obligation().norm().interpretations().stream()
                        .map(reading -> new Reading(
                                reading.code(),
                                reading.question().zh(),
                                reading.label().zh()))
                        .toList());
    }
}
