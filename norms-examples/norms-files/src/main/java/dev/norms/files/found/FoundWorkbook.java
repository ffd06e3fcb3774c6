package dev.norms.files.found;

import com.google.common.io.ByteSource;
import dev.norms.label.Label;
import java.util.List;
import java.util.Optional;

/** A workbook as found: its sheets, or why it is refused. */
public interface FoundWorkbook {
    /**
     * Returns the name of the file, as messages name it.
     *
     * @return for instance {@code 台账.xlsx}
     */
    String name();

    /**
     * Returns the sheets.
     *
     * @return the sheets in their order, none if the workbook is refused; unmodifiable
     */
    List<? extends FoundSheet> sheets();

    /**
     * Returns why the workbook is refused.
     *
     * @return a sentence for the user, if it cannot be read at all
     */
    Optional<Label> refusal();

    /** Opens workbooks; another reader is given where the library used here cannot run, as in a browser. */
    @FunctionalInterface
    interface Reader {
        /**
         * Opens a file that has the name of a workbook, or begins like one.
         *
         * @param name its name
         * @param source its bytes
         * @return the workbook; without sheets if it is refused or cannot be read
         */
        FoundWorkbook open(String name, ByteSource source);
    }
}
