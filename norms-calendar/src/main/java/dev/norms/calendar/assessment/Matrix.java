package dev.norms.calendar.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.norms.calendar.obligation.Window;
import dev.norms.college.Organization;
import dev.norms.duty.NormId;
import dev.norms.internal.order.CodePointOrder;
import dev.norms.organization.OrganizationId;
import dev.norms.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table of findings by organization and period, for some norms (组织期间矩阵).
 *
 * <p>Example: for the monthly norm {@code INS-2.2} in a year, a row for each branch and twelve columns; a cell has one
 * finding, whose verdict is its {@link Findings#worst()}, and a {@link Findings#rate()}. Standing duties have no period
 * and are in no cell. Findings are in the order of results.
 */
public final class Matrix {
    private final ImmutableMap<OrganizationId, Findings> rows;
    private final ImmutableMap<Period, Findings> columns;
    private final ImmutableMap<OrganizationId, Map<Period, Findings>> cells;

    private Matrix(ImmutableMap<OrganizationId, Findings> rows, ImmutableMap<Period, Findings> columns) {
        this.rows = rows;
        this.columns = columns;
        this.cells = ImmutableMap.copyOf(Maps.transformValues(rows, Findings::byPeriod));
    }

    /**
     * A table with the findings of each organization alone: its own, and those of the persons listed under it.
     *
     * @param assessment the assessment with the findings
     * @param norms the norms in the ids of the obligations
     * @return the matrix
     */
    public static Matrix of(Assessment assessment, Set<NormId> norms) {
        Findings dated = dated(assessment, norms);
        Map<OrganizationId, Findings> own = dated.byOrganization();
        return new Matrix(
                assessment.schedule().college().organizations().stream()
                        .map(Organization::id)
                        .filter(own::containsKey)
                        .collect(ImmutableMap.toImmutableMap(id -> id, id -> requireNonNull(own.get(id)))),
                columns(dated));
    }

    /**
     * A table with the findings of each organization and everything below it.
     *
     * @param assessment the assessment with the findings
     * @param norms the norms in the ids of the obligations
     * @return the matrix; a finding is in the row of its organization and in the rows of all above
     */
    public static Matrix rolledUp(Assessment assessment, Set<NormId> norms) {
        Findings dated = dated(assessment, norms);
        return new Matrix(
                ImmutableMap.copyOf(dated.rolledUp(assessment.schedule().college())), columns(dated));
    }

    /**
     * The organizations that have findings.
     *
     * @return their ids by code point, unmodifiable
     */
    public List<OrganizationId> organizations() {
        return rows.keySet().asList();
    }

    /**
     * The periods that have findings.
     *
     * @return the periods by their deadlines; of those with one deadline, the one that opens last comes first
     */
    public List<Period> periods() {
        return columns.keySet().asList();
    }

    /**
     * A cell.
     *
     * @param organization the row
     * @param period the column
     * @return the findings; empty if there is no obligation, not even one that is not applicable
     */
    public Optional<Findings> find(OrganizationId organization, Period period) {
        return Optional.ofNullable(
                cells.getOrDefault(organization, ImmutableMap.of()).get(period));
    }

    /**
     * A whole row.
     *
     * @param organization the row
     * @return the findings of all periods; none for an organization that has no row
     */
    public Findings row(OrganizationId organization) {
        return rows.getOrDefault(organization, Findings.of(ImmutableList.of()));
    }

    /**
     * A whole column.
     *
     * @param period the column
     * @return the findings of all organizations, each finding once; none for a period that has no column
     */
    public Findings column(Period period) {
        return columns.getOrDefault(period, Findings.of(ImmutableList.of()));
    }

    /**
     * Its size.
     *
     * @return for instance {@code Matrix[3 × 12]}
     */
    @Override
    public String toString() {
        return "Matrix[" + rows.size() + " × " + columns.size() + "]";
    }

    private static Findings dated(Assessment assessment, Set<NormId> norms) {
        return assessment
                .findings()
                .where(finding -> norms.contains(finding.obligation().normId())
                        && finding.obligation().organization().isPresent()
                        && finding.obligation().window().isPresent());
    }

    private static ImmutableMap<Period, Findings> columns(Findings dated) {
        return dated.byPeriod().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Period, Findings> column) ->
                                window(column).deadline())
                        .thenComparing(column -> window(column).opens(), Comparator.reverseOrder())
                        .thenComparing(column -> column.getKey().toString(), CodePointOrder.INSTANCE))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns the window of a period's first finding; in other organizations a term may have other days. */
    private static Window window(Map.Entry<Period, Findings> column) {
        return column.getValue().list().get(0).obligation().window().orElseThrow();
    }
}
