package dev.norms.files.workbook;

/**
 * The place of a cell in its sheet.
 *
 * @param row the row, counted from 0
 * @param column the column, counted from 0
 */
record CellPlace(int row, int column) {
    /** The number of columns that a sheet may have. */
    static final int WIDEST = 16_384;

    /** Reads a reference such as {@code B12}. */
    static CellPlace parse(String reference) throws UnreadableWorkbookException {
        int column = 0;
        int i = 0;
        for (; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            UnreadableWorkbookException.unless(column <= WIDEST);
        }
        int row = number(reference.substring(i));
        if (column == 0 || row < 1 || row == Integer.MAX_VALUE) {
            throw UnreadableWorkbookException.damaged();
        }
        return new CellPlace(row - 1, column - 1);
    }

    /** Returns a whole number, or the largest one for what is none. */
    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }
}
