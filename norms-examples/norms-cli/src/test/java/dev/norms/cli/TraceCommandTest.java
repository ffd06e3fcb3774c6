package dev.norms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.clause.Clauses;
import dev.norms.clause.Fingerprint;
import dev.norms.clause.Trace;
import dev.norms.cli.report.CoverageSection;
import dev.norms.cli.report.TraceSection;
import dev.norms.cli.run.Failure;
import dev.norms.cli.run.Session;
import dev.norms.cli.text.Page;
import dev.norms.label.Language;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The document itself does not stand in the project, so what a copy of it looks like is shown by a made-up one. */
class TraceCommandTest {
    private static final Clauses CLAUSES = Clauses.parse(String.join(
            "\n",
            line("article:1#1", "ART-1.1", "1.大家按时到会。", "按时", "be on time"),
            line("article:1#2", "ART-1.2", "迟到的人说明原因。", "说明", "explain"),
            line("heading:1", "", "附件", "附件标记", "mark of the annex")));

    @TempDir
    Path folder;

    @Test
    void another_text_is_told_to_be_no_copy() throws IOException {
        Files.writeString(folder.resolve("other.txt"), "今天下雨。\n".repeat(300));

        Run chinese = Run.line(folder, "trace other.txt");
        Run english = Run.line(folder, "trace other.txt --lang en");

        assertThat(chinese.status()).isEqualTo(Session.DIFFERS);
        assertThat(chinese.out()).contains("这不是该文件的副本：117处文字中只有0处一致");
        assertThat(english.out()).contains("This is not a copy of the document: only 0 of its 117 passages");
        assertThat(chinese.err()).isEmpty();
        assertThat(Run.files(folder)).containsExactly("other.txt");
    }

    @Test
    void the_wrong_encoding_is_named() throws IOException {
        String text = "学院党总支的文件。\n";
        Files.write(folder.resolve("gb.txt"), text.getBytes(Charset.forName("GB18030")));
        Files.write(folder.resolve("utf16.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("latin.txt"), "caf\u00E9 noir".getBytes(StandardCharsets.ISO_8859_1));

        refused("gb.txt", "似为GB18030编码", "seems to be in GB18030");
        refused("utf16.txt", "似为UTF-16编码", "seems to be in UTF-16");
        refused("latin.txt", "不是UTF-8编码", "not in UTF-8");
    }

    @Test
    void what_is_no_text_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("d"));
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("blank.txt"), "\uFEFF \r\n\n\t");
        Files.write(folder.resolve("zip"), new byte[] {'P', 'K', 3, 4, (byte) 0xFF, 0, 1});
        Files.write(folder.resolve("nul"), "党\0总支".getBytes(UTF_8));
        Files.write(folder.resolve("large.txt"), "党".repeat(100_000).getBytes(UTF_8));

        refused("d", "这是文件夹", "this is a folder");
        refused("none.txt", "没有这个文件：none.txt", "there is no such file: none.txt");
        refused("empty.txt", "文件是空的", "the file is empty");
        refused("blank.txt", "文件是空的", "the file is empty");
        refused("zip", "不是文本文件", "not a text file");
        refused("nul", "不是文本文件", "not a text file");
        refused("large.txt", "超过256 KB", "more than 256 KB");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_may_not_be_read_is_refused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "文件。");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(secret));

        refused("secret.txt", "没有读取文件的权限", "may not be read");
    }

    @Test
    void a_true_copy_is_covered_provision_by_provision() {
        String page = page("1. 大家按时\n到会。迟到的人说明原因。\n附件", Language.CHINESE);

        assertThat(page)
                .contains("逐句一致：3处文字全部相同")
                .containsPattern("article:1 +2 +2 +ART-1.1 ART-1.2")
                .containsPattern("标题行 +1 +1 +1")
                .containsPattern("合计 +3 +3 +1 +2项")
                .doesNotContain("不同之处");
    }

    @Test
    void a_difference_shows_address_summary_and_the_words_of_the_copy() {
        String copy = "1.大家提前到会。迟到的人说明原因。\n附件\n完";

        assertThat(page(copy, Language.CHINESE))
                .contains("3处文字中2处一致，有改动1处，新增1处", "不同之处（2处）")
                .containsPattern("有改动 +article:1#1 +第1行：1.大家提前到会。\n +按时")
                .containsPattern("新增 +（在 heading:1 之后） +第3行：完")
                .containsPattern("article:1 +2 +1 +ART-1.1 ART-1.2");
        assertThat(page(copy, Language.ENGLISH))
                .contains("2 of its 3 passages are equal, 1 changed, 1 new")
                .containsPattern("changed +article:1#1 +line 1: 1.大家提前到会。\n +be on time");
        assertThat(page("1.大家按时到会。\n附件", Language.ENGLISH)).containsPattern("missing +article:1#2 +none\n +explain");
    }

    private void refused(String file, String zh, String en) {
        Run chinese = Run.line(folder, "trace " + file);
        Run english = Run.line(folder, "trace --lang en " + file);
        assertThat(chinese.status()).isEqualTo(Failure.STATUS);
        assertThat(chinese.out()).isEmpty();
        assertThat(chinese.err()).contains(zh, file).doesNotContain("Exception");
        assertThat(english.status()).isEqualTo(Failure.STATUS);
        assertThat(english.err()).contains(en, file);
    }

    private static String page(String copy, Language language) {
        Page page = new Page(language, false, Page.WIDTH);
        Trace trace = Trace.of(CLAUSES, copy);
        new TraceSection(page).write(trace);
        new CoverageSection(page).write(CLAUSES, trace);
        assertThat(Width.widest(page.content())).isLessThanOrEqualTo(Page.WIDTH);
        return page.content();
    }

    private static String line(String address, String norm, String words, String zh, String en) {
        String print = Fingerprint.of(words).toString();
        return norm.isEmpty()
                ? String.join(" | ", address, "1", "R", "-", print, zh, en, "不提要求", "no demand")
                : String.join(" | ", address, "1", "F", norm, print, zh, en);
    }
}
