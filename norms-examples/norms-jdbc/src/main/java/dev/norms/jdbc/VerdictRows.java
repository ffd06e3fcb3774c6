package dev.norms.jdbc;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.label.Coded;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The rows of {@code norms_verdict} of one range: the history. */
final class VerdictRows {
    /** Stands in place of a verdict where the obligation was no longer owed. */
    private static final String GONE = "gone";

    private static final String UNTIL = "SELECT \"obligation\", \"as_of\", \"verdict\" FROM \"norms_verdict\" "
            + "WHERE \"range\" = ? AND \"as_of\" <= ? ORDER BY \"as_of\"";
    private static final String OF_ONE = "SELECT \"as_of\", \"verdict\" FROM \"norms_verdict\" "
            + "WHERE \"range\" = ? AND \"obligation\" = ? ORDER BY \"as_of\"";
    private static final String LAST_DAY = "SELECT MAX(\"as_of\") FROM \"norms_verdict\" WHERE \"range\" = ?";
    private static final String INSERT = "INSERT INTO \"norms_verdict\" "
            + "(\"verdict\", \"range\", \"obligation\", \"as_of\") VALUES (?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE \"norms_verdict\" SET \"verdict\" = ? "
            + "WHERE \"range\" = ? AND \"obligation\" = ? AND \"as_of\" = ?";
    private static final String DELETE =
            "DELETE FROM \"norms_verdict\" " + "WHERE \"range\" = ? AND \"obligation\" = ? AND \"as_of\" = ?";

    private final Connection connection;
    private final String range;

    VerdictRows(Connection connection, String range) {
        this.connection = connection;
        this.range = range;
    }

    /**
     * Makes the history of a day say what was found on it: a row where the verdict differs from the one before that
     * day.
     *
     * @param asOf the day, not before one that has been written
     * @param verdicts the verdicts by obligation
     */
    void write(LocalDate asOf, Map<String, Verdict> verdicts) throws SQLException {
        Map<String, String> before = new HashMap<>();
        Map<String, String> there = new HashMap<>();
        read(asOf, before, there);
        TreeSet<String> obligations = new TreeSet<>(verdicts.keySet());
        obligations.addAll(before.keySet());
        obligations.addAll(there.keySet());
        List<Entry> added = new ArrayList<>();
        List<Entry> changed = new ArrayList<>();
        List<Entry> removed = new ArrayList<>();
        for (String obligation : obligations) {
            Verdict verdict = verdicts.get(obligation);
            String now = verdict == null ? GONE : verdict.code();
            boolean isWanted = !now.equals(before.getOrDefault(obligation, GONE));
            String stands = there.get(obligation);
            Entry entry = new Entry(obligation, now);
            if (isWanted && stands == null) {
                added.add(entry);
            } else if (isWanted && !now.equals(stands)) {
                changed.add(entry);
            } else if (!isWanted && stands != null) {
                removed.add(entry);
            }
        }
        BatchStatement.run(connection, DELETE, removed, (to, row) -> setKey(to, 1, row, asOf));
        for (boolean isNew : List.of(true, false)) {
            BatchStatement.run(connection, isNew ? INSERT : UPDATE, isNew ? added : changed, (to, row) -> {
                to.setString(1, row.verdict);
                setKey(to, 2, row, asOf);
            });
        }
    }

    /** Returns the last day with a row. */
    Optional<LocalDate> lastDay() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAST_DAY)) {
            statement.setString(1, range);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getObject(1, LocalDate.class)) : Optional.empty();
            }
        }
    }

    /** Reads the last verdict on each obligation before a day, and those of the day. */
    private void read(LocalDate asOf, Map<String, String> before, Map<String, String> there) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UNTIL)) {
            statement.setString(1, range);
            statement.setObject(2, asOf);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    boolean isBefore = rows.getObject(2, LocalDate.class).isBefore(asOf);
                    (isBefore ? before : there).put(rows.getString(1), rows.getString(3));
                }
            }
        }
    }

    /** Returns the history of an obligation, the oldest change first. */
    List<StoredVerdict> of(String obligation) throws SQLException {
        ImmutableList.Builder<StoredVerdict> history = ImmutableList.builder();
        try (PreparedStatement statement = connection.prepareStatement(OF_ONE)) {
            statement.setString(1, range);
            statement.setString(2, obligation);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String verdict = rows.getString(2);
                    history.add(new StoredVerdict(
                            rows.getObject(1, LocalDate.class),
                            verdict.equals(GONE) ? Optional.empty() : Coded.find(Verdict.class, verdict)));
                }
            }
        }
        return history.build();
    }

    private void setKey(PreparedStatement to, int place, Entry row, LocalDate asOf) throws SQLException {
        to.setString(place, range);
        to.setString(place + 1, row.obligation);
        to.setObject(place + 2, asOf);
    }

    /** The verdict on an obligation in the history of a day. */
    private record Entry(String obligation, String verdict) {}
}
