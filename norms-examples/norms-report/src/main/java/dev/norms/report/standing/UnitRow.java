package dev.norms.report.standing;

import static java.util.stream.Collectors.joining;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.Rate;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.report.unit.Light;
import dev.norms.report.unit.UnitName;
import dev.norms.report.unit.Urgency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The standing of a unit including its groups and members.
 *
 * @param unit the unit
 * @param light its light
 * @param rate the rate, if anything is decided
 * @param lapsed the number of lapsed duties
 * @param open the number of open duties
 * @param unknown the number of duties that lack data or judgment
 * @param worst the norms that lapsed, the most urgent first
 */
public record UnitRow(
        UnitName unit, Light light, Optional<Rate> rate, int lapsed, int open, int unknown, String worst) {
    private static final int NORMS = 5;

    static UnitRow of(UnitName unit, Findings findings) {
        Map<Verdict, Integer> verdicts = findings.verdicts();
        Findings lapsed = findings.lapsed();
        Map<String, Integer> norms = new LinkedHashMap<>();
        lapsed.stream()
                .sorted(Urgency.ORDER)
                .map(Finding::obligation)
                .forEach(duty -> norms.merge(duty.norm().label().zh(), 1, Integer::sum));
        String worst = norms.entrySet().stream()
                .limit(NORMS)
                .map(norm -> norm.getKey() + (norm.getValue() == 1 ? "" : "×" + norm.getValue()))
                .collect(joining("、"));
        return new UnitRow(
                unit,
                Light.of(findings),
                findings.rate(),
                lapsed.size(),
                verdicts.getOrDefault(Verdict.OPEN, 0),
                verdicts.getOrDefault(Verdict.NO_DATA, 0) + verdicts.getOrDefault(Verdict.NEEDS_JUDGMENT, 0),
                worst + (norms.size() > NORMS ? " 等" + norms.size() + "种" : ""));
    }

    /**
     * The rate as text.
     *
     * @return for instance {@code 94%（52/55）}, or a dash
     */
    public String rateText() {
        return rate.map(value -> value.percent() + "%（" + value + "）").orElse("—");
    }
}
