package dev.norms.jdbc;

import java.sql.Connection;
import java.util.List;

/**
 * One of our tables and where its rows are.
 *
 * @param name the name of our table, such as {@code activities}
 * @param from the table of the database
 * @param key the columns that identify a row
 * @param cells the cells of a row
 */
record MappedTable(String name, Sql.Table from, List<String> key, List<CellSource> cells) {
    SqlTable in(Connection connection) {
        return new SqlTable(connection, from, key, cells);
    }
}
