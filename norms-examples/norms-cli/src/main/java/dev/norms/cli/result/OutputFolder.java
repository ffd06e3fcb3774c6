package dev.norms.cli.result;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The folder that takes the files of a run: all of them or none.
 *
 * <p>Each file is written under another name beside its place; when all are complete they are moved into place, over
 * files of an earlier run. Other files in the folder are left alone.
 */
public final class OutputFolder {
    private static final String UNFINISHED = ".unfinished";

    private final Path folder;

    /**
     * A folder, which need not exist yet.
     *
     * @param folder its path
     */
    public OutputFolder(Path folder) {
        this.folder = requireNonNull(folder, "folder");
    }

    /**
     * Writes files into the folder, which is made if it is not there.
     *
     * @param files the files
     * @throws IOException if one cannot be written; none is left unfinished then
     */
    public void write(List<OutputFile> files) throws IOException {
        Map<Path, Path> places = new LinkedHashMap<>();
        try {
            for (OutputFile file : files) {
                Path place = folder.resolve(file.name());
                if (Files.isDirectory(place)) {
                    throw new FileAlreadyExistsException(place.toString(), null, "is a folder");
                }
                Files.createDirectories(place.toAbsolutePath().getParent());
                Path unfinished = place.resolveSibling("." + place.getFileName() + UNFINISHED);
                places.put(unfinished, place);
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                    file.content().writeTo(out);
                }
            }
            for (Map.Entry<Path, Path> entry : places.entrySet()) {
                move(entry.getKey(), entry.getValue());
            }
        } finally {
            for (Path unfinished : places.keySet()) {
                Files.deleteIfExists(unfinished);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, REPLACE_EXISTING);
        }
    }
}
