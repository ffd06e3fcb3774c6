package dev.norms.report.reason;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.college.Organization;
import dev.norms.report.unit.Places;
import dev.norms.report.unit.UnitName;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The explanations of the verdicts of a unit. */
public final class WhyUnit {
    private static final int MOST = 6_000;

    private final Optional<UnitName> unit;
    private final Findings findings;
    private final Places places;

    private WhyUnit(Optional<UnitName> unit, Findings findings, Places places) {
        this.unit = unit;
        this.findings = findings;
        this.places = places;
    }

    /**
     * Returns whether a page explains every verdict. Of many thousands it explains those that somebody has to see to.
     *
     * @param assessment the assessment
     * @return whether all are explained
     */
    public static boolean isWhole(Assessment assessment) {
        return assessment.findings().size() <= MOST;
    }

    /**
     * Returns the explanations of all units, and those of persons in no unit last.
     *
     * @param assessment the assessment
     * @param places the units
     * @return one for each unit with something to explain, in their order
     */
    public static Stream<WhyUnit> all(Assessment assessment, Places places) {
        Findings explained = explained(assessment);
        Map<Organization, Findings> byUnit =
                explained.by(finding -> places.units().of(finding.obligation()));
        Findings elsewhere = explained.where(
                finding -> places.units().of(finding.obligation()).isEmpty());
        return Stream.concat(
                places.units().list().stream()
                        .filter(byUnit::containsKey)
                        .map(unit -> new WhyUnit(
                                Optional.of(places.name(unit)), Objects.requireNonNull(byUnit.get(unit)), places)),
                elsewhere.size() == 0 ? Stream.empty() : Stream.of(new WhyUnit(Optional.empty(), elsewhere, places)));
    }

    private static Findings explained(Assessment assessment) {
        return isWhole(assessment)
                ? assessment.findings()
                : assessment.findings().where(WhyUnit::isToBeSeenTo);
    }

    private static boolean isToBeSeenTo(Finding finding) {
        return switch (finding.verdict()) {
            case MISSED, NOT_MET, CLOSING, OPEN, MADE_UP -> true;
            case UPCOMING, MET, EXEMPT, NOT_APPLICABLE, NEEDS_JUDGMENT, NO_DATA -> false;
        };
    }

    /**
     * Returns where a page explains a verdict.
     *
     * @param assessment the assessment
     * @param finding a finding, also one of another assessment
     * @return the id of the obligation; empty if the page has no explanation of it
     */
    public static String anchor(Assessment assessment, Finding finding) {
        boolean explained = isWhole(assessment) || isToBeSeenTo(finding);
        return explained && assessment.find(finding.id()).isPresent()
                ? finding.id().toString()
                : "";
    }

    /**
     * The number of the unit.
     *
     * @return the number, 0 for none
     */
    public int number() {
        return unit.map(UnitName::number).orElse(0);
    }

    /**
     * The name of the unit.
     *
     * @return the name
     */
    public String name() {
        return unit.map(UnitName::name).orElse("未列入组织");
    }

    /**
     * The number of explanations.
     *
     * @return the number
     */
    public int count() {
        return findings.size();
    }

    /**
     * The explanations.
     *
     * @return one for each verdict, in the order of results
     */
    public Iterable<WhyRow> rows() {
        return () ->
                findings.stream().map(finding -> WhyRow.of(finding, places)).iterator();
    }
}
