package dev.norms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.norms.cli.run.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What people read has words where the files of a college have codes. */
class ShownCodesTest extends SampleFolder {
    private static final Pattern MARKUP = Pattern.compile("(?s)<(style|script|headerFooter).*?</\\1>|<[^>]+>");
    private static final Pattern TEXT_OF_ENTRY = Pattern.compile("SUMMARY|DESCRIPTION|CATEGORIES|NAME|X-WR-CALNAME");

    /** A reading has its code beside its words, for a college names it in {@code profile.csv}. */
    private static final Pattern READING = Pattern.compile("（[a-z-]+，默认口径");

    @Test
    void no_page_paper_workbook_calendar_or_terminal_shows_a_code_that_has_a_label() throws IOException {
        String said = Stream.of(
                        "assess c --as-of 2026-09-15 --out o --paper branch,wall",
                        "plan c --from 2026-01-01 --to 2026-12-31 --out o",
                        "papers c --as-of 2026-09-15 --out o",
                        "admissions c --as-of 2026-09-15 --out o")
                .map(line -> Run.line(folder, line))
                .map(run -> {
                    assertThat(run.status()).as(run.err()).isEqualTo(Session.DONE);
                    return run.out();
                })
                .collect(joining());
        Pattern codes = codes();

        assertThat(codes.matcher("党性教育（new-students）").find()).isTrue();
        assertThat(shown(codes, said)).as("terminal").isEmpty();
        assertThat(Run.files(folder.resolve("o")))
                .contains("report.html", "report.xlsx", "schedule.ics", "ledger.html", "ledger/art.docx")
                .allSatisfy(file -> assertThat(
                                shown(codes, text(folder.resolve("o").resolve(file))))
                        .as(file)
                        .isEmpty());
    }

    private static Stream<String> shown(Pattern codes, String text) {
        return codes.matcher(READING.matcher(text).replaceAll("")).results().map(MatchResult::group);
    }

    /** The codes of all columns, where they stand alone and not in an id, an address or a path. */
    private Pattern codes() throws IOException {
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(Run.line(folder, "book --list codes").out())) {
            return Pattern.compile(rows.stream()
                    .filter(row -> !row.getField("code").equals(row.getField("label_zh")))
                    .map(row -> Pattern.quote(row.getField("code")))
                    .distinct()
                    .collect(joining("|", "(?<![\\w./@#-])(?:", ")(?![\\w./@-])")));
        }
    }

    /** What a person sees of a file; nothing of tables and JSON, which programs read. */
    private static String text(Path file) {
        String name = file.toString();
        try {
            if (name.endsWith(".html")) {
                return MARKUP.matcher(Files.readString(file)).replaceAll(" ");
            }
            if (name.endsWith(".ics")) {
                return Files.readString(file)
                        .replace("\r\n ", "")
                        .lines()
                        .filter(line -> TEXT_OF_ENTRY.matcher(line).lookingAt())
                        .collect(joining("\n"));
            }
            return name.endsWith("x") ? parts(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String parts(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().matches("word/document.xml|xl/worksheets/.*|xl/sharedStrings.xml")) {
                    text.append(MARKUP.matcher(new String(zip.readAllBytes(), UTF_8))
                            .replaceAll(" "));
                }
            }
        }
        return text.toString();
    }
}
