package dev.norms.papers.template;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.Maps;
import dev.norms.papers.sheet.PaperKind;
import dev.norms.papers.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The text of a part of a document as a template: fields in one piece, rows with fields as loops, all else literal. */
final class FieldText {
    /** A field, for instance <code>${待办.事项}</code>. */
    static final Pattern FIELD = Pattern.compile("\\$\\{([^}]*)}");

    private static final Pattern PART = Pattern.compile("word/(document|header[0-9]*|footer[0-9]*)\\.xml");

    /** Marks the beginning of a loop, like the others a private character that no document has. */
    private static final String LOOP = "\uE1D0";

    /** Stands before and after the name of the rows that a loop repeats. */
    private static final String NAMED = "\uE1D1";

    /** Marks the end of a loop. */
    private static final String END = "\uE1D2";

    private FieldText() {}

    /** Returns whether a part of a document may have fields. */
    static boolean isPart(String name) {
        return PART.matcher(name).matches();
    }

    /** Returns the pieces of text of a paragraph, or of all paragraphs of a document. */
    static List<Element> pieces(Element within) {
        NodeList found = within.getElementsByTagNameNS(Xml.WORD, "t");
        List<Element> pieces = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            pieces.add((Element) found.item(i));
        }
        return pieces;
    }

    /** Joins the fields of a part and marks its loops. */
    static Document marked(Document part, PaperKind paper) {
        NodeList paragraphs = part.getElementsByTagNameNS(Xml.WORD, "p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            join(pieces((Element) paragraphs.item(i)));
        }
        List<Element> rows = new ArrayList<>();
        NodeList all = part.getElementsByTagNameNS(Xml.WORD, "tr");
        for (int i = 0; i < all.getLength(); i++) {
            rows.add((Element) all.item(i));
        }
        rows.forEach(row -> loop(row, paper));
        return part;
    }

    /** Returns the text of a marked part, or of a page made from it, as a template. */
    static String template(String marked) {
        // a bracket would begin a tag; in a loop the name of the rows stands for each of them
        return marked.replace("[", "${\"[\"}")
                .replace(LOOP, "[#list ")
                .replaceAll(NAMED + "(.*?)" + NAMED, "$1 as $1]")
                .replace(END, "[/#list]");
    }

    /** Puts a field that a word processor cut into several pieces into the first of them. */
    private static void join(List<Element> pieces) {
        String text = pieces.stream().map(Node::getTextContent).collect(joining());
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            int at = 0;
            Element first = null;
            for (Element piece : pieces) {
                int end = at + piece.getTextContent().length();
                if (first == null && field.start() >= at && field.start() < end) {
                    first = piece;
                    if (field.end() <= end) {
                        break;
                    }
                    piece.setTextContent(piece.getTextContent() + text.substring(end, field.end()));
                } else if (first != null && at < field.end()) {
                    piece.setTextContent(piece.getTextContent().substring(Math.min(end, field.end()) - at));
                }
                at = end;
            }
        }
    }

    private static void loop(Element row, PaperKind paper) {
        String text = pieces(row).stream().map(Node::getTextContent).collect(joining());
        paper.rows().stream()
                .map(PaperKind.Rows::name)
                .filter(name -> text.contains("${" + name + "."))
                .findFirst()
                .ifPresent(name -> {
                    Document part = row.getOwnerDocument();
                    Node table = row.getParentNode();
                    table.insertBefore(part.createTextNode(LOOP + NAMED + name + NAMED), row);
                    table.insertBefore(part.createTextNode(END), row.getNextSibling());
                });
    }

    /** Returns the values of the fields of a sheet, with a line break between the lines of each. */
    static Map<String, Object> values(Sheet sheet, LineBreak lineBreak) {
        return Maps.transformValues(sheet.fields(), value -> value(value, lineBreak));
    }

    private static Object value(Object value, LineBreak lineBreak) {
        if (value instanceof List<?> rows) {
            return rows.stream()
                    .map(row -> Maps.transformValues((Map<?, ?>) row, cell -> value(cell, lineBreak)))
                    .toList();
        }
        String text = (String) value;
        return text.contains("\n") ? lineBreak.between(text.lines()) : text;
    }
}
