package dev.norms.cli.result;

import java.io.IOException;
import java.io.OutputStream;

/** The content of a file, written when it is needed. */
@FunctionalInterface
public interface Content {
    /**
     * Writes it; may be called more than once, with the same outcome.
     *
     * @param out where to; it is flushed, not closed
     * @throws IOException if the stream throws it
     */
    void writeTo(OutputStream out) throws IOException;
}
