package dev.norms.cli.result;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

/** A file that is written under a temporary name and then replaces an earlier one, which can be restored. */
final class Replacement {
    private final Path place;
    private final Path unfinished;
    private final Path earlier;
    private boolean moved;

    Replacement(Path place) {
        this.place = place;
        this.unfinished = place.resolveSibling("." + place.getFileName() + ".unfinished");
        this.earlier = place.resolveSibling("." + place.getFileName() + ".earlier");
    }

    OutputStream open() throws IOException {
        return Files.newOutputStream(unfinished);
    }

    /** Keeps an earlier file under a second name, by a link if the file system supports it. */
    void keepEarlier() throws IOException {
        Files.deleteIfExists(earlier); // of a run that crashed
        if (Files.exists(place)) {
            try {
                Files.createLink(earlier, place);
            } catch (UnsupportedOperationException | FileSystemException e) {
                Files.copy(place, earlier, REPLACE_EXISTING);
            }
        }
    }

    void move() throws IOException {
        move(unfinished, place);
        moved = true;
    }

    /** Removes the temporary files, once all files of a run are in place. */
    void discardTemporaryFiles() {
        remove(unfinished);
        remove(earlier);
    }

    /** Restores the earlier file, or removes the new one if there was none, and removes the temporary files. */
    void rollBack() {
        if (moved) {
            try {
                if (Files.exists(earlier)) {
                    move(earlier, place);
                } else {
                    Files.delete(place);
                }
            } catch (IOException e) {
                return; // the earlier file keeps its temporary name, so that nothing is lost
            }
        }
        discardTemporaryFiles();
    }

    /** Removes a file or an empty folder if possible. */
    static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException | ReadOnlyFileSystemException e) {
            return; // the reason why the run failed is reported instead
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
