package dev.norms.cli.command;

import com.google.common.base.Ascii;

/** What the command {@code book} lists. */
public enum BookList {
    /** The norms. */
    NORMS,
    /** The readings on which they rest. */
    READINGS,
    /** The document clause by clause. */
    CLAUSES,
    /** Where places do not agree. */
    DISCREPANCIES,
    /** The editions. */
    EDITIONS,
    /** The upper rules. */
    RULES,
    /** The codes of files and results. */
    CODES;

    /**
     * How it is named on the command line.
     *
     * @return for instance {@code readings}
     */
    public String code() {
        return Ascii.toLowerCase(name());
    }
}
