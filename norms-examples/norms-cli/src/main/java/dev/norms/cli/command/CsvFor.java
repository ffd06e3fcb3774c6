package dev.norms.cli.command;

import com.google.common.base.Ascii;
import dev.norms.cli.result.OutputFile;
import java.util.List;

/**
 * The readers of CSV files of results: programs, which get the exact bytes, or people, who open them in a spreadsheet.
 */
public enum CsvFor {
    /** The exact bytes. */
    PROGRAMS,
    /** With a byte-order mark, without which a Chinese spreadsheet takes UTF-8 for GBK. */
    EXCEL;

    /**
     * The name on the command line.
     *
     * @return for instance {@code excel}
     */
    public String code() {
        return Ascii.toLowerCase(name());
    }

    List<OutputFile> applyTo(List<OutputFile> files) {
        return this == PROGRAMS
                ? files
                : files.stream()
                        .map(file -> file.name().endsWith(".csv") ? file.marked() : file)
                        .toList();
    }
}
