package dev.norms.files.found;

/** A sheet of a workbook as found. */
public interface FoundSheet extends FoundTable {
    /**
     * Returns the name of the sheet.
     *
     * @return the name as it stands on its tab
     */
    String name();

    /**
     * Returns whether the sheet is hidden from its users.
     *
     * @return true if it has no tab
     */
    boolean isHidden();

    /**
     * Returns whether the sheet is blank.
     *
     * @return true if no cell has a value
     */
    boolean isBlank();
}
