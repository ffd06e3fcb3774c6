package dev.norms.papers.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Supplier;
import dev.norms.papers.sheet.PaperKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A document to be filled in: the texts of its parts that may have fields, and of the page made from it, as FreeMarker
 * reads them.
 *
 * <p>Those of the bundled documents are made when the library is built, since reading and transforming their XML takes
 * longer than filling in a hundred of them.
 *
 * @param paper the kind of paper
 * @param document the document, a {@code .docx} file
 * @param parts its parts by their names
 * @param texts the texts of those that may have fields
 * @param preparedPage the text of the page if it was made before
 */
@SuppressWarnings("ArrayRecordComponent") // forms are not compared
record Form(
        PaperKind paper,
        byte[] document,
        Map<String, byte[]> parts,
        Map<String, String> texts,
        Optional<String> preparedPage) {
    private static final String DOCUMENT = "document.docx";
    private static final String PAGE = "page.ftl";
    private static final String MAIN_PART = "word/document.xml";

    /**
     * Reads a document.
     *
     * @throws IOException if it is no Word document
     */
    static Form of(PaperKind paper, byte[] document) throws IOException {
        Map<String, byte[]> parts = Zip.read(document);
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (FieldText.isPart(part.getKey())) {
                texts.put(
                        part.getKey(),
                        FieldText.template(Xml.text(FieldText.marked(Xml.parse(part.getValue()), paper))));
            }
        }
        return new Form(paper, document, parts, texts, Optional.empty());
    }

    /** Reads the document that comes with the library. */
    static Form bundled(PaperKind paper) {
        String name = resource(paper);
        try (InputStream in = Objects.requireNonNull(Form.class.getResourceAsStream('/' + name), name)) {
            Map<String, byte[]> entries = Zip.read(in.readAllBytes());
            byte[] document = Objects.requireNonNull(entries.remove(DOCUMENT));
            String page = new String(Objects.requireNonNull(entries.remove(PAGE)), UTF_8);
            Map<String, String> texts = new LinkedHashMap<>();
            entries.forEach((part, text) -> texts.put(part, new String(text, UTF_8)));
            return new Form(paper, document, Zip.read(document), texts, Optional.of(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the resource that has the document of a kind of paper. */
    static String resource(PaperKind paper) {
        return "dev/norms/papers/bundled/" + paper.code() + ".zip";
    }

    /** Returns the content of the resource that has this form. */
    byte[] prepared(PageStyle style) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(DOCUMENT, document);
        entries.put(PAGE, page(() -> style).getBytes(UTF_8));
        texts.forEach((part, text) -> entries.put(part, text.getBytes(UTF_8)));
        return Zip.of(entries);
    }

    /** Returns the text of the page. */
    String page(Supplier<PageStyle> style) throws IOException {
        if (preparedPage.isPresent()) {
            return preparedPage.get();
        }
        byte[] text = Objects.requireNonNull(parts.get(MAIN_PART));
        return FieldText.template(Objects.requireNonNull(style.get()).html(FieldText.marked(Xml.parse(text), paper)));
    }
}
