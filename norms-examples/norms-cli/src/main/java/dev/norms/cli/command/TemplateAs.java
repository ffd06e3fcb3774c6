package dev.norms.cli.command;

import com.google.common.base.Ascii;

/** The kind of files that {@code init} writes. */
public enum TemplateAs {
    /** One workbook with a sheet for every table. */
    XLSX,
    /** A CSV file for every table. */
    CSV;

    /**
     * The name on the command line.
     *
     * @return for instance {@code csv}
     */
    public String code() {
        return Ascii.toLowerCase(name());
    }
}
