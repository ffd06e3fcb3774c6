package dev.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.evidence.EvidenceSource;
import dev.norms.files.workbook.RawWorkbook;
import dev.norms.label.Label;
import dev.norms.ledger.DuesPayment;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.Study;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.PersonId;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WorkbookFolderTest {
    private static final String DUES = """
            党费表
            序号,人员,姓名,2021-03,2021-04,备注
            1,p1,王五,2021-03-10,2021-04-12,
            2,p2,,未交,,补
            #3,说明
            合计,,,1,1,
            """;

    @Test
    void a_grid_of_dues_adds_a_row_for_every_filled_cell() {
        Folder folder = Folder.good()
                .without("dues.csv")
                .put("a.xlsx", new Sheets().sheet("党费表", DUES).bytes());

        assertThat(folder.problems()).isEmpty();
        assertThat(folder.read().ledger().records(PersonId.of("p1"), EvidenceSource.DUES).stream()
                        .map(DuesPayment.class::cast)
                        .map(payment -> payment.month() + " " + payment.paid()))
                .containsExactlyInAnyOrder("2021-03 2021-03-10", "2021-04 2021-04-12");
    }

    @Test
    void bare_day_numbers_of_a_workbook_that_counts_from_1904_count_from_1904() {
        String dues =
                "<row r=\"1\">%s%s<c r=\"C1\"><v>42855</v></c></row><row r=\"2\">%s<c r=\"C2\"><v>42862</v></c></row>"
                        .formatted(text("A1", "人员"), text("B1", "备注"), text("A2", "p1"));
        String study =
                "<row r=\"1\">%s%s%s</row><row r=\"2\">%s<c r=\"B2\"><v>42858</v></c><c r=\"C2\"><v>2</v></c></row>"
                        .formatted(text("A1", "人员"), text("B1", "日期"), text("C1", "学时"), text("A2", "p1"));
        Folder folder = Folder.good()
                .without("dues.csv")
                .without("study.csv")
                .put(
                        "a.xlsx",
                        new RawWorkbook()
                                .properties("<workbookPr date1904=\"true\"/>")
                                .sheet("党费表", dues)
                                .sheet("学时", study)
                                .bytes());

        assertThat(folder.problems()).isEmpty();
        Ledger ledger = folder.read().ledger();
        assertThat(ledger.records(PersonId.of("p1"), EvidenceSource.DUES).stream()
                        .map(DuesPayment.class::cast)
                        .map(payment -> payment.month() + " " + payment.paid()))
                .containsExactly("2021-05 2021-05-08");
        assertThat(ledger.records(PersonId.of("p1"), EvidenceSource.STUDY).stream()
                        .map(Study.class::cast)
                        .map(Study::date))
                .containsExactly(LocalDate.of(2021, 5, 4));
    }

    private static String text(String place, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, text);
    }

    @Test
    void dues_that_stand_in_a_grid_and_elsewhere_are_told_with_both_places() {
        Folder folder =
                Folder.good().put("a.xlsx", new Sheets().sheet("党费表", DUES).bytes());

        assertThat(folder.problemsInChinese())
                .containsExactly("a.xlsx[党费表]:3: 月份: 同一人员同一月份的党费重复 [dues.csv:2] (p1 2021-03)");
    }

    @Test
    void wrong_cells_of_a_grid_are_told_by_row_and_title() {
        Folder folder = Folder.good()
                .without("dues.csv")
                .without("attendance.csv")
                .put(
                        "a.xlsx",
                        new Sheets()
                                .sheet("党费表", "人员,2021-03,3月\np1,√,\n,2021-03-01,\n")
                                .sheet("出席表", "人员,a1,a7\np1,许多,√\nnobody,√,\n")
                                .bytes());

        assertThat(folder.problemsInChinese())
                .hasSize(6)
                .anyMatch(text -> text.startsWith("a.xlsx[党费表]:1: 3月: 列名须为月份") || text.contains("3月"))
                .anyMatch(text -> text.startsWith("a.xlsx[党费表]:2: 2021-03: "))
                .anyMatch(text -> text.startsWith("a.xlsx[党费表]:3: 人员: 不能为空"))
                .anyMatch(text -> text.startsWith("a.xlsx[出席表]:1: a7: 没有这个活动"))
                .anyMatch(text -> text.startsWith("a.xlsx[出席表]:2: a1: "))
                .anyMatch(text -> text.startsWith("a.xlsx[出席表]:3: 人员: ") && text.contains("nobody"));
    }

    @Test
    void a_table_given_twice_is_told_with_both_places() {
        Folder folder = Folder.good()
                .put(
                        "a.xlsx",
                        new Sheets()
                                .sheet("任职", "person,organization,role,from\n")
                                .bytes())
                .put("b.xlsx", new Sheets().sheet("党费表", "人员\n").bytes())
                .put("c.xlsx", new Sheets().sheet("党费表", "人员\n").bytes());

        assertThat(folder.problemsInChinese())
                .hasSize(2)
                .anyMatch(text -> text.contains("任职") && text.contains("posts.csv") && text.contains("a.xlsx[任职]"))
                .anyMatch(text -> text.contains("b.xlsx[党费表]") && text.contains("c.xlsx[党费表]"));
    }

    @Test
    void what_is_not_recognized_is_named() {
        Folder folder = Folder.good()
                .put(
                        "台账.xlsx",
                        new Sheets()
                                .sheet("Sheet1", "a\n")
                                .sheet("Sheet2", "b\n")
                                .bytes())
                .put(
                        "b.xlsx",
                        new Sheets().sheet("姓名表格", "a\n").sheet("党费表", "人员\n").bytes())
                .put("~$台账.xlsx", new byte[] {1});

        assertThat(folder.problems()).isEmpty();
        assertThat(folder.read().notes().stream().map(Label::zh))
                .anyMatch(note -> note.startsWith("台账.xlsx：没有名称为表名"))
                .anyMatch(note -> note.startsWith("b.xlsx[姓名表格]：不认识此工作表名"))
                .noneMatch(note -> note.contains("~$"));
    }

    @Test
    void a_workbook_that_is_refused_may_hold_any_table() {
        Folder folder = Folder.good()
                .without("organizations.csv")
                .without("people.csv")
                .put("台账.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

        assertThat(folder.problemsInChinese()).containsExactly("台账.xls: 是旧格式的工作簿（.xls、.et），请另存为.xlsx");
    }

    @Test
    void a_stream_is_read_in_three_lines() throws IOException {
        Sheets sheets = new Sheets();
        for (String file : List.of("organizations.csv", "people.csv")) {
            sheets.sheet(file.replace(".csv", ""), Folder.good().text(file));
        }
        byte[] upload = sheets.bytes();
        try (InputStream stream = new java.io.ByteArrayInputStream(upload)) {
            CollegeFiles files = CollegeFolder.read(stream, ImplementationOpinion.book());

            assertThat(files.college().people()).hasSize(3);
        }
    }

    @Test
    void a_hidden_sheet_is_read_and_that_is_told() {
        Folder folder = Folder.good()
                .without("names.csv")
                .put(
                        "a.xlsx",
                        new RawWorkbook()
                                .sheet(
                                        "姓名",
                                        "<row>%s%s</row><row>%s%s</row>"
                                                .formatted(
                                                        text("A1", "编号"),
                                                        text("B1", "姓名"),
                                                        text("A2", "p1"),
                                                        text("B2", "王五")),
                                        "state=\"hidden\"",
                                        "")
                                .bytes());

        assertThat(folder.problems()).isEmpty();
        assertThat(folder.read().notes().stream().map(Label::zh)).contains("a.xlsx[姓名]：工作表是隐藏的，仍已读取");
        assertThat(folder.read().names()).hasSize(1);
    }
}
