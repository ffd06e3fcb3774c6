package dev.norms.cli.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of files that this program wrote into a folder, with the SHA-256 of each, so that no file of anybody else,
 * and none that was edited since, is ever replaced.
 *
 * <p>Its lines are those of {@code sha256sum}, sorted by name.
 */
final class Manifest {
    static final String NAME = ".norms-out";

    private static final Pattern LINE = Pattern.compile("(?<hash>[0-9a-f]{64})  (?<name>.+)");

    private final Path folder;
    private final Map<String, String> hashes = new TreeMap<>();
    private final boolean readable;

    private Manifest(Path folder, boolean readable) {
        this.folder = folder;
        this.readable = readable;
    }

    static Manifest of(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return new Manifest(folder, true);
        }
        if (!Files.isRegularFile(file)) {
            return new Manifest(folder, false);
        }
        Manifest manifest = new Manifest(folder, true);
        try {
            for (String line : Files.readAllLines(file, UTF_8)) {
                Matcher match = LINE.matcher(line);
                if (!match.matches()) {
                    return new Manifest(folder, false);
                }
                manifest.hashes.put(match.group("name"), match.group("hash"));
            }
        } catch (MalformedInputException e) {
            return new Manifest(folder, false);
        }
        return manifest;
    }

    /** Returns whether a name is free or its file is as this program wrote it. */
    boolean mayReplace(String name) throws IOException {
        Path file = folder.resolve(name);
        if (name.equals(NAME)) {
            return readable;
        }
        if (!Files.isRegularFile(file)) {
            return true; // the writer reports a folder of that name
        }
        return hash(file).equals(hashes.get(name));
    }

    private static String hash(Path file) throws IOException {
        return MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
    }

    void put(String name, String hash) {
        hashes.put(name, hash);
    }

    /** Returns the lines, without files that no longer exist; files of this run are listed before they are in place. */
    String text(Iterable<OutputFile> written) {
        Map<String, String> kept = new TreeMap<>(hashes);
        kept.keySet().removeIf(name -> !Files.exists(folder.resolve(name)));
        written.forEach(file -> kept.put(file.name(), String.valueOf(hashes.get(file.name()))));
        StringBuilder text = new StringBuilder();
        kept.forEach((name, hash) -> text.append(hash).append("  ").append(name).append('\n'));
        return text.toString();
    }
}
