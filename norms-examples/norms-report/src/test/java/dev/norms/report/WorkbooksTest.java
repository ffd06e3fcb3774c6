package dev.norms.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbooksTest {
    private static final Pattern SCALE = Pattern.compile("<pageSetup [^>]*scale=\"([0-9]+)\"");
    private static final Pattern WIDTH = Pattern.compile("<col [^>]*width=\"([0-9.]+)\"");

    @Test
    void sheets_have_chinese_names() throws IOException {
        assertThat(names(Written.workbook(ReportCollege.year(""))))
                .containsExactly("逐日应完成", "单位逐月项数", "校历", "全部应办事项", "依据");
        assertThat(names(Written.workbook(ReportCollege.standing(""))))
                .startsWith("各单位", "三会一课2026年", "台账")
                .contains("党员学时", "任期与换届", "联系帮带", "发展党员各阶段", "发展党员", "未完成", "未核查", "全部结果")
                .endsWith("依据");
    }

    @Test
    void every_sheet_says_what_it_is_whose_and_as_of_which_day() throws IOException {
        byte[] workbook = Written.workbook(ReportCollege.standing(""));
        for (String sheet : names(workbook)) {
            List<Row> rows = rows(workbook, sheet);
            assertThat(rows.get(0).getCellText(0)).isEqualTo(sheet);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("总支党组织工作规范完成情况（截至2026-09-15）");
        }
        assertThat(Written.parts(workbook).get("xl/styles.xml")).contains("&#x7b49;&#x7ebf;");
    }

    @Test
    void the_matrix_has_dates_and_a_quarter_stands_in_its_last_month() throws IOException {
        List<Row> rows = rows(Written.workbook(ReportCollege.standing("")), "三会一课2026年");

        Row assembly = rows.stream()
                .filter(row -> row.getCellText(0).equals("第一支部"))
                .filter(row -> row.getCellText(1).equals("党员大会"))
                .findFirst()
                .orElseThrow();
        assertThat(assembly.getCellText(4)).isEqualTo("✗");
        assertThat(assembly.getCellText(10)).isEqualTo("▸");
    }

    @Test
    void dates_are_dates_and_numbers_are_numbers() throws IOException {
        List<Row> duties = rows(Written.workbook(ReportCollege.year("")), "全部应办事项");

        assertThat(duties).hasSize(3 + ReportCollege.schedule("").obligations().size());
        Row first = duties.get(3);
        LocalDate due = ReportCollege.schedule("")
                .obligations()
                .get(0)
                .window()
                .orElseThrow()
                .due();
        assertThat(first.getCellAsDate(0).orElseThrow().toLocalDate()).isEqualTo(due);
        List<Row> months = rows(Written.workbook(ReportCollege.year("")), "单位逐月项数");
        assertThat(months.get(3).getCell(1).getType()).isEqualTo(CellType.NUMBER);
    }

    @Test
    void a_sheet_of_admissions_says_why_it_is_empty() throws IOException {
        assertThat(rows(Written.workbook(ReportCollege.standing("")), "发展党员")
                        .get(3)
                        .getCellText(0))
                .isEqualTo("受阻");
        assertThat(rows(Written.workbook(ReportCollege.empty()), "发展党员").get(3).getCellText(1))
                .contains("admissions.csv");
    }

    @Test
    void every_sheet_has_a_frozen_head_a_filter_and_a_print_area() throws IOException {
        for (byte[] workbook : workbooks("")) {
            Map<String, String> parts = Written.parts(workbook);
            List<String> sheets = parts.keySet().stream()
                    .filter(name -> name.startsWith("xl/worksheets/sheet"))
                    .toList();
            assertThat(sheets)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(parts.get(name))
                            .contains("state=\"frozen\"", "<autoFilter ref=\"A3:", "orientation=\"landscape\""));
            String book = parts.get("xl/workbook.xml");
            assertThat(book.split("_xlnm.Print_Area", -1)).hasSize(sheets.size() + 1);
            assertThat(book.split("_xlnm.Print_Titles", -1)).hasSize(sheets.size() + 1);
        }
    }

    /** By the widths of wide substitute fonts, ten pixels a character; no office program may choose a smaller scale. */
    @Test
    void what_is_printed_of_a_sheet_fits_across_the_paper_in_eight_points_or_more_or_repeats_its_first_columns()
            throws IOException {
        int continued = 0;
        int repeated = 0;
        for (byte[] workbook : workbooks("")) {
            Map<String, String> parts = Written.parts(workbook);
            List<Integer> printed = Pattern.compile("_xlnm.Print_Area[^>]*>[^<]*:\\$([A-Z])\\$")
                    .matcher(String.valueOf(parts.get("xl/workbook.xml")))
                    .results()
                    .map(area -> area.group(1).charAt(0) - 'A' + 1)
                    .toList();
            for (int sheet = 1; sheet <= printed.size(); sheet++) {
                String part = String.valueOf(parts.get("xl/worksheets/sheet" + sheet + ".xml"));
                double pixels = WIDTH.matcher(part)
                        .results()
                        .limit(printed.get(sheet - 1))
                        .mapToDouble(width -> Double.parseDouble(width.group(1)) * 10)
                        .sum();
                double scale = SCALE.matcher(part)
                                .results()
                                .mapToInt(percent -> Integer.parseInt(percent.group(1)))
                                .findFirst()
                                .orElseThrow()
                        / 100.0;

                assertThat(part)
                        .contains("left=\"0.4\" right=\"0.4\"")
                        .doesNotContain("fitToPage=\"true\"", "fitToPage=\"1\"");
                assertThat(11 * scale).isBetween(8.0, 11.0);
                if (pixels * scale > 1_046) { // 297 mm without margins of 0.4 inches, at 96 pixels an inch
                    continued++;
                }
            }
            repeated += String.valueOf(parts.get("xl/workbook.xml")).split("\\$A:\\$[A-Z]", -1).length - 1;
        }
        assertThat(continued).isEqualTo(repeated).isEqualTo(1);
    }

    @Test
    void the_same_view_gives_the_same_bytes_whatever_the_moment() throws IOException, InterruptedException {
        List<byte[]> first = workbooks("");
        Thread.sleep(2);

        assertThat(workbooks("")).usingRecursiveComparison().isEqualTo(first);
        assertThat(Written.parts(first.get(0)).get("docProps/core.xml")).doesNotContain("created");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-2+3",
                "@SUM(1)",
                "\t=1",
                "  =HYPERLINK(\"x\")",
                "＝1",
                "<script>&\"'",
                "\u0007bell"
            })
    void a_hostile_text_is_text_and_never_begins_as_a_formula_does(String text) throws IOException {
        for (byte[] workbook : workbooks(text)) {
            Map<String, String> parts = Written.parts(workbook);
            assertThat(parts.values()).allSatisfy(part -> {
                Written.parse(part);
                assertThat(part).doesNotContain("<f>").doesNotContain("<f ");
            });
            List<String> texts = cells(workbook);
            assertThat(texts).noneMatch(cell -> cell.matches("(?s)\\s*[=+\\-@＝＋－＠].*"));
            assertThat(texts).anyMatch(cell -> cell.contains(text.strip().substring(1)));
        }
    }

    private static List<byte[]> workbooks(String text) throws IOException {
        return List.of(Written.workbook(ReportCollege.year(text)), Written.workbook(ReportCollege.standing(text)));
    }

    private static List<String> names(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getSheets().map(Sheet::getName).toList();
        }
    }

    private static List<Row> rows(byte[] workbook, String sheet) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.findSheet(sheet).orElseThrow().read();
        }
    }

    private static List<String> cells(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getSheets()
                    .flatMap(sheet -> {
                        try {
                            return sheet.read().stream();
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .flatMap(row -> row.stream().filter(cell -> cell != null && cell.getType() == CellType.STRING))
                    .flatMap(cell -> Stream.ofNullable(cell.asString()))
                    .toList();
        }
    }
}
