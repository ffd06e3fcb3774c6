package dev.norms.jdbc;

import java.sql.SQLException;

/**
 * Thrown when the database fails: it cannot be reached, refuses a statement, or has lost a table. No finding was
 * written.
 *
 * <p>The message has what was done and the codes of the database, not its own message, which may hold keys of persons.
 */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String sqlState;

    DatabaseException(String doing, SQLException cause) {
        super("the database failed while " + doing + " ("
                + (state(cause).isEmpty() ? "no SQLSTATE" : "SQLSTATE " + state(cause)) + ", code "
                + cause.getErrorCode() + ")");
        this.sqlState = state(cause);
    }

    DatabaseException(String doing, String why) {
        super("the database failed while " + doing + " (" + why + ")");
        this.sqlState = "";
    }

    /**
     * Returns the code of the failure as the SQL standard has it.
     *
     * @return five characters; empty if the database gave none
     */
    public String sqlState() {
        return sqlState;
    }

    private static String state(SQLException cause) {
        String state = cause.getSQLState();
        return state == null ? "" : state;
    }
}
