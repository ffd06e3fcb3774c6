package dev.norms.report.standing;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.label.Label;
import dev.norms.report.unit.Basis;
import dev.norms.report.unit.Light;
import dev.norms.report.unit.Mark;
import dev.norms.report.unit.Shade;
import dev.norms.report.unit.UnitName;
import dev.norms.report.unit.Units;
import dev.norms.report.unit.Urgency;
import dev.norms.report.unit.Words;
import dev.norms.requirement.ContactRequirement;
import dev.norms.requirement.Requirement;
import dev.norms.requirement.StudyHoursRequirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a college stands on a day, section by section. */
public final class StandingView {
    private final Assessment assessment;
    private final List<Label> warnings;
    private final College college;
    private final Units units;
    private final List<UnitName> names;
    private final Map<String, UnitName> byId;

    private StandingView(Assessment assessment, List<Label> warnings) {
        this.assessment = assessment;
        this.warnings = List.copyOf(warnings);
        this.college = assessment.schedule().college();
        this.units = new Units(college);
        this.names = UnitName.of(college);
        this.byId = names.stream().collect(Collectors.toMap(UnitName::id, Function.identity()));
    }

    /**
     * The view of an assessment.
     *
     * @param assessment the assessment
     * @param warnings what the reader should know
     * @return the view
     */
    public static StandingView of(Assessment assessment, List<Label> warnings) {
        return new StandingView(assessment, warnings);
    }

    /**
     * The day of the question.
     *
     * @return the as-of day
     */
    public LocalDate asOf() {
        return assessment.asOf();
    }

    /**
     * The time that was assessed.
     *
     * @return the first and the last day
     */
    public String time() {
        return assessment.schedule().range().from() + "至"
                + assessment.schedule().range().until().orElseThrow().minusDays(1);
    }

    /**
     * Whose standing it is.
     *
     * @return what the college is called
     */
    public String college() {
        return Words.college(college);
    }

    /**
     * What the reader should know.
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
        return names;
    }

    /**
     * The assessment it shows.
     *
     * @return the assessment
     */
    public Assessment assessment() {
        return assessment;
    }

    /**
     * The rate, and how many findings have each verdict.
     *
     * @return the numbers that are not zero
     */
    public List<Tile> tiles() {
        List<Tile> tiles = new ArrayList<>();
        Findings findings = assessment.findings();
        tiles.add(new Tile(
                "完成率", findings.rate().map(rate -> rate.percent() + "%").orElse("—"), Shade.PLAIN));
        findings.verdicts()
                .forEach((verdict, number) -> tiles.add(new Tile(
                        verdict.label().zh(),
                        number.toString(),
                        Mark.of(verdict).shade())));
        return tiles;
    }

    /**
     * Below which rate a light is red.
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
        Map<Organization, Findings> byUnit = assessment.findings().by(finding -> units.of(finding.obligation()));
        return units.list().stream()
                .filter(byUnit::containsKey)
                .map(unit -> UnitRow.of(
                        Objects.requireNonNull(byId.get(unit.id().text())), Objects.requireNonNull(byUnit.get(unit))))
                .toList();
    }

    /**
     * The registers of meetings.
     *
     * @return one for each kind that somebody owes
     */
    public Iterable<Register> registers() {
        return () -> Register.MEETINGS.stream()
                .flatMap(kind -> Register.of(kind, assessment, byId, year()).stream())
                .iterator();
    }

    private OptionalInt year() {
        int from = assessment.schedule().range().from().getYear();
        int last =
                assessment.schedule().range().until().orElseThrow().minusDays(1).getYear();
        return from == last ? OptionalInt.of(from) : OptionalInt.empty();
    }

    /**
     * The study hours of persons.
     *
     * @return rows in the order of units, then of results
     */
    public Iterable<HoursRow> hours() {
        return byUnit(StudyHoursRequirement.class, HoursRow::of);
    }

    /**
     * How many study hours are asked for, as the norms of the as-of day have it.
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
    public Iterable<LinkRow> links() {
        return byUnit(ContactRequirement.class, LinkRow::of);
    }

    private <T> Iterable<T> byUnit(Class<? extends Requirement> family, BiFunction<Finding, Place, T> row) {
        return () -> assessment.findings().stream()
                .filter(finding -> family.isInstance(finding.obligation().requirement()))
                .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                .sorted(Comparator.comparingInt(finding -> place(finding).unit()))
                .map(finding -> row.apply(finding, place(finding)))
                .iterator();
    }

    /**
     * The terms of office.
     *
     * @return the latest known term of each organization that exists on the as-of day and has one
     */
    public List<TermRow> terms() {
        return TermRow.all(assessment, this::number);
    }

    /**
     * The days that the time line of terms shows.
     *
     * @return some years around the as-of day
     */
    public TermRow.Axis axis() {
        return TermRow.Axis.around(assessment.asOf());
    }

    /**
     * What should have been done and was not.
     *
     * @return the most urgent first
     */
    public Iterable<MissingRow> missing() {
        return () -> assessment.lapsed().stream()
                .sorted(Urgency.ORDER)
                .map(finding -> MissingRow.of(
                        finding, place(finding), assessment.schedule().book()))
                .iterator();
    }

    /**
     * How much should have been done and was not.
     *
     * @return the number
     */
    public int lapsed() {
        return assessment.lapsed().size();
    }

    /**
     * What was not checked, and why: no data, needs judgment, exempt, not applicable.
     *
     * @return a row for each norm and verdict, in that order
     */
    public List<UncheckedRow> unchecked() {
        return UncheckedRow.all(assessment, this::place);
    }

    /**
     * On what it rests.
     *
     * @return the lines
     */
    public List<Basis> basis() {
        return Basis.of(assessment.schedule(), assessment.asOf());
    }

    private Place place(Finding finding) {
        Optional<Organization> organization =
                finding.obligation().organization().flatMap(college::find);
        return new Place(
                organization.map(this::number).orElse(0),
                organization.map(Organization::name).orElse("未列入组织"));
    }

    private int number(Organization organization) {
        return units.unit(organization)
                .map(unit -> byId.get(unit.id().text()))
                .map(UnitName::number)
                .orElse(0);
    }
}
