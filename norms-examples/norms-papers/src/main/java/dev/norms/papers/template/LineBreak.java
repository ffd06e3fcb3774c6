package dev.norms.papers.template;

import static java.util.stream.Collectors.joining;

import com.google.common.xml.XmlEscapers;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.stream.Stream;

/** The markup of a line break within a field. */
enum LineBreak {
    /** In a Word document. */
    DOCUMENT("</w:t><w:br/><w:t xml:space=\"preserve\">"),
    /** On an HTML page. */
    PAGE("<br>");

    private final String markup;

    LineBreak(String markup) {
        this.markup = markup;
    }

    /** Returns lines as one text for a template. */
    TemplateModel between(Stream<String> lines) {
        String text = lines.map(XmlEscapers.xmlContentEscaper()::escape).collect(joining(markup));
        try {
            return this == PAGE
                    ? HTMLOutputFormat.INSTANCE.fromMarkup(text)
                    : XMLOutputFormat.INSTANCE.fromMarkup(text);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
