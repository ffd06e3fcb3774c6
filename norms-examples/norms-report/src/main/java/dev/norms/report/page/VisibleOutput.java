package dev.norms.report.page;

import dev.norms.report.unit.VisibleText;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/** The output of a page, which escapes texts of users and makes invisible characters in them visible. */
final class VisibleOutput extends OwaspHtmlTemplateOutput {
    VisibleOutput(TemplateOutput page) {
        super(page);
    }

    @Override
    public void writeUserContent(@Nullable String text) {
        super.writeUserContent(text == null ? null : VisibleText.of(text));
    }
}
