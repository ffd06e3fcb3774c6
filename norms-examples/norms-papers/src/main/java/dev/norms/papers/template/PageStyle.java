package dev.norms.papers.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.w3c.dom.Document;

/** The stylesheet that makes a part of a page from the text of a document. */
final class PageStyle {
    private static final String STYLESHEET = "/dev/norms/papers/page/sheet.xsl";

    private final Templates stylesheet;

    PageStyle() {
        try (InputStream in = Objects.requireNonNull(PageStyle.class.getResourceAsStream(STYLESHEET), STYLESHEET)) {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            this.stylesheet = factory.newTemplates(new StreamSource(in));
        } catch (IOException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the text of a document in HTML; marks of loops stand around rows. */
    String html(Document text) throws IOException {
        StringWriter html = new StringWriter();
        try {
            stylesheet.newTransformer().transform(new DOMSource(text), new StreamResult(html));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
        return html.toString();
    }
}
