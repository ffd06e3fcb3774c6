package dev.norms.files.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made of the markup of its parts, as no writer of workbooks would write it. */
public final class RawWorkbook {
    public RawWorkbook() {}

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private String main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private String properties = "";
    private int count;

    /** Adds a sheet. */
    public RawWorkbook sheet(String name, String rows) {
        return sheet(name, rows, "", "");
    }

    /** Adds a sheet with more attributes of its entry and more markup after its rows. */
    public RawWorkbook sheet(String name, String rows, String attributes, String after) {
        count++;
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\" %s/>".formatted(name, count, count, attributes));
        relations.append("<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                .formatted(count, RELATIONS, count));
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet xmlns=\"" + NAMESPACE + "\"><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
    }

    public RawWorkbook texts(String... texts) {
        type("/xl/sharedStrings.xml", "sharedStrings");
        return part(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"" + NAMESPACE + "\"><si>" + String.join("</si><si>", texts) + "</si></sst>");
    }

    /** Adds formats: the cell style with number n has the n-th id; ids of 200 and more have the given codes. */
    RawWorkbook styles(String codes, int... ids) {
        StringBuilder styles = new StringBuilder();
        for (int id : ids) {
            styles.append("<xf numFmtId=\"").append(id).append("\"/>");
        }
        type("/xl/styles.xml", "styles");
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + NAMESPACE + "\"><numFmts>" + codes + "</numFmts><cellXfs>" + styles
                        + "</cellXfs></styleSheet>");
    }

    /** Adds markup before the list of sheets. */
    public RawWorkbook properties(String markup) {
        properties = markup;
        return this;
    }

    RawWorkbook main(String type) {
        main = type;
        return this;
    }

    RawWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    private void type(String part, String kind) {
        types.append(
                "<Override PartName=\"%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
                        .formatted(part, kind));
    }

    public byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + main + "\"/>" + types
                        + "</Types>");
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + NAMESPACE + "\" xmlns:r=\"" + RELATIONS + "\">" + properties + "<sheets>"
                        + sheets + "</sheets></workbook>");
        all.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                        + "</Relationships>");
        all.putAll(parts);
        return zipped(all);
    }

    ByteSource source() {
        return ByteSource.wrap(bytes());
    }

    static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
