package dev.norms.files.found;

import dev.norms.fact.Origin;
import dev.norms.files.leniency.Leniency;
import dev.norms.label.Label;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A table as found in a file or in a sheet of a workbook: rows of cells, the one with the names of the columns among
 * them. It can be read more than once.
 */
public interface FoundTable {
    /** The day from which spreadsheets count, for days from March 1900 on. */
    LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /**
     * Returns where the table was found, as messages name it.
     *
     * @return the name of the file such as {@code posts.csv}, or file and sheet such as {@code 台账.xlsx[任职]}; the origin
     *     of a row is this place, a colon and the number of the row
     */
    String place();

    /**
     * Returns where a row was found.
     *
     * @param line the number of the row
     * @return the place, a colon and the number of the row; a table whose rows have keys of their own has the key,
     *     which must not contain a colon, instead of the number
     */
    default Origin origin(long line) {
        return new Origin(place() + ":" + line);
    }

    /**
     * Returns whether rows may end before cells that are empty, as in a workbook.
     *
     * @return false if a row with fewer cells than the header is to be reported
     */
    default boolean leavesOutEmptyCells() {
        return true;
    }

    /**
     * Returns the day with the number 0, for cells in which a day is a bare number.
     *
     * @return {@link #DAY_ZERO}, unless the table's file counts from another day
     */
    default LocalDate dayZero() {
        return DAY_ZERO;
    }

    /**
     * Reads the rows from the first to the last. Rows without any text may be left out.
     *
     * @param sink receives each row, cells that cannot be used, and what was understood although it is not of the exact
     *     form
     * @return what makes the rest of the table unreadable; the rows before it were passed on. Empty if every row was
     *     passed on
     * @throws IOException if the file cannot be read
     */
    Optional<UnreadableTable> read(Sink sink) throws IOException;

    /** Receiver of the rows of a table, and of the problems known before its cells are read. */
    interface Sink {
        /**
         * Receives a row.
         *
         * @param row the row
         */
        void row(FoundRow row);

        /**
         * Receives a note that something was understood although it is not of the exact form.
         *
         * @param leniency the kind
         * @param line the line concerned; 0 for the whole table
         * @param text what stands there, may be empty
         */
        void lenient(Leniency leniency, long line, String text);

        /**
         * Receives the problem of a cell that is in none of the rows passed on.
         *
         * @param line the line concerned
         * @param column the name of its column in the file
         * @param what the problem
         * @param value the value that is wrong; may be empty
         */
        void problem(long line, String column, Label what, String value);
    }
}
