package dev.norms.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.files.CollegeTemplate;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.testing.LibreOffice;
import dev.norms.web.answer.Asked;
import dev.norms.web.answer.OpenCollege;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that the browser unpacks gives the same problems and answers as one that the JVM's library reads. */
class WorkbookAnswersTest extends OpenEngine {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final String NAME = "college.xlsx";
    private static final Pattern A_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern A_NUMBER = Pattern.compile("\\d{1,4}(?:\\.\\d+)?");

    @TempDir
    private static Path folder;

    /** The workbook of {@code norms init}, filled in with who is there in the sample. */
    private static byte[] template() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CollegeTemplate.of(2026, Answers.sources(Answers.files(Answers.SAMPLE)), ImplementationOpinion.book())
                .writeWorkbook(bytes);
        return bytes.toByteArray();
    }

    private static byte[] workbook(Consumer<Workbook> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "norms", "1.0")) {
            content.accept(book);
        }
        return bytes.toByteArray();
    }

    /** Every table of the sample, days and numbers as such. */
    private static byte[] sample() throws IOException {
        Map<String, byte[]> files = Answers.files(Answers.SAMPLE);
        return workbook(book -> files.forEach((name, bytes) -> {
            Worksheet sheet = book.newWorksheet(name.replace(".csv", ""));
            List<String> lines = new String(bytes, UTF_8).lines().toList();
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
                for (int column = 0; column < cells.length; column++) {
                    put(sheet, row, column, cells[column].replace("\"", ""));
                }
            }
        }));
    }

    private static void put(Worksheet sheet, int row, int column, String text) {
        if (A_DAY.matcher(text).matches()) {
            sheet.value(row, column, LocalDate.parse(text));
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (A_NUMBER.matcher(text).matches()) {
            sheet.value(row, column, new BigDecimal(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    @Test
    void the_workbook_of_a_new_year_is_read_alike() throws Exception {
        assertThat(compare(template())).isTrue();
    }

    @Test
    void a_workbook_of_every_table_is_read_alike() throws Exception {
        assertThat(compare(sample())).isTrue();
    }

    @Test
    void what_an_office_has_saved_is_read_alike() throws Exception {
        LibreOffice office = LibreOffice.find(folder);
        for (byte[] written : List.of(template(), sample())) {
            assertThat(compare(saved(office, written))).isTrue();
        }
    }

    @Test
    void cells_that_are_no_texts_are_told_alike() throws Exception {
        byte[] odd = workbook(book -> {
            Worksheet sheet = book.newWorksheet("活动");
            List<String> titles = List.of("id", "organization", "kinds", "date", "hours", "filed");
            for (int column = 0; column < titles.size(); column++) {
                sheet.value(0, column, titles.get(column));
            }
            for (int row = 1; row < 6; row++) {
                sheet.value(row, 0, "a" + row);
                sheet.value(row, 1, 12345678901234567L);
                sheet.formula(row, 2, "1/0");
                sheet.value(row, 3, new BigDecimal("0.1").multiply(new BigDecimal(row * 7)));
                sheet.value(row, 4, row % 2 == 0);
                sheet.value(row, 5, LocalDate.of(1900, 2, 27).plusDays(row).atTime(13, 30));
                sheet.style(row, 5)
                        .format(row % 2 == 0 ? "h:mm" : "yyyy\"年\"m\"月\"d\"日\"")
                        .set();
            }
            sheet.range(2, 0, 3, 1).merge();
            sheet.value(8, 0, " 　a_x000D_b ");
            Worksheet hidden = book.newWorksheet("people");
            hidden.value(0, 0, "id");
            hidden.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
        });

        assertThat(compare(odd)).isFalse();
        assertThat(compare(new byte[] {'P', 'K', 3, 4, 0, 0})).isFalse();
    }

    /** Compares what is told about a workbook, and whether it is usable. */
    private static boolean compare(byte[] workbook) throws Exception {
        Map<String, byte[]> files = Map.of(NAME, workbook);
        OpenCollege college = Answers.open(files);
        assertThat(browser.check(files, DAY)).isEqualTo(college.check(DAY).get("problems"));
        if (college.isUsable()) {
            List<String> names = List.of("schedule.csv", "findings.csv");
            Map<String, String> answers = browser.answers(files, Asked.of(DAY), names);
            for (String name : names) {
                assertThat(answers.get(name))
                        .isEqualTo(new String(college.ask(Asked.of(DAY)).file(name), UTF_8));
            }
        }
        return college.isUsable();
    }

    private static byte[] saved(LibreOffice office, byte[] workbook) throws Exception {
        Path book = Files.write(folder.resolve(NAME), workbook);
        return Files.readAllBytes(office.convert(LibreOffice.WORKBOOK, book).resolve(NAME));
    }
}
