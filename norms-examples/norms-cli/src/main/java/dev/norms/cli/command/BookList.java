package dev.norms.cli.command;

import com.google.common.base.Ascii;

/** The lists of the command {@code book}. */
public enum BookList {
    /** The norms. */
    NORMS,
    /** The readings that the norms use. */
    READINGS,
    /** The document clause by clause. */
    CLAUSES,
    /** The discrepancies between places of the document. */
    DISCREPANCIES,
    /** The editions. */
    EDITIONS,
    /** The upper rules. */
    RULES,
    /** The codes of files and results. */
    CODES,
    /** The files of a college with their columns. */
    COLUMNS;

    /**
     * The name on the command line.
     *
     * @return for instance {@code readings}
     */
    public String code() {
        return Ascii.toLowerCase(name());
    }
}
