package dev.norms.papers.template;

import static java.util.stream.Collectors.joining;

import dev.norms.papers.sheet.PaperKind;
import dev.norms.papers.sheet.Sheet;
import dev.norms.papers.sheet.SheetBuilder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The fields that a document has, and those that its paper may have. */
final class FieldScan {
    private static final LocalDate ANY_DAY = LocalDate.of(2020, 10, 29);

    private FieldScan() {}

    /** Returns the names of the fields in text, headers and footers of a document. */
    static Set<String> of(byte[] content) throws IOException {
        Map<String, byte[]> parts = Zip.read(content);
        if (!parts.containsKey("word/document.xml")) {
            throw new IOException("no document");
        }
        Set<String> fields = new LinkedHashSet<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (FieldText.isPart(part.getKey())) {
                add(Xml.parse(part.getValue()), fields);
            }
        }
        return fields;
    }

    /** Adds the fields of a part; a word processor may cut one into several runs, so whole paragraphs are searched. */
    private static void add(Document part, Set<String> fields) {
        NodeList paragraphs = part.getElementsByTagNameNS(Xml.WORD, "p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            Matcher matcher = FieldText.FIELD.matcher(FieldText.pieces((Element) paragraphs.item(i)).stream()
                    .map(Node::getTextContent)
                    .collect(joining()));
            while (matcher.find()) {
                fields.add(matcher.group(1));
            }
        }
    }

    /** Returns the names of all fields that a template may have. */
    static Set<String> known(PaperKind paper) {
        Set<String> known = new LinkedHashSet<>(paper.fields());
        known.addAll(PaperKind.EVERYWHERE);
        paper.rows().forEach(rows -> rows.columns().forEach(column -> known.add(rows.name() + "." + column)));
        return known;
    }

    /** Returns a sheet without content, with which a template is tested. */
    static Sheet trial(PaperKind paper) {
        SheetBuilder sheet = new SheetBuilder(paper, "", "");
        paper.fields().forEach(field -> sheet.put(field, ""));
        for (PaperKind.Rows rows : paper.rows()) {
            boolean numbered = rows.columns().get(0).equals("序号");
            List<String> row = Collections.nCopies(rows.columns().size() - (numbered ? 1 : 0), "");
            sheet.rows(rows.name(), new ArrayList<>(List.of(row)));
        }
        return sheet.build("", ANY_DAY);
    }
}
