package dev.norms.report.sheet;

import java.util.Arrays;
import org.dhatim.fastexcel.Worksheet;

/** The looks of the cells of a sheet, set once for each run of cells of one look in a column. */
final class Looks {
    private final Look[] running;
    private final int[] first;

    Looks(int columns) {
        running = new Look[columns];
        first = new int[columns];
        Arrays.fill(running, Look.NONE);
    }

    /** Notes the look of a cell; the rows of a column come in their order, none left out. */
    void add(Worksheet sheet, int row, int column, Look look) {
        if (!look.equals(running[column])) {
            end(sheet, row, column);
            running[column] = look;
            first[column] = row;
        }
    }

    /** Gives all cells above a row their looks. */
    void end(Worksheet sheet, int row) {
        for (int column = 0; column < running.length; column++) {
            end(sheet, row, column);
            running[column] = Look.NONE;
        }
    }

    private void end(Worksheet sheet, int row, int column) {
        if (!running[column].equals(Look.NONE)) {
            running[column].set(
                    sheet.range(first[column], column, row - 1, column).style());
        }
    }
}
