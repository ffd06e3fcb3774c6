package dev.norms.papers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Word documents as a test sees them. */
final class Docx {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Docx() {}

    static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** A document with its text changed. */
    static byte[] edited(byte[] file, String from, String to) throws IOException {
        Map<String, byte[]> parts = parts(file);
        String text = new String(Objects.requireNonNull(parts.get("word/document.xml")), UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(from + " is not in " + text);
        }
        parts.put("word/document.xml", text.replace(from, to).getBytes(UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    /** The paragraphs of a document, each on a line; breaks within one are kept as line breaks. */
    static String text(byte[] file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(
                            Objects.requireNonNull(parts(file).get("word/document.xml"))));
            StringBuilder text = new StringBuilder();
            NodeList paragraphs = document.getElementsByTagNameNS(WORD, "p");
            for (int i = 0; i < paragraphs.getLength(); i++) {
                append(paragraphs.item(i), text);
                text.append('\n');
            }
            return text.toString();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static void append(Node node, StringBuilder text) {
        if ("br".equals(node.getLocalName())) {
            text.append('\n');
        }
        if (node.getNodeType() == Node.TEXT_NODE
                && "t".equals(node.getParentNode().getLocalName())) {
            text.append(node.getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            append(child, text);
        }
    }

    /** A text without white space. */
    static String flat(String text) {
        return text.replaceAll("\\s", "");
    }
}
