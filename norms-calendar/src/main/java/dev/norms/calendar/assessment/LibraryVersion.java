package dev.norms.calendar.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * The version of this library, as the build wrote it beside the classes.
 *
 * <p>An answer depends on the version of the code that gave it; so the version is that of this module, which gives the
 * answers, and no caller can set another.
 */
public final class LibraryVersion {
    private static final String VERSION = read("engine.properties");

    private LibraryVersion() {}

    /**
     * The version of the build.
     *
     * @return for instance {@code 0.1.0-SNAPSHOT}
     */
    public static String version() {
        return VERSION;
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(LibraryVersion.class.getResourceAsStream(name), name)) {
            Properties properties = new Properties();
            properties.load(in);
            return Objects.requireNonNull(properties.getProperty("version"), "version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
