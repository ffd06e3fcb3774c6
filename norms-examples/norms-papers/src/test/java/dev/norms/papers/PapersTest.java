package dev.norms.papers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.papers.sheet.PaperKind;
import dev.norms.papers.sheet.Sheet;
import dev.norms.papers.sheet.SheetBuilder;
import dev.norms.papers.template.Templates;
import dev.norms.report.standing.StandingView;
import dev.norms.time.DateRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTest {
    private static Papers papers(StandingView standing) {
        return Papers.of(standing, Templates.bundled());
    }

    private static String text(Papers papers, PaperKind kind) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Sheet sheet : papers.sheets(kind)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            papers.write(sheet, out);
            text.append(Docx.text(out.toByteArray())).append('\n');
        }
        return text.toString();
    }

    private static String page(Papers papers, PaperKind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        papers.writePage(kind, out);
        return out.toString(UTF_8);
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void every_paper_is_filled_in_as_document_and_as_page(PaperKind kind) throws IOException {
        Papers papers = papers(PaperCollege.standing(""));

        assertThat(papers.sheets(kind)).isNotEmpty();
        assertThat(text(papers, kind)).contains("第一支部").doesNotContain("${", "[#", "#list");
        assertThat(page(papers, kind))
                .contains("<article class=\"sheet", "第一支部")
                .doesNotContain("${", "<w:");
        assertThat(page(papers(PaperCollege.standing("")), kind)).isEqualTo(page(papers, kind));
    }

    @Test
    void a_reminder_says_who_was_elected_when_and_until_when() throws IOException {
        assertThat(text(papers(PaperCollege.standing("")), PaperKind.REELECTION))
                .contains("换届提醒函", "第一支部：", "2023年11月5日", "2026年12月5日", "距届满还有81天", "批复", "2026年9月15日");
    }

    @Test
    void a_roster_has_names_where_they_are_known_and_leaves_blank_what_nobody_recorded() throws IOException {
        Papers papers = papers(PaperCollege.standing(""));
        assertThat(text(papers, PaperKind.MEMBERS))
                .contains("党员2名，其中正式党员1名、预备党员1名", "甲", "p002", "2016.6.30", "书记", "小组")
                .doesNotContain("p001", "p003");
        assertThat(text(papers, PaperKind.ACTIVISTS)).contains("p003", "2026.3.2", "甲");
    }

    @Test
    void a_monthly_list_speaks_to_one_unit() throws IOException {
        assertThat(text(papers(PaperCollege.standing("")), PaperKind.MONTH))
                .contains("开展走访慰问1次")
                .doesNotContain("各开展", "各召开");
    }

    @Test
    void a_record_of_an_admission_has_every_step_taken_or_not() throws IOException {
        String record = text(papers(PaperCollege.standing("")), PaperKind.ADMISSION);
        assertThat(record)
                .contains("递交入党申请书", "2026.3.2", "备注", "派人谈话", "支部大会讨论接收", "上级党委审批转正", "材料归档")
                .contains("一、申请入党", "五、预备党员的教育考察和转正")
                .contains("甲、p002", "3天")
                .doesNotContain(";p002", "3d");
    }

    @Test
    void a_circular_names_everything_that_lapsed_and_puts_what_the_same_owners_missed_in_one_row() throws IOException {
        StandingView standing = PaperCollege.standing("");
        Set<String> lapsed = standing.assessment().lapsed().stream()
                .map(finding -> finding.obligation().norm().label().zh())
                .collect(Collectors.toSet());
        Sheet circular = papers(standing).sheets(PaperKind.CIRCULAR).get(0);
        List<?> rows = (List<?>) circular.fields().get("问题");

        assertThat(rows).hasSizeLessThan(lapsed.size());
        assertThat(rows.stream()
                        .map(row -> ((Map<?, ?>) row).get("次数").toString())
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(standing.lapsed());
        assertThat(text(papers(standing), PaperKind.CIRCULAR)).contains(lapsed);
    }

    @Test
    void a_day_in_a_sentence_is_written_out_but_no_piece_of_an_id() {
        assertThat(SheetBuilder.prose("延期至2026-12-05无批准文号；a-2026-01-05，柜/2026-01-05/b，12026-01-05"))
                .isEqualTo("延期至2026年12月5日无批准文号；a-2026-01-05，柜/2026-01-05/b，12026-01-05");
    }

    @Test
    void lines_of_a_text_are_lines_on_the_page() throws IOException {
        assertThat(page(papers(PaperCollege.standing("一\n<二>")), PaperKind.MONTH))
                .contains("第一支部一<br>&lt;二&gt;");
    }

    @Test
    void a_register_has_the_meetings_and_how_often_but_no_other_activity() throws IOException {
        assertThat(text(papers(PaperCollege.standing("")), PaperKind.LEDGER))
                .contains("2026.3.10", "党员大会", "1/1（100%）", "柜")
                .doesNotContain("2026.3.11");
    }

    @Test
    void a_register_counts_in_the_years_of_its_range_whatever_the_day_is() {
        LocalDate after = LocalDate.of(2027, 1, 15);
        DateRange two = DateRange.of(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 9, 1));

        assertThat(inMarch(PaperCollege.standing(DateRange.ofYear(2026), after)))
                .containsExactly("党员大会 1", "支委会 ", "党小组会 ", "党课 ");
        assertThat(inMarch(PaperCollege.standing(two, after)))
                .startsWith("2025年党员大会 ", "2026年党员大会 1", "2025年支委会 ")
                .hasSize(8);
    }

    private static Stream<String> inMarch(StandingView standing) {
        Sheet register = papers(standing).sheets(PaperKind.LEDGER).get(0);
        return ((List<?>) register.fields().get("次数"))
                .stream().map(row -> (Map<?, ?>) row).map(row -> row.get("类别") + " " + row.get("三月"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "${'a'?new()}",
                "[#if x][/#if]",
                "<#list 1..9 as x>",
                "</w:t></w:r><w:r><w:t>x",
                "<script>alert(1)</script>",
                "]]>&amp;\"'",
                "a\u0000b\u000B\uFFFE",
                "第一行\n第二行",
                "\u202Eabc",
                "half\uD83Dand😀",
                "[=x]"
            })
    void a_hostile_text_is_shown_and_does_nothing(String text) throws IOException {
        Papers papers = papers(PaperCollege.standing(text));
        String shown =
                text.replaceAll("[\\x00-\\x08\\x0B\\uFFFE\\u202E]", "␣").replaceAll("[\\x{D800}-\\x{DFFF}]", "\uFFFD");
        for (PaperKind kind : PaperKind.values()) {
            assertThat(Docx.flat(text(papers, kind)))
                    .as(kind.code())
                    .contains(Docx.flat(kind == PaperKind.CIRCULAR ? "总支" + shown : "第一支部" + shown));
            assertThat(page(papers, kind)).as(kind.code()).doesNotContain("<script", "<#list");
        }
        assertThat(Docx.flat(text(papers, PaperKind.LEDGER))).contains(Docx.flat("柜" + shown));
        assertThat(Docx.flat(text(papers, PaperKind.ADMISSION))).contains(Docx.flat("备注" + shown));
    }

    @Test
    void a_college_without_people_and_records_has_papers_that_say_so() throws IOException {
        Papers papers = papers(PaperCollege.empty());
        assertThat(papers.sheets(PaperKind.REELECTION)).isEmpty();
        assertThat(papers.sheets(PaperKind.ADMISSION)).isEmpty();
        assertThat(papers.sheets(PaperKind.LEDGER)).isEmpty();
        for (PaperKind kind : List.of(PaperKind.MEMBERS, PaperKind.ACTIVISTS)) {
            assertThat(text(papers, kind)).contains("支部", "无");
        }
        assertThat(text(papers, PaperKind.CIRCULAR)).contains("全院1个党组织");
        assertThat(page(papers, PaperKind.MONTH)).contains("支部");
    }

    @Test
    void the_place_of_a_document_is_its_kind_and_its_key() {
        Papers papers = papers(PaperCollege.standing("/../x"));
        assertThat(papers.sheets(PaperKind.CIRCULAR)).extracting(Sheet::file).containsExactly("circular.docx");
        assertThat(papers.sheets(PaperKind.MEMBERS)).extracting(Sheet::file).containsExactly("members/b1.docx");
        assertThat(papers.sheets(PaperKind.ADMISSION)).extracting(Sheet::file).containsExactly("admission/p003.docx");
    }
}
