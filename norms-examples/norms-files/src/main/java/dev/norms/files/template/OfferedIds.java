package dev.norms.files.template;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The table whose ids a cell offers, or two tables between which another column of the row decides.
 *
 * @param table the table whose ids are offered
 * @param beside the column that decides; empty if there is only one table
 * @param values the values of that column, as people see them, for which the ids of the other table are offered
 * @param other the other table; empty if there is only one
 */
public record OfferedIds(String table, String beside, List<String> values, String other) {
    public OfferedIds {
        requireNonNull(table, "table");
        requireNonNull(beside, "beside");
        values = List.copyOf(values);
        requireNonNull(other, "other");
    }

    /**
     * Returns an offer of the ids of a table in every row.
     *
     * @param table the table
     * @return the offer
     */
    public static OfferedIds of(String table) {
        return new OfferedIds(table, "", List.of(), "");
    }

    /**
     * Returns this offer with another table's ids in some rows.
     *
     * @param column the column that decides
     * @param values its values in those rows, as people see them
     * @param table the other table
     * @return the offer
     */
    public OfferedIds unless(String column, List<String> values, String table) {
        return new OfferedIds(this.table, column, values, table);
    }
}
