package dev.norms.files.workbook;

import com.google.common.base.Ascii;

/**
 * The place of a cell in its sheet.
 *
 * @param row the row, counted from 0
 * @param column the column, counted from 0
 */
record CellPlace(int row, int column) {
    /** The largest number of columns that a sheet may have. */
    static final int MAX_COLUMNS = 16_384;

    private static final int LETTERS = 26;

    /** Reads a reference such as {@code B12}; small letters are read like capitals, other alphabets are not. */
    static CellPlace parse(String reference) throws UnreadableWorkbookException {
        int column = 0;
        int i = 0;
        for (; i < reference.length() && isLatinLetter(reference.charAt(i)); i++) {
            column = column * LETTERS + Ascii.toUpperCase(reference.charAt(i)) - 'A' + 1;
            UnreadableWorkbookException.requireWithinLimits(column <= MAX_COLUMNS);
        }
        int row = number(reference.substring(i));
        if (column == 0 || row < 1 || row == Integer.MAX_VALUE) {
            throw UnreadableWorkbookException.damaged();
        }
        return new CellPlace(row - 1, column - 1);
    }

    private static boolean isLatinLetter(char c) {
        return Ascii.isLowerCase(c) || Ascii.isUpperCase(c);
    }

    /** Returns the whole number that a text stands for; the largest {@code int} if it is not one. */
    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }
}
