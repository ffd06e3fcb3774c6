package dev.norms.papers.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.html.HtmlEscapers;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Filled documents as one page to be read and printed: what a document says, each on a sheet of its own. */
public final class PrintPage {
    private static final String ROOT = "/dev/norms/papers/page/";

    private final Templates stylesheet;

    /** Creates a writer of pages. */
    public PrintPage() {
        try (InputStream in = resource("sheet.xsl")) {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            this.stylesheet = factory.newTemplates(new StreamSource(in));
        } catch (IOException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The documents, made one by one. */
    @FunctionalInterface
    public interface Documents {
        /**
         * Gives each document to a writer.
         *
         * @param each receives the parts of a document by their names
         * @throws IOException if one cannot be made or written
         */
        void forEach(Receiver each) throws IOException;
    }

    /** Receives a document. */
    @FunctionalInterface
    public interface Receiver {
        /**
         * Takes a document.
         *
         * @param parts its parts by their names
         * @throws IOException if it cannot be written
         */
        void accept(Map<String, byte[]> parts) throws IOException;
    }

    /**
     * Writes documents as a page.
     *
     * @param title the title of the page
     * @param documents the documents
     * @param out where to, in UTF-8; it is flushed, not closed
     * @throws IOException if the stream throws it
     */
    public void write(String title, Documents documents, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        writer.write("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + HtmlEscapers.htmlEscaper().escape(title)
                + "</title>\n<style>\n");
        try (InputStream in = resource("sheet.css")) {
            writer.write(new String(in.readAllBytes(), UTF_8));
        }
        writer.write("</style>\n</head>\n<body>\n<main>\n");
        XMLReader reader = Xml.reader();
        documents.forEach(parts -> writeSheet(parts, reader, writer));
        writer.write("</main>\n</body>\n</html>\n");
        writer.flush();
    }

    private void writeSheet(Map<String, byte[]> parts, XMLReader reader, Writer writer) throws IOException {
        InputSource text =
                new InputSource(new ByteArrayInputStream(Objects.requireNonNull(parts.get("word/document.xml"))));
        try {
            stylesheet.newTransformer().transform(new SAXSource(reader, text), new StreamResult(writer));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
        writer.write('\n');
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PrintPage.class.getResourceAsStream(ROOT + name), name);
    }
}
