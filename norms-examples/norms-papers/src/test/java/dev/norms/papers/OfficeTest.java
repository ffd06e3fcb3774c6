package dev.norms.papers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.papers.sheet.PaperKind;
import dev.norms.papers.sheet.Sheet;
import dev.norms.papers.template.Templates;
import dev.norms.testing.LibreOffice;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice makes of the documents; skipped with a notice where it is not installed. */
@Tag("desktop")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class OfficeTest {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @TempDir
    Path folder;

    @Test
    void an_office_opens_every_paper_and_prints_it() throws IOException, InterruptedException {
        LibreOffice office = LibreOffice.find(folder);
        Papers papers = Papers.of(PaperCollege.standing("<&>\"'${x}"), Templates.bundled());
        List<Path> written = new ArrayList<>();
        for (PaperKind kind : PaperKind.values()) {
            Sheet sheet = papers.sheets(kind).get(0);
            Path file = folder.resolve(kind.code() + ".docx");
            try (OutputStream out = Files.newOutputStream(file)) {
                papers.write(sheet, out);
            }
            written.add(file);
        }
        Path prints = office.convert("pdf", written.toArray(Path[]::new));
        for (PaperKind kind : PaperKind.values()) {
            String pdf = Files.readString(prints.resolve(kind.code() + ".pdf"), Charset.forName("ISO-8859-1"));
            assertThat(pdf).startsWith("%PDF");
            assertThat(PAGE.matcher(pdf).results().count()).as(kind.code()).isBetween(1L, 4L);
        }
        Path texts = office.convert("txt:Text", folder.resolve("members.docx"));
        assertThat(Files.readString(texts.resolve("members.txt"))).contains("党员花名册", "第一支部<&>\"'${x}", "预备党员");
    }
}
