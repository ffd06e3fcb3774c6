package dev.norms.cli.result;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

/**
 * A file to be written.
 *
 * @param name its path within the output folder
 * @param content its content
 */
public record OutputFile(String name, Content content) {
    private static final String MARK = "\ufeff";

    public OutputFile {
        requireNonNull(name, "name");
        requireNonNull(content, "content");
    }

    /** Returns whether it is a page or a workbook, which takes longer to write than other files. */
    boolean takesLong() {
        return name.endsWith(".html") || name.endsWith(".xlsx");
    }

    /**
     * Returns this file with a byte-order mark, by which spreadsheets recognize the encoding.
     *
     * @return the file, its content after the mark
     */
    public OutputFile marked() {
        return new OutputFile(name, out -> {
            out.write(MARK.getBytes(UTF_8));
            content.writeTo(out);
        });
    }
}
