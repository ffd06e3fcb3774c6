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

/** A file that is written beside its place and moved there, over an earlier one that can be put back. */
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

    /** Keeps an earlier file under a second name, without a copy where the file system can. */
    void keepEarlier() throws IOException {
        if (Files.exists(place)) {
            Files.deleteIfExists(earlier);
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

    /** Removes what was needed on the way; after a failure the earlier file is put back, or the new one removed. */
    void finish(boolean done) {
        if (moved && !done) {
            try {
                if (Files.exists(earlier)) {
                    move(earlier, place);
                } else {
                    Files.delete(place);
                }
            } catch (IOException e) {
                return; // the earlier file stays beside its place, so that nothing is lost
            }
        }
        remove(unfinished);
        remove(earlier);
    }

    /** Removes a file or an empty folder; what cannot be removed stays, since a failure is told already. */
    static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException | ReadOnlyFileSystemException e) {
            return; // what is to be told is why the run failed
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
