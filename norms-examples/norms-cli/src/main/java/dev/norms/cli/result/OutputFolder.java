package dev.norms.cli.result;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * The folder that takes the files of a run: all of them or none.
 *
 * <p>Each file is written under another name beside its place; when all are complete they are moved into place, over
 * files of an earlier run. If one cannot be moved, those already moved are taken back and the earlier files stand where
 * they stood. Only a machine that stops between two moves leaves new beside old files, each of them whole. Other files
 * in the folder are left alone, and folders that were made for a run that failed are removed.
 */
public final class OutputFolder {
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
     * @param before told of each file before it is written
     * @throws IOException if one cannot be written; everything is as it was before then
     */
    public void write(List<OutputFile> files, Consumer<OutputFile> before) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        List<Replacement> replacements = new ArrayList<>();
        boolean done = false;
        try {
            for (OutputFile file : files) {
                before.accept(file);
                Path place = folder.resolve(file.name());
                if (Files.isDirectory(place)) {
                    throw new FileAlreadyExistsException(place.toString(), null, "is a folder");
                }
                makeFolders(requireNonNull(place.toAbsolutePath().getParent()), made);
                Replacement replacement = new Replacement(place);
                replacements.add(replacement);
                try (OutputStream out = new BufferedOutputStream(replacement.open())) {
                    file.content().writeTo(out);
                }
            }
            for (Replacement replacement : replacements) {
                replacement.keepEarlier();
            }
            for (Replacement replacement : replacements) {
                replacement.move();
            }
            done = true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (ReadOnlyFileSystemException e) {
            throw new IOException("read-only file system", e);
        } finally {
            for (Replacement replacement : replacements) {
                replacement.finish(done);
            }
            if (!done) {
                made.forEach(Replacement::remove);
            }
        }
    }

    /** Makes a folder and those above it, the innermost first in the list of those that were made. */
    private static void makeFolders(Path wanted, Deque<Path> made) throws IOException {
        Path above = wanted.getParent();
        if (!Files.isDirectory(wanted) && above != null) {
            makeFolders(above, made);
            Files.createDirectory(wanted);
            made.push(wanted);
        }
    }
}
