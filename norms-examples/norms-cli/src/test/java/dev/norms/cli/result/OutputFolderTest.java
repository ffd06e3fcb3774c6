package dev.norms.cli.result;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final OutputFile GOOD = new OutputFile("good.txt", out -> out.write("好".getBytes(UTF_8)));
    private static final OutputFile BROKEN = new OutputFile("broken.txt", out -> {
        out.write(1);
        throw new IOException("disk full");
    });

    @TempDir
    Path folder;

    @Test
    void files_and_their_folders_are_made() throws IOException {
        new OutputFolder(folder.resolve("a/b"))
                .write(List.of(GOOD, new OutputFile("sub/empty.txt", OutputStream::flush)), any -> {});

        assertThat(folder.resolve("a/b/good.txt")).hasContent("好");
        assertThat(folder.resolve("a/b/sub/empty.txt")).isEmptyFile();
    }

    @Test
    void pages_and_workbooks_begin_before_files_that_stand_ahead_of_them() throws IOException {
        CompletableFuture<Void> begun = new CompletableFuture<Void>().orTimeout(10, TimeUnit.SECONDS);
        List<OutputFile> files = new ArrayList<>();
        IntStream.range(0, 2 * Runtime.getRuntime().availableProcessors())
                .mapToObj(i -> new OutputFile(i + ".csv", out -> begun.join()))
                .forEach(files::add);
        files.add(new OutputFile("late.html", out -> begun.complete(null)));

        new OutputFolder(folder).write(files, any -> {});

        assertThat(folder.resolve("late.html")).exists();
    }

    @Test
    void one_that_fails_keeps_all_from_their_places() throws IOException {
        Files.writeString(folder.resolve("good.txt"), "old");

        assertThatThrownBy(() -> new OutputFolder(folder).write(List.of(GOOD, BROKEN), any -> {}))
                .hasMessage("disk full");

        assertThat(folder.resolve("good.txt")).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("good.txt"));
        }
    }

    @Test
    void one_that_cannot_be_moved_puts_back_the_earlier_files_of_the_others() throws IOException {
        Files.writeString(folder.resolve("good.txt"), "old");
        OutputFile late = new OutputFile("late.txt", out -> Files.createDirectories(folder.resolve("late.txt/x")));
        OutputFile fresh = new OutputFile("new.txt", OutputStream::flush);

        assertThatThrownBy(() -> new OutputFolder(folder).write(List.of(GOOD, fresh, late), any -> {}))
                .isInstanceOf(IOException.class);

        assertThat(folder.resolve("good.txt")).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(folder.resolve("good.txt"), folder.resolve("late.txt"));
        }
    }

    @Test
    void what_a_run_that_crashed_left_is_not_put_back() throws IOException {
        Files.writeString(folder.resolve(".good.txt.earlier"), "stale");
        OutputFile late = new OutputFile("late.txt", out -> Files.createDirectories(folder.resolve("late.txt/x")));

        assertThatThrownBy(() -> new OutputFolder(folder).write(List.of(GOOD, late), any -> {}))
                .isInstanceOf(IOException.class);

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("late.txt"));
        }
    }

    @Test
    void folders_made_for_a_run_that_failed_are_removed() {
        assertThatThrownBy(() -> new OutputFolder(folder.resolve("a/b")).write(List.of(GOOD, BROKEN), any -> {}))
                .hasMessage("disk full");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_system_that_is_read_only_says_so() {
        Path modules = Path.of(URI.create("jrt:/java.base"));

        assertThatThrownBy(() -> new OutputFolder(modules.resolve("o")).write(List.of(GOOD), any -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("read-only file system");
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_refused_before_anything_is_written() throws IOException {
        Files.createDirectories(folder.resolve("good.txt"));

        assertThatThrownBy(() -> new OutputFolder(folder)
                        .write(List.of(new OutputFile("first.txt", OutputStream::flush), GOOD), any -> {}))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(folder.resolve("first.txt")).doesNotExist();
    }
}
