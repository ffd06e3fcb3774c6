package dev.norms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.norms.cli.run.Failure;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that has room for the college, and for a part of the results only. */
class FullDiskTest {
    private static final long BLOCK = 8192;

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 60, 120})
    void a_full_disk_leaves_everything_as_it_was(int blocksLeft) throws IOException {
        try (FileSystem disk = disk(Long.MAX_VALUE)) {
            Path folder = disk.getPath("/work");
            Run.sample(folder.resolve("c"));
            long needed = used(folder);
            try (FileSystem small = disk(needed + (blocksLeft + 2) * BLOCK)) {
                runsOut(small.getPath("/work"));
            }
        }
    }

    private static void runsOut(Path folder) throws IOException {
        Run.sample(folder.resolve("c"));
        Files.createDirectory(folder.resolve("o"));
        Files.writeString(folder.resolve("o/schedule.csv"), "earlier");
        Files.writeString(
                folder.resolve("o/.norms-out"), Hashing.sha256().hashString("earlier", UTF_8) + "  schedule.csv\n");
        List<Path> before = everything(folder);

        Run chinese = Run.line(folder, "plan c --from 2026-01-01 --to 2026-12-31 --out o");
        Run english = Run.line(folder, "assess c --as-of 2026-09-15 --out new/o --lang en");

        assertThat(chinese.err()).isEqualTo("无法写入文件夹 o：磁盘空间不足\n");
        assertThat(english.err()).isEqualTo("cannot write to folder new/o: the disk is full\n");
        assertThat(List.of(chinese.status(), english.status())).containsOnly(Failure.STATUS);
        assertThat(chinese.out() + english.out()).isEmpty();
        assertThat(everything(folder)).isEqualTo(before);
        assertThat(folder.resolve("o/schedule.csv")).hasContent("earlier");
    }

    private static FileSystem disk(long size) {
        Configuration.Builder unix = Configuration.unix().toBuilder().setBlockSize((int) BLOCK);
        return Jimfs.newFileSystem(
                size == Long.MAX_VALUE ? unix.build() : unix.setMaxSize(size).build());
    }

    /** How many bytes the files take, in whole blocks. */
    private static long used(Path folder) throws IOException {
        long used = 0;
        for (Path file : everything(folder)) {
            used += Files.isRegularFile(file) ? (Files.size(file) + BLOCK - 1) / BLOCK * BLOCK : 0;
        }
        return used;
    }

    private static List<Path> everything(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList();
        }
    }
}
