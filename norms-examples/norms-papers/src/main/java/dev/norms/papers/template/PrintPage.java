package dev.norms.papers.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.html.HtmlEscapers;
import dev.norms.papers.sheet.Sheet;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Objects;

/** Writer of sheets as one page to be printed: the text of their documents, each on a new sheet of paper. */
public final class PrintPage {
    private static final String STYLE = "/dev/norms/papers/page/sheet.css";

    private final Supplier<PageStyle> style = Suppliers.memoize(PageStyle::new);

    /** Creates a writer of pages. */
    public PrintPage() {}

    /**
     * Writes sheets of one kind of paper as a page.
     *
     * @param title the title of the page
     * @param template how they look
     * @param sheets the sheets, read one by one
     * @param out where to, in UTF-8; it is flushed, not closed
     * @throws IOException if the stream throws it, or the template cannot be filled in
     */
    public void write(String title, Template template, Iterable<Sheet> sheets, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        writer.write("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + HtmlEscapers.htmlEscaper().escape(title)
                + "</title>\n<style>\n");
        try (InputStream in = Objects.requireNonNull(PrintPage.class.getResourceAsStream(STYLE), STYLE)) {
            writer.write(new String(in.readAllBytes(), UTF_8));
        }
        writer.write("</style>\n</head>\n<body>\n<main>\n");
        freemarker.template.Template page = template.page(style);
        for (Sheet sheet : sheets) {
            Template.fill(page, sheet, writer);
            writer.write('\n');
        }
        writer.write("</main>\n</body>\n</html>\n");
        writer.flush();
    }
}
