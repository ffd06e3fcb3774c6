package dev.norms.report.agenda;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.college.Organization;
import dev.norms.ledger.Ledger;
import dev.norms.report.unit.Places;
import dev.norms.report.unit.UnitLight;
import dev.norms.report.unit.UnitName;
import dev.norms.report.unit.Urgency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What would make the light of a unit green.
 *
 * @param unit the unit
 * @param light its light
 * @param own what lapsed of the unit and its groups, the most urgent first
 * @param members what lapsed of its members
 */
public record GreenUnit(UnitName unit, UnitLight light, List<GreenRow> own, List<GreenRow> members) {
    public GreenUnit {
        own = List.copyOf(own);
        members = List.copyOf(members);
    }

    /**
     * Returns what would make the units green.
     *
     * @param assessment the assessment
     * @param ledger the records
     * @param places the units
     * @return the units that have findings, in their order
     */
    public static Stream<GreenUnit> all(Assessment assessment, Ledger ledger, Places places) {
        Map<Organization, Findings> byUnit =
                assessment.findings().by(finding -> places.units().of(finding.obligation()));
        Acts acts = new Acts(assessment, places);
        return places.units().list().stream().filter(byUnit::containsKey).map(unit -> {
            Findings findings = Objects.requireNonNull(byUnit.get(unit));
            UnitName name = places.name(unit);
            return new GreenUnit(
                    name,
                    UnitLight.of(findings),
                    rows(findings.lapsed().ofOrganizations().stream(), assessment, ledger, places, acts, unit),
                    rows(findings.lapsed().ofPersons().stream(), assessment, ledger, places, acts, unit));
        });
    }

    private static List<GreenRow> rows(
            Stream<Finding> lapsed, Assessment assessment, Ledger ledger, Places places, Acts acts, Organization unit) {
        return FindingGroup.of(lapsed.sorted(Urgency.ORDER)).stream()
                .map(alike -> GreenRow.of(alike, assessment, ledger, places, acts, unit.name()))
                .toList();
    }

    /**
     * The number of acts.
     *
     * @return the number of rows
     */
    public int count() {
        return own.size() + members.size();
    }
}
