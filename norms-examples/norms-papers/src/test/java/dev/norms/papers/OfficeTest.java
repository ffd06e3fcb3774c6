package dev.norms.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.norms.papers.sheet.PaperKind;
import dev.norms.papers.sheet.Sheet;
import dev.norms.papers.template.Templates;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice makes of the documents; skipped with a notice where it is not installed. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class OfficeTest {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final List<String> OFFICES = List.of("soffice", "libreoffice");

    @TempDir
    Path folder;

    @Test
    void an_office_opens_every_paper_and_prints_it() throws IOException, InterruptedException {
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
        convert("pdf", written);
        for (PaperKind kind : PaperKind.values()) {
            String pdf = Files.readString(folder.resolve(kind.code() + ".pdf"), Charset.forName("ISO-8859-1"));
            assertThat(pdf).startsWith("%PDF");
            assertThat(PAGE.matcher(pdf).results().count()).as(kind.code()).isBetween(1L, 4L);
        }
        convert("txt:Text", List.of(folder.resolve("members.docx")));
        assertThat(Files.readString(folder.resolve("members.txt"))).contains("党员花名册", "第一支部<&>\"'${x}", "预备党员");
    }

    private void convert(String format, List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                office(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path said = folder.resolve("said.log");
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(status)
                .as(Files.readString(said, Charset.forName("ISO-8859-1")))
                .isZero();
    }

    private static String office() {
        Optional<Path> found = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(place -> OFFICES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), () -> "none of " + OFFICES + " is installed: not tested");
        return found.orElseThrow().toString();
    }
}
