package dev.norms.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.norms.report.book.BookView;
import dev.norms.report.standing.StandingView;
import dev.norms.report.year.YearView;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writer of views as HTML pages, each a single file that needs no network. */
public final class Pages {
    private static final String TEMPLATES = "dev.norms.report.template";

    private Pages() {}

    /**
     * Writes the view of a year, {@code schedule.html}.
     *
     * @param year the year
     * @param out where to, in UTF-8; it is flushed, not closed
     * @throws IOException if the stream throws it
     */
    public static void write(YearView year, OutputStream out) throws IOException {
        write("year.jte", year, out);
    }

    /**
     * Writes the view of a standing, {@code report.html}.
     *
     * @param standing the standing
     * @param out where to, in UTF-8; it is flushed, not closed
     * @throws IOException if the stream throws it
     */
    public static void write(StandingView standing, OutputStream out) throws IOException {
        write("standing.jte", standing, out);
    }

    /**
     * Writes one sheet of A4 for each unit, {@code branches.html}.
     *
     * @param standing the standing
     * @param out where to, in UTF-8; it is flushed, not closed
     * @throws IOException if the stream throws it
     */
    public static void writeBranches(StandingView standing, OutputStream out) throws IOException {
        write("branches.jte", standing, out);
    }

    /**
     * Writes the year by norm and month on A3, {@code wall.html}.
     *
     * @param year the year
     * @param out where to, in UTF-8; it is flushed, not closed
     * @throws IOException if the stream throws it
     */
    public static void writeWall(YearView year, OutputStream out) throws IOException {
        write("wall.jte", year, out);
    }

    /**
     * Writes the norms, {@code book.html}.
     *
     * @param book the norms
     * @param out where to, in UTF-8; it is flushed, not closed
     * @throws IOException if the stream throws it
     */
    public static void write(BookView book, OutputStream out) throws IOException {
        write("book.jte", book, out);
    }

    private static void write(String template, Object model, OutputStream out) throws IOException {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        try {
            engine.render(template, model, new VisibleOutput(new WriterOutput(writer)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }
}
