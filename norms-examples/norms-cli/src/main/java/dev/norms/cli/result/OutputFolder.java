package dev.norms.cli.result;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.partitioningBy;

import com.google.common.base.Throwables;
import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
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
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The output folder of a run, which receives all files or none.
 *
 * <p>Each file is first written under a temporary name. When all are complete they are moved into place and replace
 * files of an earlier run. If a move fails, the earlier files are restored. Only a machine failure between two moves
 * can leave a mixture of new and old files, each of them complete. Other files in the folder are not touched, and
 * folders created for a failed run are removed. A file {@code .norms-out} lists what was written.
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
     * Returns the files that may not be written, since another file stands in their place: one that this program has
     * not written, or that was edited since.
     *
     * @param files the files
     * @return the names of those that would be lost
     * @throws IOException if one cannot be read
     */
    public List<String> strangers(List<OutputFile> files) throws IOException {
        Manifest manifest = Manifest.of(folder);
        List<String> strangers = new ArrayList<>();
        for (OutputFile file : files) {
            if (!manifest.mayReplace(file.name())) {
                strangers.add(file.name());
            }
        }
        if (!manifest.mayReplace(Manifest.NAME)) {
            strangers.add(Manifest.NAME);
        }
        return strangers;
    }

    /**
     * Writes files into the folder, which is created if it does not exist.
     *
     * @param files the files
     * @param before receives each file before it is written, one at a time
     * @throws IOException if one cannot be written; the folder is then unchanged
     */
    public void write(List<OutputFile> files, Consumer<OutputFile> before) throws IOException {
        write(files, before, /* listed= */ true);
    }

    /**
     * Writes files that belong to the user from then on: the folder does not list them as written by this program.
     *
     * @param files the files; none of them may exist
     * @throws IOException if one cannot be written or exists; the folder is then unchanged
     */
    public void create(List<OutputFile> files) throws IOException {
        for (OutputFile file : files) {
            if (Files.exists(folder.resolve(file.name()))) {
                throw new FileAlreadyExistsException(folder.resolve(file.name()).toString(), null, "exists already");
            }
        }
        write(files, file -> {}, /* listed= */ false);
    }

    private void write(List<OutputFile> files, Consumer<OutputFile> before, boolean listed) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        List<Replacement> replacements = new ArrayList<>();
        boolean done = false;
        try {
            Manifest manifest = Manifest.of(folder);
            List<Part> parts = new ArrayList<>();
            for (OutputFile file : files) {
                Path place = folder.resolve(file.name());
                if (Files.isDirectory(place)) {
                    throw new FileAlreadyExistsException(place.toString(), null, "is a folder");
                }
                makeFolders(requireNonNull(place.toAbsolutePath().getParent()), made);
                Replacement replacement = new Replacement(place);
                replacements.add(replacement);
                parts.add(new Part(file, replacement));
            }
            for (Written file : written(parts, before)) {
                manifest.put(file.name(), file.hash());
            }
            if (listed) {
                Replacement list = new Replacement(folder.resolve(Manifest.NAME));
                replacements.add(list);
                try (OutputStream out = list.open()) {
                    out.write(manifest.text(files).getBytes(UTF_8));
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
            if (done) {
                replacements.forEach(Replacement::discardTemporaryFiles);
            } else {
                replacements.forEach(Replacement::rollBack);
                made.forEach(Replacement::remove);
            }
        }
    }

    /**
     * Writes all files, on each core one after the other: the contents are pure functions of immutable values. Pages
     * and workbooks, which take longest, begin first, so that the cores end together.
     */
    private static List<Written> written(List<Part> parts, Consumer<OutputFile> before) {
        Map<Boolean, List<Part>> byLength =
                parts.stream().collect(partitioningBy(part -> part.file().takesLong()));
        Queue<Part> waiting = new ConcurrentLinkedQueue<>(byLength.get(true));
        waiting.addAll(byLength.get(false));
        Map<String, Written> written = new ConcurrentHashMap<>();
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(core -> {
                    for (Part part = waiting.poll(); part != null; part = waiting.poll()) {
                        written.put(part.file().name(), part.write(before));
                    }
                });
        return parts.stream()
                .map(part -> requireNonNull(written.get(part.file().name())))
                .toList();
    }

    /** A file on its way to its place. */
    private record Part(OutputFile file, Replacement replacement) {
        /**
         * Writes the file under its temporary name; throws nothing, since all must have ended before one is cleared
         * away.
         */
        Written write(Consumer<OutputFile> before) {
            try {
                synchronized (before) {
                    before.accept(file);
                }
                try (HashingOutputStream out =
                        new HashingOutputStream(Hashing.sha256(), new BufferedOutputStream(replacement.open()))) {
                    file.content().writeTo(out);
                    return new Written(file.name(), out.hash().toString(), Optional.empty());
                }
            } catch (Throwable e) {
                return new Written(file.name(), "", Optional.of(e));
            }
        }
    }

    /** The outcome of writing a file. */
    private record Written(String name, String contentHash, Optional<Throwable> failure) {
        /** The hash of what was written; throws what kept it from being written. */
        String hash() throws IOException {
            if (failure.isPresent()) {
                Throwables.throwIfInstanceOf(failure.get(), IOException.class);
                Throwables.throwIfUnchecked(failure.get());
                throw new IOException(failure.get());
            }
            return contentHash;
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
