package dev.norms.files.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import com.google.common.io.ByteStreams;
import dev.norms.label.Label;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no workbook, or was made to exhaust memory or time, is refused in a sentence. */
final class RefusedWorkbooksTest {
    @Test
    void what_is_no_ordinary_workbook_is_refused_in_a_sentence() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        byte[] password =
                com.google.common.primitives.Bytes.concat(old, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));

        assertThat(refusal(ByteSource.wrap(old))).contains("旧格式");
        assertThat(refusal(ByteSource.wrap(password))).contains("加密");
        assertThat(refusal(ByteSource.wrap(new byte[] {1, 2, 3}))).contains("不是.xlsx");
        assertThat(refusal(ByteSource.empty())).contains("不是.xlsx");
        assertThat(refusal(new RawWorkbook()
                        .main("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                        .sheet("a", "")
                        .source()))
                .contains("宏");
        assertThat(refusal(ByteSource.wrap("PK\3\4 mimetypeapplication/vnd.oasis.opendocument.spreadsheet"
                        .getBytes(StandardCharsets.ISO_8859_1))))
                .contains(".ods");
        assertThat(refusal(ByteSource.wrap(RawWorkbook.zipped(Map.of("a.txt", "a")))))
                .contains("不是.xlsx");
    }

    @Test
    void a_workbook_with_the_name_of_one_with_macros_is_refused_whatever_is_in_it() throws IOException {
        ByteSource plain = new RawWorkbook().sheet("a", "").source();

        assertThat(WorkbookFile.open("台账.XLSM", plain).refusal().map(Label::zh).orElse(""))
                .contains(".xlsm");
        assertThat(WorkbookFile.open("台账.xlsx", plain).refusal()).isEmpty();
    }

    @Test
    void a_workbook_of_the_strict_format_is_refused_by_its_name() throws IOException {
        Map<String, String> parts = Map.of(
                "[Content_Types].xml",
                "<Types/>",
                "xl/workbook.xml",
                "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" conformance=\"strict\"/>");

        assertThat(refusal(ByteSource.wrap(RawWorkbook.zipped(parts)))).contains("严格开放XML");
    }

    @Test
    void a_file_of_fifty_megabytes_is_refused_without_being_read_whole() throws IOException {
        ByteSource zeros = new ByteSource() {
            @Override
            public InputStream openStream() {
                return ByteStreams.limit(
                        new InputStream() {
                            @Override
                            public int read() {
                                return 0;
                            }

                            @Override
                            public int read(byte[] bytes, int offset, int length) {
                                return length;
                            }
                        },
                        50L << 20);
            }
        };

        assertThat(refusal(ByteSource.concat(ByteSource.wrap(new byte[] {'P', 'K', 3, 4}), zeros)))
                .contains("32 MB");
    }

    @Test
    void a_workbook_cut_short_is_refused() throws IOException {
        byte[] whole = new RawWorkbook().sheet("a", row(1, "<c><v>1</v></c>")).bytes();

        assertThat(refusal(ByteSource.wrap(whole).slice(0, whole.length / 2))).contains("损坏");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sheet sheetId='1' r:id='r1'/>",
                "<sheet name='a' sheetId='1'/>",
                "<sheet/>",
                "<sheet name='a' sheetId='1' r:id='r1'/><sheet name='b' sheetId='2'/>"
            })
    void a_sheet_without_a_name_or_a_place_is_damage(String sheets) throws IOException {
        RawWorkbook damaged = new RawWorkbook()
                .sheet("a", row(1, "<c><v>1</v></c>"))
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                                + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
                                + sheets + "</sheets></workbook>");

        assertThat(refusal(damaged.source())).contains("损坏");
    }

    @Test
    void parts_made_to_exhaust_memory_or_time_are_refused() throws IOException {
        String far = row(1, "<c r=\"ZZZZZZ1\"><v>1</v></c>");
        String wide = row(1, "<c r=\"XFD1\"><v>1</v></c>");
        String text = "<c r=\"A1\" t=\"s\"><v>2000000000</v></c>";
        String digits = "<c r=\"A1\"><v>" + "9".repeat(1000) + "</v></c>";

        assertThat(refusal(new RawWorkbook().sheet("a", far).source())).contains("过大");
        assertThat(refusal(new RawWorkbook().sheet("a", wide.repeat(5000)).source()))
                .contains("过大");
        assertThat(refusal(new RawWorkbook()
                        .texts("<t>a</t>")
                        .sheet("a", row(1, text))
                        .source()))
                .contains("损坏");
        assertThat(refusal(new RawWorkbook().sheet("a", row(1, digits)).source()))
                .contains("过大");
        assertThat(refusal(new RawWorkbook()
                        .sheet("a", row(1, "<c r=\"A1\" t=\"str\"><v>" + "a".repeat(2 << 20) + "</v></c>"))
                        .source()))
                .contains("过大");
        assertThat(refusal(new RawWorkbook()
                        .texts("<t/>" + "</si><si><t/>".repeat(1_000_000))
                        .source()))
                .contains("文字过多");
    }

    @Test
    void a_bomb_is_refused_before_it_is_unpacked() throws IOException {
        RawWorkbook made = new RawWorkbook().sheet("a", "");
        String blank = "<a>" + " ".repeat((1 << 20) - 1000) + "</a>";
        for (int i = 0; i < 260; i++) {
            made.part("xl/media/" + i + ".xml", blank);
        }

        assertThat(refusal(made.source())).contains("256 MB");
    }

    private static String refusal(ByteSource source) throws IOException {
        return WorkbookFile.open("a.xlsx", source).refusal().map(Label::zh).orElse("");
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }
}
