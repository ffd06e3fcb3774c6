package dev.norms.cli.result;

import static java.util.Objects.requireNonNull;

/**
 * A file to be written.
 *
 * @param name its path within the output folder
 * @param content its content
 */
public record OutputFile(String name, Content content) {
    public OutputFile {
        requireNonNull(name, "name");
        requireNonNull(content, "content");
    }
}
