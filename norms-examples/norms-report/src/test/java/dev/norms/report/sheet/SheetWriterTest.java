package dev.norms.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class SheetWriterTest {
    @Test
    void what_does_not_fit_goes_on_in_another_sheet() throws IOException {
        List<String> rows = written(5);

        assertThat(rows)
                .containsExactly(
                        "表 表", "表 题", "表 列", "表 1", "表 2", "表（续1） 表", "表（续1） 题", "表（续1） 列", "表（续1） 3", "表（续1） 4",
                        "表（续2） 表", "表（续2） 题", "表（续2） 列", "表（续2） 5");
    }

    @Test
    void a_full_sheet_is_not_followed_by_an_empty_one() throws IOException {
        assertThat(written(4))
                .containsExactly(
                        "表 表", "表 题", "表 列", "表 1", "表 2", "表（续1） 表", "表（续1） 题", "表（续1） 列", "表（续1） 3", "表（续1） 4");
        assertThat(written(0)).containsExactly("表 表", "表 题", "表 列");
    }

    @Test
    void a_long_text_is_cut_so_that_a_cell_takes_it() {
        String faces = SheetWriter.harmless("a" + "😀".repeat(20_000));

        assertThat(faces.length()).isEqualTo(31_999);
        assertThat(faces.endsWith("😀")).isTrue();
    }

    /** Returns the rows of some numbers in sheets of five rows, three of which are heads. */
    private static List<String> written(int numbers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", null)) {
            SheetWriter sheet =
                    new SheetWriter(new Book(workbook, "题"), "表", 1, List.of(new SheetWriter.Column("列", 10)), 5);
            for (int i = 1; i <= numbers; i++) {
                sheet.number(i).end();
            }
            sheet.close();
        }
        List<String> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheet.read()
                        .forEach(row -> rows.add(
                                sheet.getName() + " " + row.getCellRawValue(0).orElse("")));
            }
        }
        return rows;
    }

    @Test
    void only_what_begins_like_a_formula_gets_an_apostrophe() {
        assertThat(SheetWriter.harmless("=1")).isEqualTo("'=1");
        assertThat(SheetWriter.harmless(" +1")).isEqualTo("' +1");
        assertThat(SheetWriter.harmless("a=1")).isEqualTo("a=1");
        assertThat(SheetWriter.harmless("")).isEmpty();
        assertThat(SheetWriter.harmless("a\u0000b\uD800")).isEqualTo("a\uFFFDb\uFFFD");
        assertThat(SheetWriter.harmless("长".repeat(40_000))).hasSize(32_000);
    }
}
