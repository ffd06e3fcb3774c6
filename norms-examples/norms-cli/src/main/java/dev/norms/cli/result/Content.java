package dev.norms.cli.result;

import java.io.IOException;
import java.io.OutputStream;

/** The content of a file, written on demand. */
@FunctionalInterface
public interface Content {
    /**
     * Writes the content; may be called repeatedly with the same result.
     *
     * @param out where to; it is flushed, not closed
     * @throws IOException if the stream throws it
     */
    void writeTo(OutputStream out) throws IOException;
}
