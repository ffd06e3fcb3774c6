package dev.norms.report.reason;

import static java.util.stream.Collectors.toSet;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.college.Organization;
import dev.norms.organization.OrganizationId;
import dev.norms.report.unit.Places;
import dev.norms.report.unit.UnitName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The explanations of the verdicts of a unit. */
public final class WhyUnit {
    private static final int MOST = 6_000;

    private final Optional<Organization> unit;
    private final Findings findings;
    private final Places places;

    private WhyUnit(Optional<Organization> unit, Findings findings, Places places) {
        this.unit = unit;
        this.findings = findings;
        this.places = places;
    }

    /**
     * Returns whether a page explains every verdict; of more than 6,000 it explains only those that need attention.
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
                        .map(unit -> new WhyUnit(Optional.of(unit), Objects.requireNonNull(byUnit.get(unit)), places)),
                elsewhere.size() == 0 ? Stream.empty() : Stream.of(new WhyUnit(Optional.empty(), elsewhere, places)));
    }

    private static Findings explained(Assessment assessment) {
        return isWhole(assessment)
                ? assessment.findings()
                : assessment.findings().where(WhyUnit::needsAttention);
    }

    private static boolean needsAttention(Finding finding) {
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
        boolean explained = isWhole(assessment) || needsAttention(finding);
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
        return unit.map(places::name).map(UnitName::number).orElse(0);
    }

    /**
     * The name of the unit.
     *
     * @return the name
     */
    public String name() {
        return unit.map(Organization::name).orElse("未列入组织");
    }

    /**
     * The unit and those of its groups that owe something explained, each with its id and the days on which it exists.
     *
     * @return what the explanations of the unit have in common; empty for persons in no unit
     */
    public List<String> lives() {
        Set<OrganizationId> owing = findings.stream()
                .flatMap(finding -> finding.obligation().organization().stream())
                .collect(toSet());
        return unit.stream()
                .flatMap(top -> places.units().college().subtree(top.id()))
                .filter(body -> owing.contains(body.id()))
                .filter(body -> places.units().unit(body).equals(unit))
                .map(body -> places.people().in(ShortSteps.life(body)))
                .toList();
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
