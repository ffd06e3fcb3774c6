package dev.norms.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.norms.book.NormBook;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.report.book.BookView;
import dev.norms.report.page.Pages;
import dev.norms.report.sheet.Workbooks;
import dev.norms.report.standing.StandingView;
import dev.norms.report.year.YearView;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What was written, in memory. */
final class Written {
    private Written() {}

    /** Something that writes its result to a stream. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static String page(YearView year) throws IOException {
        return text(out -> Pages.write(year, out));
    }

    static String page(StandingView standing) throws IOException {
        return text(out -> Pages.write(standing, out));
    }

    static String branches(StandingView standing) throws IOException {
        return text(out -> Pages.writeBranches(standing, out));
    }

    static String wall(YearView year) throws IOException {
        return text(out -> Pages.writeWall(year, out));
    }

    static String book(NormBook norms) throws IOException {
        BookView book = BookView.of(norms, ImplementationOpinion.discrepancies(), ReportCollege.AS_OF);
        return text(out -> Pages.write(book, out));
    }

    static byte[] workbook(YearView year) throws IOException {
        return bytes(out -> Workbooks.write(year, out));
    }

    static byte[] workbook(StandingView standing) throws IOException {
        return bytes(out -> Workbooks.write(standing, out));
    }

    private static String text(Writing writing) throws IOException {
        return new String(bytes(writing), UTF_8);
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    /** The parts of a workbook by their names. */
    static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return parts;
    }

    /** Parses strictly: pages are written so that they are XML, too. */
    static Document parse(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new java.io.StringReader(page)));
        } catch (SAXException e) {
            throw new AssertionError(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
