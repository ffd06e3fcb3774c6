package dev.norms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.cli.run.Failure;
import dev.norms.cli.run.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class PapersCommandTest extends SampleFolder {
    private static final String CALL = "papers c --as-of 2026-09-15 --out o";

    private static String text(Path document) throws IOException {
        try (ZipFile zip = new ZipFile(document.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), UTF_8);
        }
    }

    @Test
    void it_writes_every_kind_of_paper_as_documents_and_as_a_page() throws IOException {
        Run run = Run.line(folder, CALL);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(Run.files(folder.resolve("o")))
                .contains(
                        "activists.html",
                        "activists/art-u1.docx",
                        "admission.html",
                        "admission/p086.docx",
                        "circular.docx",
                        "circular.html",
                        "ledger.html",
                        "ledger/art.docx",
                        "members.html",
                        "members/art-f1.docx",
                        "month.html",
                        "month/art-g1.docx",
                        "reelection.html",
                        "reelection/art-u2.docx")
                .doesNotContain("reelection/art-f1.docx", "members/art.docx");
        assertThat(run.out())
                .contains("换届提醒函：2份", "月度工作提示：7份", "党员花名册：6份")
                .contains(folder.relativize(folder.resolve("o/month.html")).toString());
        assertThat(text(folder.resolve("o/reelection/art-u2.docx"))).contains("已逾期92天", "书记空缺");
        assertThat(Run.line(folder, CALL + " --lang en").out()).contains("monthly list: 7", "o/circular.docx");
    }

    @Test
    void the_same_folder_gives_the_same_bytes() throws IOException {
        Run.line(folder, CALL + " --only month,circular");
        Run.line(folder, "papers c --as-of 2026-09-15 --out again --only month,circular --lang en");
        for (String name : Run.files(folder.resolve("o"))) {
            assertThat(folder.resolve("again").resolve(name))
                    .as(name)
                    .hasSameBinaryContentAs(folder.resolve("o").resolve(name));
        }
        assertThat(Run.files(folder.resolve("o"))).contains("month.html").doesNotContain("members.html");
    }

    @Test
    void names_are_those_of_names_csv_and_keys_otherwise() throws IOException {
        Files.writeString(folder.resolve("c/names.csv"), "id,name\np001,甲某\n");
        Run.line(folder, CALL + " --only members");
        assertThat(text(folder.resolve("o/members/art-f1.docx")))
                .contains("甲某", "p003")
                .doesNotContain("p001");
        assertThat(Run.files(folder.resolve("o"))).allMatch(name -> !name.contains("甲"));
    }

    @Test
    void a_half_year_has_its_own_circular() throws IOException {
        Run.line(folder, "papers c --as-of 2026-07-10 --from 2026-01-01 --to 2026-06-30 --out o --only circular");
        assertThat(text(folder.resolve("o/circular.docx"))).contains("关于2026年上半年党组织工作规范");
    }

    @Test
    void what_the_user_edited_is_never_replaced() throws IOException {
        Run.line(folder, CALL);
        Path edited = folder.resolve("o/month/art-f1.docx");
        Files.writeString(edited, "mine");
        Run run = Run.line(folder, CALL);
        assertThat(run.status()).isEqualTo(Failure.STATUS);
        assertThat(run.err()).contains("不能覆盖").contains("art-f1.docx");
        assertThat(edited).hasContent("mine");
        assertThat(Run.line(folder, "papers c --as-of 2026-09-15 --out c").err())
                .contains("结果不能写入数据文件夹");
    }

    @Test
    void templates_are_copied_edited_and_used() throws IOException {
        Run copy = Run.line(folder, "papers --templates-out mine");
        assertThat(copy.status()).isEqualTo(Session.DONE);
        assertThat(copy.out()).contains("month.docx  月度工作提示");
        assertThat(Run.files(folder.resolve("mine")))
                .containsExactly(
                        "activists.docx",
                        "admission.docx",
                        "circular.docx",
                        "ledger.docx",
                        "members.docx",
                        "month.docx",
                        "reelection.docx");
        assertThat(Run.line(folder, "papers --templates-out mine").status()).isEqualTo(Failure.STATUS);

        Files.copy(folder.resolve("mine/month.docx"), folder.resolve("mine/月报.docx"));
        Run wrong = Run.line(folder, CALL + " --templates mine");
        assertThat(wrong.status()).isEqualTo(Failure.STATUS);
        assertThat(wrong.err()).contains("月报.docx: 模板的文件名应为其一：reelection、month").contains("共1个问题，未写出任何文件");
        assertThat(folder.resolve("o")).doesNotExist();

        Files.delete(folder.resolve("mine/月报.docx"));
        assertThat(Run.line(folder, CALL + " --templates mine").status()).isEqualTo(Session.DONE);
        Run.line(folder, "papers c --as-of 2026-09-15 --out bundled");
        assertThat(folder.resolve("o/month/art-f1.docx"))
                .hasSameBinaryContentAs(folder.resolve("bundled/month/art-f1.docx"));
    }

    @Test
    void what_cannot_be_used_is_said() {
        assertThat(Run.line(folder, "papers").err()).contains("缺少 FOLDER");
        assertThat(Run.line(folder, "papers nowhere").err()).contains("没有这个文件夹：nowhere");
        assertThat(Run.line(folder, CALL + " --templates nowhere").err()).contains("没有这个文件夹：nowhere");
        for (String call : List.of(CALL + " --only letter", CALL + " --only month,letter --lang en")) {
            assertThat(Run.line(folder, call).err())
                    .contains("reelection, month, circular")
                    .contains("(letter)");
        }
    }
}
