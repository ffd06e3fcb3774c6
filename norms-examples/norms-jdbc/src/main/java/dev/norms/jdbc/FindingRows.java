package dev.norms.jdbc;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.obligation.Window;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of {@code norms_finding} of one range. */
final class FindingRows {
    /** The decimal places of the column {@code done}. */
    private static final int SCALE = 6;

    private static final String SELECT =
            "SELECT \"obligation\", \"as_of\", \"verdict\", \"norm\", \"organization\", \"person\", \"due\", \"deadline\", "
                    + "\"done\", \"reason_zh\", \"reason_en\" FROM \"norms_finding\" WHERE \"range\" = ? "
                    + "ORDER BY \"obligation\"";
    /** Takes the same parameters as {@link #UPDATE}, in the same order. */
    private static final String INSERT =
            "INSERT INTO \"norms_finding\" (\"as_of\", \"verdict\", \"norm\", \"organization\", \"person\", \"due\", "
                    + "\"deadline\", \"done\", \"reason_zh\", \"reason_en\", \"range\", \"obligation\") "
                    + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String UPDATE =
            "UPDATE \"norms_finding\" SET \"as_of\" = ?, \"verdict\" = ?, \"norm\" = ?, \"organization\" = ?, "
                    + "\"person\" = ?, \"due\" = ?, \"deadline\" = ?, \"done\" = ?, \"reason_zh\" = ?, \"reason_en\" = ? "
                    + "WHERE \"range\" = ? AND \"obligation\" = ?";
    private static final String DELETE = "DELETE FROM \"norms_finding\" WHERE \"range\" = ? AND \"obligation\" = ?";

    private final Connection connection;
    private final String range;

    FindingRows(Connection connection, String range) {
        this.connection = connection;
        this.range = range;
    }

    /** Returns a finding as it is stored and read back: the number counted is rounded to the scale of its column. */
    static StoredFinding of(Finding finding, LocalDate asOf) {
        Optional<Window> window = finding.obligation().window();
        return new StoredFinding(
                finding.id(),
                asOf,
                finding.verdict(),
                finding.obligation().norm().id(),
                finding.obligation().organization(),
                finding.person(),
                window.map(Window::due),
                window.map(Window::deadline),
                finding.done().map(FindingRows::plain),
                finding.reason());
    }

    /** Rounds a number as its column does, without zeros at the end, so that equal numbers are equal values. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal rounded = number.setScale(SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    List<StoredFinding> read() throws SQLException {
        ImmutableList.Builder<StoredFinding> found = ImmutableList.builder();
        try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setString(1, range);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(read(rows));
                }
            }
        }
        return found.build();
    }

    private static StoredFinding read(ResultSet row) throws SQLException {
        return new StoredFinding(
                ObligationId.of(row.getString(1)),
                row.getObject(2, LocalDate.class),
                Coded.find(Verdict.class, row.getString(3)).orElseThrow(),
                NormId.parse(row.getString(4)),
                Optional.ofNullable(row.getString(5)).map(OrganizationId::of),
                Optional.ofNullable(row.getString(6)).map(PersonId::of),
                Optional.ofNullable(row.getObject(7, LocalDate.class)),
                Optional.ofNullable(row.getObject(8, LocalDate.class)),
                Optional.ofNullable(row.getBigDecimal(9)).map(FindingRows::plain),
                Label.of(row.getString(10), row.getString(11)));
    }

    void insert(List<StoredFinding> rows) throws SQLException {
        BatchStatement.run(connection, INSERT, rows, this::set);
    }

    void update(List<StoredFinding> rows) throws SQLException {
        BatchStatement.run(connection, UPDATE, rows, this::set);
    }

    void delete(List<StoredFinding> rows) throws SQLException {
        BatchStatement.run(connection, DELETE, rows, (statement, row) -> {
            statement.setString(1, range);
            statement.setString(2, row.id().toString());
        });
    }

    private void set(PreparedStatement to, StoredFinding row) throws SQLException {
        to.setObject(1, row.asOf());
        to.setString(2, row.verdict().code());
        to.setString(3, row.norm().toString());
        to.setString(4, text(row.organization()));
        to.setString(5, text(row.person()));
        setDay(to, 6, row.due());
        setDay(to, 7, row.deadline());
        if (row.done().isPresent()) {
            to.setBigDecimal(8, row.done().get());
        } else {
            to.setNull(8, Types.NUMERIC);
        }
        to.setString(9, row.reason().zh());
        to.setString(10, row.reason().en());
        to.setString(11, range);
        to.setString(12, row.id().toString());
    }

    private static @Nullable String text(Optional<?> id) {
        return id.map(Object::toString).orElse(null);
    }

    private static void setDay(PreparedStatement to, int place, Optional<LocalDate> day) throws SQLException {
        if (day.isPresent()) {
            to.setObject(place, day.get());
        } else {
            to.setNull(place, Types.DATE);
        }
    }
}
