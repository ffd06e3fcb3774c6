package dev.norms.files.csv;

import static java.util.Objects.requireNonNull;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a regular file. Folders, pipes and devices, which may never end, cannot be read. */
public final class RegularFile extends ByteSource {
    private final Path file;

    private RegularFile(Path file) {
        this.file = requireNonNull(file, "file");
    }

    /**
     * Returns the bytes of a file, which may also be the target of a link.
     *
     * @param file the file, looked at each time the source is opened
     * @return the source
     */
    public static ByteSource of(Path file) {
        return new RegularFile(file);
    }

    @Override
    public InputStream openStream() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("not a regular file: " + file);
        }
        return Files.newInputStream(file);
    }
}
