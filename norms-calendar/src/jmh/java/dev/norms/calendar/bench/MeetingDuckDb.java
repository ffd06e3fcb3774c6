package dev.norms.calendar.bench;

import dev.norms.calendar.assessment.Verdict;
import dev.norms.time.PeriodUnit;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Answers the question to a year of meetings in one SQL statement: tables in memory, numeric keys, one thread.
 *
 * <p>The period of a meeting that names none is computed from its day, so that grouping is one hash aggregate and
 * finding the windows one join on equality.
 */
final class MeetingDuckDb implements AutoCloseable {
    private static final String ANSWERS = """
            WITH held AS (
                SELECT m.organization, m.rule, coalesce(m.named, (month(m.day) - 1) // r.months + 1) AS period, m.day
                FROM meetings m JOIN rules r USING (rule)
                WHERE m.day <= ?::DATE),
            counted AS (
                SELECT h.organization, h.rule, h.period, count(*) AS done,
                    count(*) FILTER (h.day <= w.deadline) AS on_time
                FROM held h JOIN windows w USING (rule, period)
                GROUP BY ALL)
            SELECT o.organization, w.rule, w.period,
                CASE WHEN ?::DATE < w.opens THEN %d
                    WHEN coalesce(c.on_time, 0) >= w.bound THEN %d
                    WHEN coalesce(c.done, 0) >= w.bound THEN %d
                    WHEN ?::DATE <= w.due THEN %d
                    WHEN ?::DATE > w.deadline THEN %d
                    ELSE %d END AS verdict,
                coalesce(c.done, 0) AS done
            FROM organizations o CROSS JOIN windows w
            LEFT JOIN counted c ON c.organization = o.organization AND c.rule = w.rule AND c.period = w.period
            """.formatted(
                    Answer.number(Verdict.UPCOMING),
                    Answer.number(Verdict.MET),
                    Answer.number(Verdict.MADE_UP),
                    Answer.number(Verdict.OPEN),
                    Answer.number(Verdict.MISSED),
                    Answer.number(Verdict.CLOSING));
    private static final int PARAMETERS = 4;

    private final Connection connection;
    private final PreparedStatement rows;
    private final PreparedStatement sum;

    MeetingDuckDb(MeetingYear year) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("threads", "1");
        connection = DriverManager.getConnection("jdbc:duckdb:", settings);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE organizations (organization INTEGER)");
            statement.execute("INSERT INTO organizations SELECT range::INTEGER FROM range(" + year.branches + ")");
            statement.execute("CREATE TABLE rules (rule INTEGER, months INTEGER)");
            for (int i = 0; i < MeetingRule.ALL.size(); i++) {
                PeriodUnit unit = MeetingRule.ALL.get(i).unit();
                statement.execute("INSERT INTO rules VALUES (" + i + ", " + unit.months() + ")");
            }
            statement.execute("CREATE TABLE windows (rule INTEGER, period INTEGER, bound INTEGER, opens DATE, due DATE,"
                    + " deadline DATE)");
            statement.execute("CREATE TABLE meetings (organization INTEGER, rule INTEGER, day DATE, named INTEGER)");
        }
        DuckDBConnection duckDb = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender rows = duckDb.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "windows")) {
            for (MeetingWindow window : year.windows) {
                rows.beginRow()
                        .append(window.rule())
                        .append(window.period())
                        .append(window.bound())
                        .append(window.opens())
                        .append(window.due())
                        .append(window.deadline())
                        .endRow();
            }
        }
        try (DuckDBAppender rows = duckDb.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "meetings")) {
            for (Meeting meeting : year.meetings) {
                rows.beginRow()
                        .append(meeting.getOrganization())
                        .append(meeting.getRule())
                        .append(meeting.getDay());
                (meeting.isNamed() ? rows.append(meeting.getPeriod()) : rows.appendNull()).endRow();
            }
        }
        rows = connection.prepareStatement(ANSWERS);
        sum = connection.prepareStatement("SELECT sum(verdict + 16 * done)::BIGINT FROM (" + ANSWERS + ")");
    }

    /** Every answer, read row by row. */
    List<Answer> answers(LocalDate asOf) throws SQLException {
        Verdict[] verdicts = Verdict.values();
        List<Answer> answers = new ArrayList<>();
        try (ResultSet found = query(rows, asOf)) {
            while (found.next()) {
                answers.add(new Answer(
                        found.getInt(1), found.getInt(2), found.getInt(3), verdicts[found.getInt(4)], found.getInt(5)));
            }
        }
        return answers;
    }

    /** As {@link Answer#sum}, but summed in the database, so that one row is read. */
    long sum(LocalDate asOf) throws SQLException {
        try (ResultSet found = query(sum, asOf)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static ResultSet query(PreparedStatement statement, LocalDate asOf) throws SQLException {
        for (int i = 1; i <= PARAMETERS; i++) {
            statement.setObject(i, asOf);
        }
        return statement.executeQuery();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
