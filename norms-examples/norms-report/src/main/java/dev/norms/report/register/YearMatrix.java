package dev.norms.report.register;

import dev.norms.book.NormEdition;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.obligation.Window;
import dev.norms.college.Organization;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.norm.Norm;
import dev.norms.report.unit.Places;
import dev.norms.report.unit.UnitName;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.DateRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The three meetings and a lecture (三会一课) of all units in one year: a row for each unit, twelve months for each kind.
 *
 * @param year the year
 * @param kinds the names of the kinds of meetings
 * @param rows one for each unit that owes one of them
 */
public record YearMatrix(int year, List<String> kinds, List<Row> rows) {
    /** The kinds of meetings, in their order. */
    public static final List<ActivityKind> MEETINGS = List.of(
            ActivityKind.MEMBERS_ASSEMBLY,
            ActivityKind.BRANCH_COMMITTEE_MEETING,
            ActivityKind.GROUP_MEETING,
            ActivityKind.PARTY_LECTURE);
    /** The months of a year. */
    public static final int MONTHS = 12;

    /** The names of the kinds of meetings, in their order. */
    public static final List<String> KINDS =
            MEETINGS.stream().map(kind -> kind.label().zh()).toList();

    public YearMatrix {
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
    }

    /**
     * A row of the matrix.
     *
     * @param unit the unit
     * @param cells its cells, which take twelve months for each kind
     */
    public record Row(UnitName unit, List<MonthCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Returns the year that is shown of an assessment.
     *
     * @param assessment the assessment
     * @return the as-of day's year; if its range has no day of that, the nearest that it has
     */
    public static int year(Assessment assessment) {
        DateRange range = assessment.schedule().range();
        int year = Math.max(assessment.asOf().getYear(), range.from().getYear());
        return Math.min(year, range.last().getYear());
    }

    /**
     * Returns the matrix of the year that is shown of an assessment.
     *
     * @param assessment the assessment
     * @param places the units
     * @return the matrix; without rows if nobody owes such meetings
     */
    public static YearMatrix of(Assessment assessment, Places places) {
        int year = year(assessment);
        Findings dated =
                assessment.findings().where(finding -> period(finding, year).isPresent());
        List<Map<Organization, Findings>> byKind = MEETINGS.stream()
                .map(kind -> norms(kind, assessment))
                .map(norms -> dated.where(
                        finding -> norms.contains(finding.obligation().norm().id())))
                .map(findings -> findings.by(finding -> places.units().of(finding.obligation())))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Organization unit : places.units().list()) {
            if (byKind.stream().anyMatch(kind -> kind.containsKey(unit))) {
                List<MonthCell> cells = new ArrayList<>();
                byKind.forEach(kind -> cells.addAll(cells(Optional.ofNullable(kind.get(unit)), year, assessment)));
                rows.add(new Row(places.name(unit), cells));
            }
        }
        return new YearMatrix(year, KINDS, rows);
    }

    private static Optional<CalendarPeriod> period(Finding finding, int year) {
        return finding.obligation()
                .window()
                .map(Window::period)
                .filter(CalendarPeriod.class::isInstance)
                .map(CalendarPeriod.class::cast)
                .filter(days -> days.year() == year);
    }

    private static List<MonthCell> cells(Optional<Findings> owed, int year, Assessment assessment) {
        Map<Integer, CalendarPeriod> starting = new HashMap<>();
        Map<CalendarPeriod, Findings> found = owed.map(findings -> findings.by(finding -> period(finding, year)))
                .orElse(Map.of());
        found.keySet().forEach(period -> starting.put(period.first().getMonthValue(), period));
        List<MonthCell> cells = new ArrayList<>();
        for (int month = 1;
                month <= MONTHS;
                month += cells.get(cells.size() - 1).months()) {
            CalendarPeriod period = starting.get(month);
            cells.add(
                    period == null
                            ? MonthCell.NONE
                            : MonthCell.of(
                                    Objects.requireNonNull(found.get(period)),
                                    period.last().getMonthValue() - month + 1,
                                    assessment));
        }
        return cells;
    }

    /** Returns the norms of organizations that activities of a kind decide. */
    static Set<NormId> norms(ActivityKind kind, Assessment assessment) {
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
}
