package dev.norms.papers.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.MoreFiles;
import dev.norms.papers.sheet.PaperKind;
import freemarker.cache.URLTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The documents that come with the library, made from the texts in {@code form} and the parts in {@code word} when the
 * library is built.
 */
final class BundledForms {
    private static final String ROOT = "/dev/norms/papers/";

    /** The parts that all documents share, by their names in the document. */
    private static final Map<String, String> PARTS = parts();

    private final Configuration forms = new Configuration(Configuration.VERSION_2_3_34);

    BundledForms() {
        forms.setTemplateLoader(new Loader());
        forms.setDefaultEncoding(UTF_8.name());
        forms.setLocalizedLookup(false);
        // ${...} is a field of the document and left as it is
        forms.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
    }

    /**
     * Writes the documents as resources.
     *
     * @param arguments the folder of the compiled classes
     * @throws IOException if one cannot be written
     */
    public static void main(String... arguments) throws IOException {
        BundledForms forms = new BundledForms();
        PageStyle style = new PageStyle();
        for (PaperKind paper : PaperKind.values()) {
            Path file = Path.of(arguments[0], Form.resource(paper));
            MoreFiles.createParentDirectories(file);
            Files.write(file, Form.of(paper, forms.document(paper)).prepared(style));
        }
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "content-types.xml");
        parts.put("_rels/.rels", "rels.xml");
        parts.put("word/_rels/document.xml.rels", "document-rels.xml");
        parts.put("word/styles.xml", "styles.xml");
        parts.put("word/settings.xml", "settings.xml");
        parts.put("word/fontTable.xml", "fontTable.xml");
        parts.put("word/footer1.xml", "footer1.xml");
        parts.put("word/footer2.xml", "footer2.xml");
        return parts;
    }

    /** Returns the document of a kind of paper. */
    byte[] document(PaperKind paper) {
        try {
            Map<String, byte[]> document = new LinkedHashMap<>();
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                document.put(part.getKey(), bytes("word/" + part.getValue()));
            }
            StringWriter text = new StringWriter();
            forms.getTemplate(paper.code() + ".ftl").process(Map.of(), text);
            document.put("word/document.xml", text.toString().trim().getBytes(UTF_8));
            return Zip.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Finds the forms from inside this module, whose resources are closed to FreeMarker. */
    private static final class Loader extends URLTemplateLoader {
        @Override
        protected @Nullable URL getURL(String name) {
            return BundledForms.class.getResource(ROOT + "form/" + name);
        }
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(BundledForms.class.getResourceAsStream(ROOT + resource), resource)) {
            return in.readAllBytes();
        }
    }
}
