package dev.norms.papers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.fact.Checked;
import dev.norms.label.Language;
import dev.norms.papers.sheet.PaperKind;
import dev.norms.papers.template.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {
    private static byte[] bundled(PaperKind kind) {
        return Templates.bundled().template(kind).document();
    }

    private static String written(Templates templates, PaperKind kind) throws IOException {
        Papers papers = Papers.of(PaperCollege.standing(""), templates);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        papers.write(papers.sheets(kind).get(0), out);
        return Docx.text(out.toByteArray());
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void a_bundled_template_uses_every_field_of_its_paper_and_can_be_given_back(PaperKind kind) throws IOException {
        String text = Docx.text(bundled(kind));
        kind.fields().forEach(field -> assertThat(text).contains("${" + field + "}"));
        kind.rows()
                .forEach(rows -> rows.columns()
                        .forEach(column -> assertThat(text).contains("${" + rows.name() + "." + column + "}")));

        Checked<Templates> read = Templates.check(Map.of(kind.code() + ".docx", bundled(kind)));
        assertThat(read.problems()).isEmpty();
        assertThat(written(read.value(), kind)).isEqualTo(written(Templates.bundled(), kind));
    }

    @Test
    void a_college_has_its_own_words_and_columns_even_if_a_field_is_cut_into_runs() throws IOException {
        byte[] own = Docx.edited(
                Docx.edited(bundled(PaperKind.MONTH), "现将近期工作提示如下。", "请查收。截至${截至}"),
                "${组织}：",
                "${</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>组织}</w:t></w:r><w:r><w:t>同志：");
        Checked<Templates> read = Templates.check(Map.of("月度工作提示.docx", own, "说明.txt", new byte[0]));

        assertThat(read.problems()).isEmpty();
        assertThat(written(read.value(), PaperKind.MONTH))
                .contains("请查收。截至2026年9月15日", "总支同志：")
                .doesNotContain("近期工作提示如下", "${");
    }

    @Test
    void everything_that_is_wrong_with_templates_is_told_at_once() throws IOException {
        byte[] unknown = Docx.edited(bundled(PaperKind.MONTH), "${状态}", "${状况}${待办.谁}");
        Checked<Templates> read = Templates.check(Map.of(
                "month.docx",
                unknown,
                "letter.docx",
                bundled(PaperKind.MONTH),
                "circular.docx",
                "no document".getBytes(UTF_8),
                "members.docx",
                bundled(PaperKind.MEMBERS),
                "党员花名册.docx",
                bundled(PaperKind.MEMBERS),
                "ledger.docx",
                Docx.edited(bundled(PaperKind.LEDGER), "</w:body>", "")));

        assertThat(read.problems())
                .extracting(problem -> problem.in(Language.ENGLISH))
                .hasSize(6)
                .anyMatch(text -> text.startsWith("month.docx: 状况: no such field; there are 组织"))
                .anyMatch(text -> text.startsWith("month.docx: 待办.谁: no such field"))
                .anyMatch(text -> text.startsWith("letter.docx: a template is named like one of: reelection, month"))
                .anyMatch(text -> text.startsWith("circular.docx: no Word document"))
                .anyMatch(text -> text.startsWith("党员花名册.docx: two templates for one paper"))
                .anyMatch(text -> text.startsWith("ledger.docx: no Word document"));
    }

    @Test
    void a_template_cannot_call_anything() throws IOException {
        byte[] own = Docx.edited(
                bundled(PaperKind.MONTH), "${状态}", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
        assertThat(Templates.check(Map.of("month.docx", own)).problems()).isNotEmpty();
    }
}
