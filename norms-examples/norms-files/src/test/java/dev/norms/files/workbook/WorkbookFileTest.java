package dev.norms.files.workbook;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.files.found.FoundCell;
import dev.norms.files.found.FoundRow;
import dev.norms.files.found.FoundTable;
import dev.norms.files.found.UnreadableTable;
import dev.norms.files.leniency.Leniency;
import dev.norms.label.Label;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WorkbookFileTest {
    private Optional<UnreadableTable> flaw = Optional.empty();

    @Test
    void dates_are_dates_and_whole_numbers_have_no_fraction() throws IOException {
        RawWorkbook made = new RawWorkbook()
                .styles(
                        "<numFmt numFmtId=\"200\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
                                + "<numFmt numFmtId=\"201\" formatCode=\"[$-804]h:mm;@\"/>"
                                + "<numFmt numFmtId=\"202\" formatCode=\"[Red]0.0&quot;d&quot;\"/>",
                        0,
                        14,
                        31,
                        200,
                        201,
                        202,
                        27)
                .sheet(
                        "a",
                        row(
                                1,
                                "<c r=\"A1\" s=\"1\"><v>46086</v></c><c r=\"B1\" s=\"2\"><v>46086.75</v></c>"
                                        + "<c r=\"C1\" s=\"3\"><v>46082</v></c><c r=\"D1\" s=\"4\"><v>0.0833333333333333</v></c>"
                                        + "<c r=\"E1\" s=\"5\"><v>46086</v></c><c r=\"F1\"><v>2.026001E6</v></c>"
                                        + "<c r=\"G1\"><v>0.30000000000000004</v></c><c r=\"H1\" t=\"b\"><v>1</v></c>"
                                        + "<c r=\"I1\" s=\"6\"><v>46082</v></c>"));

        List<FoundCell> cells = read(made).get(0).cells();

        assertThat(texts(cells)).isEqualTo("2026-03-05|2026-03-05|2026-03-01|2:00|46086|2026001|0.3|true|2026-03-01");
        assertThat(cells.get(1).date()).contains(LocalDate.of(2026, 3, 5));
        assertThat(cells.get(4).date()).isEmpty();
    }

    @Test
    void days_counted_from_1904_are_the_same_days() throws IOException {
        RawWorkbook made = new RawWorkbook()
                .properties("<workbookPr date1904=\"1\"/>")
                .styles("", 0, 14)
                .sheet("a", row(1, "<c r=\"A1\" s=\"1\"><v>44624</v></c>"));

        assertThat(texts(read(made).get(0).cells())).isEqualTo("2026-03-05");
    }

    @Test
    void formulas_are_what_they_came_to_and_errors_are_told() throws IOException {
        RawWorkbook made = new RawWorkbook()
                .sheet(
                        "a",
                        row(
                                2,
                                "<c r=\"A2\"><f>1+1</f><v>2</v></c><c r=\"B2\" t=\"str\"><f>A1</f><v>甲</v></c>"
                                        + "<c r=\"C2\" t=\"str\"><f>A1</f><v></v></c><c r=\"D2\"><f>1+1</f></c>"
                                        + "<c r=\"E2\"><f>1+1</f><v></v></c><c r=\"F2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                                        + "<c r=\"G2\" t=\"e\"><v>#N/A</v></c>"));

        FoundRow row = read(made).get(0);

        assertThat(row.line()).isEqualTo(2);
        assertThat(texts(row.cells())).isEqualTo("2|甲||||#DIV/0!|#N/A");
        assertThat(row.cells().stream().map(cell -> cell.flaw().map(Label::zh).orElse("-")))
                .satisfiesExactly(
                        a -> assertThat(a).isEqualTo("-"),
                        b -> assertThat(b).isEqualTo("-"),
                        c -> assertThat(c).isEqualTo("-"),
                        d -> assertThat(d).startsWith("公式尚未计算"),
                        e -> assertThat(e).startsWith("公式尚未计算"),
                        f -> assertThat(f).startsWith("公式出错"),
                        g -> assertThat(g).startsWith("公式出错"));
    }

    @Test
    void numbers_that_lost_digits_are_told() throws IOException {
        RawWorkbook made = new RawWorkbook().sheet("a", row(1, "<c r=\"A1\"><v>1.2345678901234501E16</v></c>"));

        FoundCell cell = read(made).get(0).cells().get(0);

        assertThat(cell.text()).isEqualTo("12345678901234500");
        assertThat(cell.flaw()).isPresent();
    }

    @Test
    void cells_merged_with_another_are_told_where_they_would_be_read() throws IOException {
        RawWorkbook made = new RawWorkbook()
                .sheet(
                        "a",
                        row(1, "<c r=\"A1\" t=\"inlineStr\"><is><t>甲</t></is></c><c r=\"B1\"><v>1</v></c>")
                                + row(2, "<c r=\"B2\"><v>2</v></c>"),
                        "",
                        "<mergeCells count=\"1\"><mergeCell ref=\"A1:A2\"/></mergeCells>");

        List<FoundRow> rows = read(made);

        assertThat(rows.get(0).cells()).noneMatch(cell -> cell.flaw().isPresent());
        assertThat(rows.get(1).cells().get(0).flaw().map(Label::zh))
                .hasValueSatisfying(text -> assertThat(text).startsWith("合并的单元格"));
    }

    @Test
    void many_merged_cells_are_found_row_by_row() throws IOException {
        StringBuilder rows = new StringBuilder();
        StringBuilder merged = new StringBuilder("<mergeCells>");
        for (int i = 1; i <= 50_000; i++) {
            rows.append(row(i, "<c r=\"A" + i + "\"><v>1</v></c><c r=\"C" + i + "\"><v>2</v></c>"));
            merged.append("<mergeCell ref=\"A%d:B%d\"/>".formatted(i, i));
        }
        RawWorkbook made = new RawWorkbook().sheet("a", rows.toString(), "", merged + "</mergeCells>");

        List<FoundRow> read = read(made);

        assertThat(read).hasSize(50_000);
        assertThat(read.stream()
                        .filter(row -> !texts(row.cells()).equals("1||2")
                                || row.cells().get(1).flaw().isEmpty()))
                .isEmpty();
    }

    @Test
    void merged_cells_made_to_exhaust_time_are_refused() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 100; i++) {
            rows.append(row(i, "<c r=\"A" + i + "\"><v>1</v></c>"));
        }
        String merged = "<mergeCells>" + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(100_000) + "</mergeCells>";

        read(new RawWorkbook().sheet("a", rows.toString(), "", merged));

        assertThat(flaw.map(found -> found.what().zh()))
                .hasValueSatisfying(what -> assertThat(what).contains("过大"));
    }

    @Test
    void shared_and_rich_texts_are_whole_and_phonetic_ones_left_out() throws IOException {
        RawWorkbook made = new RawWorkbook()
                .texts(
                        "<t>甲</t>",
                        "<r><t>乙</t></r><r><t xml:space=\"preserve\"> 丙</t></r><rPh sb=\"0\" eb=\"1\"><t>yi</t></rPh>")
                .sheet("a", row(1, "<c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>0</v></c>"));

        assertThat(texts(read(made).get(0).cells())).isEqualTo("乙 丙||甲");
    }

    @Test
    void characters_that_markup_cannot_hold_are_what_they_stand_for() throws IOException {
        RawWorkbook made =
                new RawWorkbook().texts("<t>甲_x000D_乙_x</t>").sheet("a", row(1, "<c r=\"A1\" t=\"s\"><v>0</v></c>"));

        assertThat(texts(read(made).get(0).cells())).isEqualTo("甲\r乙_x");
    }

    @Test
    void places_name_the_file_and_the_sheet() throws IOException {
        WorkbookFile book = WorkbookFile.open(
                "台账.xlsx",
                new RawWorkbook()
                        .sheet("任职", "")
                        .sheet("x", "", "state=\"hidden\"", "")
                        .source());

        assertThat(book.sheets().stream().map(SheetTable::place)).containsExactly("台账.xlsx[任职]", "台账.xlsx[x]");
        assertThat(book.sheets().stream().map(SheetTable::isHidden)).containsExactly(false, true);
    }

    @Test
    void a_sheet_cut_short_tells_the_row() throws IOException {
        RawWorkbook made = new RawWorkbook()
                .part("xl/worksheets/sheet1.xml", "")
                .sheet("a", row(1, "<c r=\"A1\"><v>1</v></c>") + "<row r=\"2\"><c r=\"A2\" t=\"q\"><v>2</v></c></row>");

        assertThat(read(made)).hasSize(1);
        assertThat(flaw.map(UnreadableTable::line)).contains(2L);
    }

    private List<FoundRow> read(RawWorkbook made) throws IOException {
        WorkbookFile book = WorkbookFile.open("a.xlsx", made.source());
        assertThat(book.refusal()).isEmpty();
        List<FoundRow> rows = new ArrayList<>();
        flaw = book.sheets().get(0).read(new FoundTable.Sink() {
            @Override
            public void row(FoundRow row) {
                rows.add(row);
            }

            @Override
            public void lenient(Leniency leniency, long line, String text) {}

            @Override
            public void problem(long line, String column, Label what, String value) {}
        });
        return rows;
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    private static String texts(List<FoundCell> cells) {
        return cells.stream().map(FoundCell::text).collect(joining("|"));
    }
}
