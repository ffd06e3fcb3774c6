package dev.norms.files.template;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The table whose ids a cell offers that may hold the ids of one or of another, as its row says.
 *
 * @param table the table whose ids are offered
 * @param beside the column that may say otherwise; empty if none does
 * @param values the values of that column, as people see them, beside which the ids of the other table are offered
 * @param other the other table; empty if there is none
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
     * @param column the column that tells them
     * @param values its values in those rows, as people see them
     * @param table the other table
     * @return the offer
     */
    public OfferedIds unless(String column, List<String> values, String table) {
        return new OfferedIds(this.table, column, values, table);
    }
}
