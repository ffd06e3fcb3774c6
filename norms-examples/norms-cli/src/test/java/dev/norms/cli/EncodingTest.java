package dev.norms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.cli.run.Environment;
import dev.norms.cli.run.Progress;
import dev.norms.cli.run.Shell;
import dev.norms.cli.text.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingTest {
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path folder;

    @Test
    void people_read_their_own_encoding() throws IOException {
        Run.sample(folder.resolve("c"));

        assertThat(run("--help").toString(GBK)).contains("退出状态", "用法：");
        assertThat(run("assess", "c", "--as-of", "2026-09-15").toString(GBK)).contains("今后30天", "艺术设计学院");
        assertThat(run("explain", "c", "--as-of", "2026-09-15", "INS-2.1@art-f1/2026-Q2")
                        .toString(GBK))
                .contains("党员大会");
    }

    @Test
    void results_are_in_utf_8_whatever_the_terminal() throws IOException {
        assertThat(run("book", "--list", "codes").toString(UTF_8)).contains("党员大会");
    }

    @Test
    void an_encoding_without_chinese_is_not_taken() {
        assertThat(Terminal.encoding("nothing")).isEqualTo(UTF_8);
        String before = System.getProperty("test-stream.encoding", "");
        try {
            System.setProperty("test-stream.encoding", "US-ASCII");
            assertThat(Terminal.encoding("test-stream")).isEqualTo(UTF_8);
            System.setProperty("test-stream.encoding", "no such encoding");
            assertThat(Terminal.encoding("test-stream")).isEqualTo(UTF_8);
            System.setProperty("test-stream.encoding", "GBK");
            assertThat(Terminal.encoding("test-stream")).isEqualTo(GBK);
        } finally {
            System.setProperty("test-stream.encoding", before);
        }
    }

    private ByteArrayOutputStream run(String... arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(out, false, GBK)) {
            new Program(new Environment(
                            folder,
                            stream,
                            new PrintStream(new ByteArrayOutputStream(), false, UTF_8),
                            Run.TODAY,
                            false,
                            Page.WIDTH,
                            new Shell("norms", "\\"),
                            Progress.NONE))
                    .run(arguments);
        }
        return out;
    }
}
