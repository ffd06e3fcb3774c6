package dev.norms.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Runs one statement for many rows, in batches. */
final class BatchStatement {
    private static final int BATCH_SIZE = 1_000;

    private BatchStatement() {}

    /**
     * Puts a row into a statement.
     *
     * @param <T> the type of the rows
     */
    interface Setter<T> {
        void set(PreparedStatement statement, T row) throws SQLException;
    }

    static <T> void run(Connection connection, String sql, List<T> rows, Setter<T> setter) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (T row : rows) {
                setter.set(statement, row);
                statement.addBatch();
                waiting++;
                if (waiting == BATCH_SIZE) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }
}
