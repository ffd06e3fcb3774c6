package dev.norms.jdbc;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.duty.ObligationId;
import dev.norms.time.DateRange;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The findings of assessments in a database, for programs that show them: the tables {@code norms_finding} and
 * {@code norms_verdict}.
 *
 * <p>Findings are kept by the range of the schedule. Writing an assessment makes the rows of its range those of the
 * assessment, in one transaction: what differs is changed, what is no longer found is removed, and writing the same
 * again changes nothing. The history has a row for every day on which a verdict differed from the one before; so days
 * are written in their order. Writers wait for each other; readers see what was written last.
 */
public final class FindingStore {
    private final DataSource database;

    private FindingStore(DataSource database) {
        this.database = database;
    }

    /**
     * The numbers of rows of findings that a writing changed.
     *
     * @param added rows that were not there
     * @param changed rows that said something else, be it only another as-of day
     * @param removed rows of obligations that are no longer found
     */
    public record Written(int added, int changed, int removed) {}

    /**
     * Returns the store in the default schema of a database; its tables are created, or brought to their present form.
     *
     * @param database the database
     * @return the store
     * @throws DatabaseException if the database fails
     */
    public static FindingStore in(DataSource database) {
        Migrations.run(requireNonNull(database, "database"));
        return of(database);
    }

    /** Returns the store in a database whose tables are up to date. */
    static FindingStore of(DataSource database) {
        return new FindingStore(database);
    }

    /**
     * Writes all findings of an assessment.
     *
     * @param assessment the assessment
     * @return what changed
     * @throws IllegalArgumentException if its as-of day is before the one that was written last for its range; then
     *     nothing was written
     * @throws DatabaseException if the database fails; then nothing was written
     */
    public Written write(Assessment assessment) {
        String range = assessment.schedule().range().toString();
        LocalDate asOf = assessment.asOf();
        Map<ObligationId, StoredFinding> found = new LinkedHashMap<>();
        assessment.findings().stream()
                .map(finding -> FindingRows.of(finding, asOf))
                .forEach(row -> found.put(row.id(), row));
        return inDatabase(
                "writing findings",
                connection -> Transaction.writing(connection, () -> {
                    lock(connection);
                    FindingRows findings = new FindingRows(connection, range);
                    VerdictRows history = new VerdictRows(connection, range);
                    List<StoredFinding> before = findings.read();
                    checkOrder(asOf, before, history);
                    Written written = write(findings, before, found);
                    Map<String, Verdict> verdicts = new HashMap<>();
                    found.forEach((id, row) -> verdicts.put(id.toString(), row.verdict()));
                    history.write(asOf, verdicts);
                    return written;
                }));
    }

    /** Refuses a day before the one that was written last: days without a change have no row in the history. */
    private static void checkOrder(LocalDate asOf, List<StoredFinding> before, VerdictRows history)
            throws SQLException {
        Stream.concat(before.stream().map(StoredFinding::asOf), history.lastDay().stream())
                .max(Comparator.naturalOrder())
                .filter(asOf::isBefore)
                .ifPresent(last -> {
                    throw new IllegalArgumentException(
                            "as-of day must not be before " + last + ", which was written last, but was " + asOf);
                });
    }

    private static Written write(FindingRows rows, List<StoredFinding> before, Map<ObligationId, StoredFinding> found)
            throws SQLException {
        Map<ObligationId, StoredFinding> added = new LinkedHashMap<>(found);
        List<StoredFinding> changed = new ArrayList<>();
        List<StoredFinding> removed = new ArrayList<>();
        for (StoredFinding there : before) {
            StoredFinding now = added.remove(there.id());
            if (now == null) {
                removed.add(there);
            } else if (!now.equals(there)) {
                changed.add(now);
            }
        }
        rows.delete(removed);
        rows.update(changed);
        rows.insert(List.copyOf(added.values()));
        return new Written(added.size(), changed.size(), removed.size());
    }

    /**
     * Returns the findings as they were written last.
     *
     * @param range the range of the schedule that was assessed
     * @return the findings by the text of their ids; none if none was written
     * @throws DatabaseException if the database fails
     */
    public List<StoredFinding> findings(DateRange range) {
        return inDatabase(
                "reading findings",
                connection ->
                        Transaction.reading(connection, () -> new FindingRows(connection, range.toString()).read()));
    }

    /**
     * Returns how the verdict on an obligation changed from day to day.
     *
     * @param range the range of the schedule that was assessed
     * @param id the obligation
     * @return the changes, the oldest first; none if it was never found
     * @throws DatabaseException if the database fails
     */
    public List<StoredVerdict> history(DateRange range, ObligationId id) {
        return inDatabase(
                "reading the history",
                connection -> Transaction.reading(
                        connection, () -> new VerdictRows(connection, range.toString()).of(id.toString())));
    }

    /** Waits until no other writer is at work, and keeps others waiting until the end of the transaction. */
    private static void lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT \"id\" FROM \"norms_writer\" WHERE \"id\" = 1 FOR UPDATE")) {
            if (!row.next()) {
                throw new DatabaseException("writing findings", "norms_writer has no row");
            }
        }
    }

    /**
     * Something done with a connection.
     *
     * @param <T> the type of its result
     */
    private interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    private <T> T inDatabase(String doing, Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.run(connection);
        } catch (SQLException e) {
            throw new DatabaseException(doing, e);
        }
    }
}
