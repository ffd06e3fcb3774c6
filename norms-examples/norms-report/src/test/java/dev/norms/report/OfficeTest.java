package dev.norms.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.testing.LibreOffice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What LibreOffice makes of the workbooks; skipped with a notice where it is not installed. */
@Tag("desktop")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class OfficeTest {
    private static final String TABLE = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,4";

    private static final Pattern SIZE = Pattern.compile("/F[0-9]+ ([0-9.]+) Tf");
    private static final Pattern STREAM = Pattern.compile("/FlateDecode>>\\s*stream\r?\n");

    @TempDir
    Path folder;

    private LibreOffice office;

    @BeforeEach
    void find() {
        office = LibreOffice.find(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=1+1", "<b>&\"'"})
    void an_office_keeps_every_cell_and_what_the_sheets_are_set_to(String text)
            throws IOException, InterruptedException {
        for (byte[] written :
                List.of(Written.workbook(ReportCollege.year(text)), Written.workbook(ReportCollege.standing(text)))) {
            byte[] kept =
                    Files.readAllBytes(convert(LibreOffice.WORKBOOK, written).resolve("book.xlsx"));

            assertThat(cells(kept)).isEqualTo(cells(written));
            Map<String, String> parts = Written.parts(kept);
            assertThat(parts.keySet().stream().filter(name -> name.startsWith("xl/worksheets/sheet")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(parts.get(name))
                            .contains("<autoFilter ref=\"A3:")
                            .doesNotContain("<f>", "<f "));
            assertThat(parts.get("xl/workbook.xml")).contains("_xlnm.Print_Area", "_xlnm.Print_Titles");
        }
    }

    @Test
    void an_office_shows_dates_as_dates_and_a_formula_as_text() throws IOException, InterruptedException {
        Path tables = convert(TABLE, Written.workbook(ReportCollege.year("=1+1")));

        List<String> rows = Files.readAllLines(tables.resolve("book-全部应办事项.csv"), UTF_8);
        assertThat(rows).hasSize(3 + ReportCollege.schedule("").obligations().size());
        assertThat(rows.get(0)).startsWith("全部应办事项,");
        assertThat(rows.get(2)).startsWith("应完成日,事项,组织,人员");
        assertThat(rows.get(3))
                .startsWith(ReportCollege.schedule("")
                        .obligations()
                        .get(0)
                        .window()
                        .orElseThrow()
                        .due()
                        .toString());
        assertThat(rows).anyMatch(row -> row.contains("'=1+1")).noneMatch(row -> row.contains(",2,"));
    }

    @Test
    void an_office_prints_no_letter_smaller_than_eight_points_whatever_its_fonts()
            throws IOException, InterruptedException {
        for (byte[] written :
                List.of(Written.workbook(ReportCollege.year("")), Written.workbook(ReportCollege.standing("")))) {
            Path prints = convert("pdf", written);

            assertThat(sizes(Files.readAllBytes(prints.resolve("book.pdf"))))
                    .hasSizeGreaterThan(100)
                    .allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(8));
        }
    }

    /** The sizes of letters that the streams of a PDF set, in points. */
    private static List<Double> sizes(byte[] pdf) {
        List<Double> sizes = new ArrayList<>();
        Matcher stream = STREAM.matcher(new String(pdf, ISO_8859_1));
        while (stream.find()) {
            Inflater inflater = new Inflater();
            inflater.setInput(pdf, stream.end(), pdf.length - stream.end());
            byte[] page = new byte[1 << 20];
            try {
                int length = inflater.inflate(page);
                SIZE.matcher(new String(page, 0, length, ISO_8859_1))
                        .results()
                        .forEach(size -> sizes.add(Double.parseDouble(size.group(1))));
            } catch (DataFormatException e) {
                throw new AssertionError(e);
            } finally {
                inflater.end();
            }
        }
        return sizes;
    }

    /** Every cell that is not empty, as sheet, place and what stands there. */
    private static List<String> cells(byte[] workbook) throws IOException {
        List<String> cells = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    for (Cell cell : row) {
                        if (cell != null && !cell.getText().isEmpty()) {
                            cells.add(sheet.getName() + " " + cell.getAddress() + " "
                                    + (cell.getType() == CellType.NUMBER
                                            ? cell.asNumber()
                                                    .stripTrailingZeros()
                                                    .toPlainString()
                                            : cell.getText()));
                        }
                    }
                }
            }
        }
        return cells;
    }

    /** Has the office read a workbook and write it in another format. */
    private Path convert(String format, byte[] workbook) throws IOException, InterruptedException {
        return office.convert(format, Files.write(folder.resolve("book.xlsx"), workbook));
    }
}
