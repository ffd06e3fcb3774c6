package dev.norms.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tables and columns by the names that the database itself has for them, quoted, so that no text of a user becomes SQL.
 */
final class Sql {
    private Sql() {}

    /** Quotes a name that the database gave, or one of our own. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * Finds a table or a view.
     *
     * @param name its name, with or without that of its schema; letter case does not matter unless two differ in it
     *     alone
     */
    static Optional<Table> table(Connection connection, String name) throws SQLException {
        int dot = name.lastIndexOf('.');
        String schema = dot < 0 ? orEmpty(connection.getSchema()) : name.substring(0, dot);
        String table = name.substring(dot + 1);
        List<Table> alike = new ArrayList<>();
        try (ResultSet all = connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
            while (all.next()) {
                Table found = new Table(text(all, "TABLE_SCHEM"), text(all, "TABLE_NAME"));
                if (found.schema.equalsIgnoreCase(schema) && found.name.equals(table)) {
                    return Optional.of(found);
                }
                if (found.schema.equalsIgnoreCase(schema) && found.name.equalsIgnoreCase(table)) {
                    alike.add(found);
                }
            }
        }
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return orEmpty(row.getString(column));
    }

    /** Returns a name, or an empty text for none: databases without schemas, such as MySQL and SQLite, give none. */
    private static String orEmpty(@Nullable String name) {
        return name == null ? "" : name;
    }

    /**
     * A table of the database.
     *
     * @param schema the schema, as the database writes it; empty if it has none
     * @param name the name, as the database writes it
     */
    record Table(String schema, String name) {
        String quoted() {
            return schema.isEmpty() ? Sql.quoted(name) : Sql.quoted(schema) + "." + Sql.quoted(name);
        }

        /** Returns the columns by their names in lower case. */
        TreeMap<String, String> columns(Connection connection) throws SQLException {
            TreeMap<String, String> columns = new TreeMap<>();
            DatabaseMetaData data = connection.getMetaData();
            String escape = data.getSearchStringEscape();
            try (ResultSet all =
                    data.getColumns(connection.getCatalog(), pattern(schema, escape), pattern(name, escape), "%")) {
                while (all.next()) {
                    String column = text(all, "COLUMN_NAME");
                    columns.put(column.toLowerCase(Locale.ROOT), column);
                }
            }
            return columns;
        }

        /** Returns the columns of the primary key in their order; none if there is no such key. */
        List<String> key(Connection connection) throws SQLException {
            TreeMap<Short, String> key = new TreeMap<>();
            try (ResultSet all = connection
                    .getMetaData()
                    .getPrimaryKeys(connection.getCatalog(), schema.isEmpty() ? null : schema, name)) {
                while (all.next()) {
                    key.put(all.getShort("KEY_SEQ"), text(all, "COLUMN_NAME"));
                }
            }
            return List.copyOf(key.values());
        }

        private static String pattern(String name, String escape) {
            return name.replace(escape, escape + escape)
                    .replace("_", escape + "_")
                    .replace("%", escape + "%");
        }
    }
}
