package dev.norms.cli.result;

import static java.util.Objects.requireNonNull;

/**
 * A file to be written.
 *
 * @param name its name in the folder, which may begin with a folder of its own
 * @param content what stands in it
 */
public record OutputFile(String name, Content content) {
    public OutputFile {
        requireNonNull(name, "name");
        requireNonNull(content, "content");
    }
}
