package dev.norms.report.standing;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.election.Terms;
import dev.norms.college.Organization;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Label;
import dev.norms.ledger.Ledger;
import dev.norms.report.unit.BasisLine;
import dev.norms.report.unit.Light;
import dev.norms.report.unit.Names;
import dev.norms.report.unit.Places;
import dev.norms.report.unit.UnitName;
import dev.norms.report.unit.Urgency;
import dev.norms.report.unit.Words;
import dev.norms.requirement.ContactRequirement;
import dev.norms.requirement.Requirement;
import dev.norms.requirement.StudyHoursRequirement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The standing of a college on a day, section by section. */
public final class StandingView {
    private final Assessment assessment;
    private final List<Label> warnings;
    private final Ledger ledger;
    private final Places places;

    private StandingView(Assessment assessment, Ledger ledger, List<Label> warnings, Names names) {
        this.assessment = assessment;
        this.ledger = ledger;
        this.warnings = List.copyOf(warnings);
        this.places = new Places(assessment.schedule().college(), names);
    }

    /**
     * Returns the view of an assessment.
     *
     * @param assessment the assessment
     * @param ledger the records that were assessed, including admissions and elections
     * @param warnings warnings for the reader
     * @param names what people are called
     * @return the view
     */
    public static StandingView of(Assessment assessment, Ledger ledger, List<Label> warnings, Names names) {
        return new StandingView(assessment, ledger, warnings, names);
    }

    /**
     * What people are called.
     *
     * @return the names
     */
    public Names names() {
        return places.people();
    }

    /** {@return the as-of day of the assessment} */
    public LocalDate asOf() {
        return assessment.asOf();
    }

    /** {@return the range that was assessed} */
    public String time() {
        return assessment.schedule().range().from() + "至"
                + assessment.schedule().range().last();
    }

    /** {@return the name of the college} */
    public String college() {
        return Words.college(assessment.schedule().college());
    }

    /**
     * The warnings for the reader.
     *
     * @return sentences
     */
    public List<String> warnings() {
        return warnings.stream().map(Label::zh).toList();
    }

    /**
     * The units.
     *
     * @return their names
     */
    public List<UnitName> units() {
        return places.names();
    }

    /**
     * The assessment that is shown.
     *
     * @return the assessment
     */
    public Assessment assessment() {
        return assessment;
    }

    /**
     * The records that were assessed.
     *
     * @return the records
     */
    public Ledger ledger() {
        return ledger;
    }

    /**
     * The units and the names of organizations and people.
     *
     * @return the places
     */
    public Places places() {
        return places;
    }

    /**
     * The rate below which a light is red.
     *
     * @return percent
     */
    public int redBelow() {
        return Light.RED_BELOW_PERCENT;
    }

    /**
     * The light of each unit.
     *
     * @return a row for each unit that has a finding
     */
    public List<UnitRow> lights() {
        Map<Organization, Findings> byUnit =
                assessment.findings().by(finding -> places.units().of(finding.obligation()));
        return places.units().list().stream()
                .filter(byUnit::containsKey)
                .map(unit -> UnitRow.of(places.name(unit), Objects.requireNonNull(byUnit.get(unit))))
                .toList();
    }

    /**
     * The study hours of persons.
     *
     * @return those who lack most first
     */
    public List<HoursRow> hours() {
        return owed(StudyHoursRequirement.class)
                .map(finding -> HoursRow.of(finding, assessment, places))
                .sorted(HoursRow.BY_GAP)
                .toList();
    }

    /**
     * The study hours required by the norms in force on the as-of day.
     *
     * @return for instance {@code 党员学时：每年不少于32学时}
     */
    public List<String> hoursRules() {
        return assessment.schedule().book().governing(assessment.asOf()).norms().stream()
                .flatMap(
                        norm -> norm
                                .find(StudyHoursRequirement.class)
                                .map(hours ->
                                        norm.label().zh() + "：" + hours.label().zh())
                                .stream())
                .toList();
    }

    /**
     * The links that organizations and persons have to keep.
     *
     * @return rows in the order of units, then of results
     */
    public List<LinkRow> links() {
        return owed(ContactRequirement.class)
                .map(finding -> LinkRow.of(finding, assessment, ledger, places))
                .toList();
    }

    private Stream<Finding> owed(Class<? extends Requirement> family) {
        return assessment.findings().stream()
                .filter(finding -> family.isInstance(finding.obligation().requirement()))
                .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                .sorted(Comparator.comparingInt(finding -> places.of(finding).unit()));
    }

    /**
     * The terms of office.
     *
     * @return one row for each general branch and branch that exists on the as-of day, the most urgent first; empty if
     *     no election is known
     */
    public List<TermRow> terms() {
        return ledger.supplied().contains(EvidenceSource.ELECTIONS)
                ? Terms.of(
                                assessment.schedule().book(),
                                ledger,
                                assessment.schedule().calendar(),
                                asOf())
                        .bodies()
                        .stream()
                        .map(terms -> TermRow.of(terms, places))
                        .toList()
                : List.of();
    }

    /**
     * The range of days on the timeline of terms.
     *
     * @return some years around the as-of day
     */
    public Axis axis() {
        return Axis.around(asOf());
    }

    /**
     * The elections and votes that were recorded, against the rules of voting.
     *
     * @return those that break a rule first, then those that were lost, each the latest first
     */
    public List<BallotRow> ballots() {
        return BallotRow.all(assessment.schedule(), ledger, asOf(), places);
    }

    /**
     * The admissions of members.
     *
     * @return the view, computed at each call
     */
    public AdmissionsView admissions() {
        return AdmissionsView.of(assessment.schedule(), ledger, asOf(), places);
    }

    /**
     * The obligations that should have been done and were not.
     *
     * @return the most urgent first
     */
    public Iterable<MissingRow> missing() {
        return () -> assessment.lapsed().stream()
                .sorted(Urgency.ORDER)
                .map(finding -> MissingRow.of(
                        finding, places.of(finding), assessment.schedule().book(), names()))
                .iterator();
    }

    /**
     * The number of obligations that should have been done and were not.
     *
     * @return the number
     */
    public int lapsed() {
        return assessment.lapsed().size();
    }

    /**
     * The obligations that were not checked, with the reason: no data, needs judgment, exempt, not applicable.
     *
     * @return a row for each norm and verdict, in that order
     */
    public List<UncheckedRow> unchecked() {
        return UncheckedRow.all(assessment, places);
    }

    /**
     * The editions, notices and settings used.
     *
     * @return the lines
     */
    public List<BasisLine> basis() {
        return BasisLine.of(assessment.schedule(), assessment.asOf());
    }
}
