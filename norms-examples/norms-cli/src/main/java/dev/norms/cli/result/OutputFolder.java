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
 * The output folder of a run, which receives all files or none.
 *
 * <p>Each file is first written under a temporary name. When all are complete they are moved into place and replace
 * files of an earlier run. If a move fails, the earlier files are restored. Only a machine failure between two moves
 * can leave a mixture of new and old files, each of them complete. Other files in the folder are not touched, and
 * folders created for a failed run are removed.
 */
public final class OutputFolder {
    private final Path folder;

    /**
     * Creates an output folder, which need not exist yet.
     *
     * @param folder its path
     */
    public OutputFolder(Path folder) {
        this.folder = requireNonNull(folder, "folder");
    }

    /**
     * Writes files into the folder, which is created if it does not exist.
     *
     * @param files the files
     * @param before receives each file before it is written
     * @throws IOException if one cannot be written; the folder is then unchanged
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

    /** Creates a folder and its parents; the created ones are listed innermost first. */
    private static void makeFolders(Path wanted, Deque<Path> made) throws IOException {
        Path above = wanted.getParent();
        if (!Files.isDirectory(wanted) && above != null) {
            makeFolders(above, made);
            Files.createDirectory(wanted);
            made.push(wanted);
        }
    }
}
