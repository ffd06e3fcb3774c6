package dev.norms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs work in one transaction: all of it takes effect, or nothing. */
final class Transaction {
    private Transaction() {}

    /**
     * Something done in a transaction.
     *
     * @param <T> the type of its result
     */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Reads one state of the database. */
    static <T> T reading(Connection connection, Work<T> work) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return run(connection, work);
    }

    /**
     * Writes; when another transaction has locked what is needed, this one waits for its end and sees what it wrote.
     */
    static <T> T writing(Connection connection, Work<T> work) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return run(connection, work);
    }

    private static <T> T run(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        boolean isDone = false;
        try {
            T result = work.run();
            connection.commit();
            isDone = true;
            return result;
        } finally {
            if (!isDone && !connection.isClosed()) {
                connection.rollback();
            }
            if (!connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        }
    }
}
