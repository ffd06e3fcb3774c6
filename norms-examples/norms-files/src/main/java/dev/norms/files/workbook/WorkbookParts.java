package dev.norms.files.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The contents of a workbook's parts, found in one pass before it is read, so that a part made to exhaust memory or
 * time is refused. They include what the library that reads workbooks does not report: merged cells, and formulas
 * without a result.
 */
final class WorkbookParts {
    /** The largest number of bytes of all parts together when they are unpacked. */
    private static final long MAX_BYTES = 256L << 20;

    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String BINARY = "sheet.binary";
    private static final String MACROS = "macroEnabled";
    private static final String STYLES = "spreadsheetml.styles+xml";

    private final Map<String, SheetPart> sheets = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final SharedTextCount texts = new SharedTextCount();
    private boolean styled;

    private WorkbookParts() {}

    /** Reads all parts. */
    static WorkbookParts of(byte[] workbook) throws UnreadableWorkbookException {
        WorkbookParts parts = new WorkbookParts();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            if (zip.getEntry("[Content_Types].xml") == null) {
                throw WorkbookFormat.Kind.OTHER.refusal();
            }
            long declared = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                declared += Math.max(0, entry.getSize());
            }
            if (declared > MAX_BYTES) {
                throw tooLarge();
            }
            Guard.Budget budget = new Guard.Budget(MAX_BYTES);
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    parts.readPart(entry.getName(), part, budget);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw UnreadableWorkbookException.damaged();
        }
        for (SheetPart sheet : parts.sheets.values()) {
            sheet.check(parts.texts.count());
        }
        return parts;
    }

    private static UnreadableWorkbookException tooLarge() {
        return new UnreadableWorkbookException(
                "工作簿内容过大（展开后超过" + (MAX_BYTES >> 20) + " MB），请拆分或另存为CSV",
                "the workbook is too large (more than " + (MAX_BYTES >> 20)
                        + " MB when unpacked); split it or save it as CSV");
    }

    private void readPart(String name, InputStream part, Guard.Budget budget)
            throws IOException, UnreadableWorkbookException {
        Guard guard = new Guard(part, budget);
        try {
            XMLInputFactory factory = new com.fasterxml.aalto.stax.InputFactoryImpl();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            XMLStreamReader xml = factory.createXMLStreamReader(guard);
            SheetPart sheet = new SheetPart();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    readElement(name, xml, sheet);
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            // not markup, such as a picture, or damaged: then the reader stops at the same place
            if (guard.isSpent()) {
                throw tooLarge();
            }
        }
    }

    private void readElement(String name, XMLStreamReader xml, SheetPart sheet)
            throws XMLStreamException, UnreadableWorkbookException {
        switch (xml.getLocalName()) {
            case "si" -> texts.add(xml);
            case "sheetData" -> {
                sheets.put(normalized(name), sheet);
                sheet.readCells(xml);
            }
            case "mergeCell" -> sheet.merge(xml);
            case "workbook" -> {
                if (STRICT.equals(xml.getNamespaceURI())) {
                    throw new UnreadableWorkbookException(
                            "是“严格开放XML”格式的工作簿，请另存为普通的“Excel工作簿(.xlsx)”",
                            "is a workbook in the Strict Open XML format; save it as an ordinary Excel workbook (.xlsx)");
                }
            }
            case "Relationship" -> target(name, xml);
            case "Override", "Default" -> checkContentType(String.valueOf(xml.getAttributeValue(null, "ContentType")));
            default -> {
                // of no interest
            }
        }
    }

    private void checkContentType(String contentType) throws UnreadableWorkbookException {
        if (contentType.contains(BINARY)) {
            throw new UnreadableWorkbookException(
                    "是二进制工作簿（.xlsb），请另存为.xlsx", "is a binary workbook (.xlsb); save it as .xlsx");
        }
        if (contentType.contains(MACROS)) {
            throw UnreadableWorkbookException.macros();
        }
        styled |= contentType.contains(STYLES);
    }

    /** Remembers the part to which a relationship of the workbook refers. */
    private void target(String name, XMLStreamReader xml) {
        int folder = name.indexOf("_rels/");
        String id = xml.getAttributeValue(null, "Id");
        String target = xml.getAttributeValue(null, "Target");
        if (folder >= 0 && id != null && target != null && name.endsWith("workbook.xml.rels")) {
            targets.put(
                    id, normalized(target.startsWith("/") ? target.substring(1) : name.substring(0, folder) + target));
        }
    }

    /** Returns the name of a part in the form by which it is looked up. */
    private static String normalized(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Returns whether the workbook says how its cells are shown. */
    boolean isStyled() {
        return styled;
    }

    /** Returns what was found about the sheet with the id that the workbook gives it. */
    SheetPart sheet(String id) {
        return sheets.getOrDefault(targets.getOrDefault(id, ""), SheetPart.EMPTY);
    }
}
