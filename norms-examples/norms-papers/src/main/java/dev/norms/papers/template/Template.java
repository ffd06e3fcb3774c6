package dev.norms.papers.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Supplier;
import dev.norms.papers.sheet.PaperKind;
import dev.norms.papers.sheet.Sheet;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A Word document with fields, which is filled in for each sheet. A row of a table that has fields such as <code>
 * ${待办.事项}</code> is repeated for each row of the sheet.
 */
public final class Template {
    private static final Configuration DOCUMENTS = engine(XMLOutputFormat.INSTANCE);
    private static final Configuration PAGES = engine(HTMLOutputFormat.INSTANCE);

    private final Form form;
    private final Map<String, freemarker.template.Template> texts = new HashMap<>();

    private Template(Form form) throws IOException {
        this.form = form;
        for (Map.Entry<String, String> text : form.texts().entrySet()) {
            texts.put(text.getKey(), new freemarker.template.Template(text.getKey(), text.getValue(), DOCUMENTS));
        }
    }

    private static Configuration engine(OutputFormat format) {
        Configuration engine = new Configuration(Configuration.VERSION_2_3_34);
        engine.setDefaultEncoding(UTF_8.name());
        engine.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
        engine.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        engine.setOutputFormat(format);
        engine.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        engine.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        engine.setLogTemplateExceptions(false);
        return engine;
    }

    /**
     * Reads a template.
     *
     * @throws IOException if the texts of the form are no templates
     */
    static Template of(Form form) throws IOException {
        return new Template(form);
    }

    /**
     * The kind of paper.
     *
     * @return the kind
     */
    public PaperKind paper() {
        return form.paper();
    }

    /**
     * The document with its fields, to be edited in a word processor.
     *
     * @return the bytes of a {@code .docx} file
     */
    public byte[] document() {
        return form.document().clone();
    }

    /**
     * Fills a sheet in.
     *
     * @param sheet a sheet of this kind of paper
     * @return the parts of the document by their names
     * @throws IOException if the template cannot be filled in
     */
    public Map<String, byte[]> fill(Sheet sheet) throws IOException {
        Map<String, Object> values = FieldText.values(sheet, LineBreak.DOCUMENT);
        Map<String, byte[]> filled = new LinkedHashMap<>(form.parts());
        for (Map.Entry<String, freemarker.template.Template> text : texts.entrySet()) {
            StringWriter out = new StringWriter();
            process(text.getValue(), values, out);
            filled.put(text.getKey(), out.toString().getBytes(UTF_8));
        }
        return filled;
    }

    private static void process(freemarker.template.Template text, Map<String, Object> values, Writer out)
            throws IOException {
        try {
            text.process(values, out);
        } catch (TemplateException e) {
            throw new IOException(e);
        }
    }

    /** The document as a part of a page, with its fields. */
    freemarker.template.Template page(Supplier<PageStyle> style) throws IOException {
        return new freemarker.template.Template("page", form.page(style), PAGES);
    }

    /** Writes a sheet that is filled in as a part of a page. */
    static void fill(freemarker.template.Template page, Sheet sheet, Writer out) throws IOException {
        process(page, FieldText.values(sheet, LineBreak.PAGE), out);
    }

    /**
     * Writes a filled document; the same parts give the same bytes.
     *
     * @param parts its parts by their names
     * @param out where to; it is flushed, not closed
     * @throws IOException if the stream throws it
     */
    public static void write(Map<String, byte[]> parts, OutputStream out) throws IOException {
        Zip.write(parts, out);
    }
}
