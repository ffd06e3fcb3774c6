package dev.norms.report.standing;

import dev.norms.book.NormEdition;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.Matrix;
import dev.norms.calendar.assessment.Rate;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.report.unit.Mark;
import dev.norms.report.unit.Places;
import dev.norms.report.unit.Places.Place;
import dev.norms.report.unit.Shade;
import dev.norms.report.unit.Words;
import dev.norms.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The register of one kind of meeting, by organization and period (三会一课台账).
 *
 * @param name the kind of meeting
 * @param periods the periods, as column headers
 * @param rows a row for each organization that owes it
 */
public record Register(String name, List<String> periods, List<Row> rows) {
    /** The kinds of meetings that have a register, in the order of display. */
    static final List<ActivityKind> MEETINGS = List.of(
            ActivityKind.MEMBERS_ASSEMBLY,
            ActivityKind.BRANCH_COMMITTEE_MEETING,
            ActivityKind.GROUP_MEETING,
            ActivityKind.PARTY_LECTURE,
            ActivityKind.THEMED_PARTY_DAY,
            ActivityKind.ORGANIZATIONAL_LIFE_MEETING);

    public Register {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }

    /**
     * The row of an organization.
     *
     * @param unit the number of its unit
     * @param name its name
     * @param cells one cell for each period
     * @param rate the rate, if anything is decided
     */
    public record Row(int unit, String name, List<Cell> cells, Optional<Rate> rate) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The standing of an organization in a period.
     *
     * @param sign a mark; may be empty
     * @param word the verdict
     * @param done the number of meetings held, if known
     * @param shade the color of the verdict
     */
    public record Cell(String sign, String word, String done, Shade shade) {
        static final Cell NONE = new Cell("", "", "", Shade.PLAIN);

        static Cell of(Findings findings) {
            Verdict worst = findings.worst().orElseThrow();
            String done = findings.stream()
                    .flatMap(finding -> finding.done().stream())
                    .reduce(BigDecimal::add)
                    .map(BigDecimal::toPlainString)
                    .orElse("");
            Mark mark = Mark.of(worst);
            return new Cell(
                    worst == Verdict.MADE_UP ? "补" : mark.sign(), worst.label().zh(), done, mark.shade());
        }
    }

    static Optional<Register> of(ActivityKind kind, Assessment assessment, Places places, OptionalInt year) {
        Matrix matrix = Matrix.of(assessment, norms(kind, assessment));
        if (matrix.organizations().isEmpty()) {
            return Optional.empty();
        }
        List<Period> periods = matrix.periods();
        return Optional.of(new Register(
                kind.label().zh(),
                periods.stream().map(period -> Words.period(period, year)).toList(),
                matrix.organizations().stream()
                        .map(organization -> row(organization, matrix, places))
                        .toList()));
    }

    /** Returns the norms that require such meetings of organizations in periods. */
    private static Set<NormId> norms(ActivityKind kind, Assessment assessment) {
        return assessment.schedule().book().editions().stream()
                .map(NormEdition::norms)
                .flatMap(List::stream)
                .filter(norm -> norm.addressees().stream()
                        .allMatch(addressee -> addressee.tier().isPresent()))
                .filter(norm -> norm.demands().stream()
                        .map(demand -> demand.requirement().evidence())
                        .anyMatch(rule -> rule.sources().contains(EvidenceSource.ACTIVITIES)
                                && rule.kinds().contains(kind.code())))
                .map(Norm::id)
                .collect(Collectors.toSet());
    }

    private static Row row(OrganizationId organization, Matrix matrix, Places places) {
        Place place = places.of(organization);
        return new Row(
                place.unit(),
                place.name(),
                matrix.periods().stream()
                        .map(period ->
                                matrix.find(organization, period).map(Cell::of).orElse(Cell.NONE))
                        .toList(),
                matrix.row(organization).rate());
    }
}
