package dev.norms.report.standing;

import static java.util.stream.Collectors.joining;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.Rate;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.report.unit.UnitLight;
import dev.norms.report.unit.UnitName;
import dev.norms.report.unit.Urgency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The standing of a unit including its groups and members.
 *
 * @param unit the unit
 * @param light its light, with its origin
 * @param rate the rate of dated obligations of the unit and its groups, if any is decided
 * @param memberRate the rate of dated obligations of the members, if any is decided
 * @param standingRate the rate of standing duties of the unit and its groups, if any is decided
 * @param lapsed the number of lapsed obligations
 * @param open the number of obligations that are open or closing
 * @param unknown the number of obligations that lack data or judgment
 * @param worst the five most urgent norms that lapsed; if there are more, how many in all
 */
public record UnitRow(
        UnitName unit,
        UnitLight light,
        Optional<Rate> rate,
        Optional<Rate> memberRate,
        Optional<Rate> standingRate,
        int lapsed,
        int open,
        int unknown,
        String worst) {
    private static final int NORMS = 5;

    static UnitRow of(UnitName unit, Findings findings) {
        Map<Verdict, Integer> verdicts = findings.verdicts();
        Findings lapsed = findings.lapsed();
        Map<String, Integer> norms = new LinkedHashMap<>();
        lapsed.stream()
                .sorted(Urgency.ORDER)
                .map(Finding::obligation)
                .forEach(obligation -> norms.merge(obligation.norm().label().zh(), 1, Integer::sum));
        String worst = norms.entrySet().stream()
                .limit(NORMS)
                .map(norm -> norm.getKey() + (norm.getValue() == 1 ? "" : "×" + norm.getValue()))
                .collect(joining("、"));
        return new UnitRow(
                unit,
                UnitLight.of(findings),
                findings.ofOrganizations().rate(),
                findings.ofPersons().rate(),
                findings.ofOrganizations().standingRate(),
                lapsed.size(),
                verdicts.getOrDefault(Verdict.OPEN, 0) + verdicts.getOrDefault(Verdict.CLOSING, 0),
                verdicts.getOrDefault(Verdict.NO_DATA, 0) + verdicts.getOrDefault(Verdict.NEEDS_JUDGMENT, 0),
                worst + (norms.size() > NORMS ? " 等" + norms.size() + "种" : ""));
    }

    /**
     * A rate as text.
     *
     * @param rate the rate, if anything is decided
     * @return for instance {@code 94%（52/55）}, or a dash
     */
    public static String text(Optional<Rate> rate) {
        return rate.map(value -> value.percent() + "%（" + value + "）").orElse("—");
    }

    /**
     * A rate as a number of percent.
     *
     * @param rate the rate, if anything is decided
     * @return for instance {@code 94%}, or a dash
     */
    public static String percent(Optional<Rate> rate) {
        return rate.map(value -> value.percent() + "%").orElse("—");
    }
}
