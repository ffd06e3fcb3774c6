package dev.norms.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

/** What a browser and an office make of the files; skipped with a notice where neither is on the path. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ProgramsTest {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @TempDir
    Path folder;

    @Test
    void a_browser_shows_the_year_without_an_error() throws IOException, InterruptedException {
        String shown = browser(file("schedule.html", Written.page(ReportCollege.year(""))), "", "--dump-dom");

        assertThat(shown).contains("2026年党组织工作日历", "第一支部").doesNotContain("hidden=\"\"");
    }

    @Test
    void a_browser_shows_one_unit_where_the_address_names_it() throws IOException, InterruptedException {
        for (Path page : List.of(
                file("schedule.html", Written.page(ReportCollege.year(""))),
                file("report.html", Written.page(ReportCollege.standing(""))))) {
            String shown = browser(page, "#unit=b2", "--dump-dom");

            assertThat(shown).contains("<body class=\"one\">", "<span id=\"named\">第二支部</span>");
            assertThat(shown).containsPattern("data-u=\"2\"[^>]* hidden=\"\"");
            assertThat(shown).doesNotContainPattern("data-u=\"3\"[^>]* hidden=\"\"");
        }
    }

    @Test
    void the_year_is_one_sheet_of_paper_and_the_units_another() throws IOException, InterruptedException {
        Path paper = folder.resolve("year.pdf");
        browser(
                file("schedule.html", Written.page(ReportCollege.year(""))),
                "",
                "--no-pdf-header-footer",
                "--print-to-pdf=" + paper);

        String pdf = Files.readString(paper, StandardCharsets.ISO_8859_1);
        assertThat(PAGE.matcher(pdf).results()).hasSize(2);
        assertThat(pdf).containsPattern("/MediaBox \\[0 0 119[01][0-9.]* 84[12]");
    }

    @Test
    void an_office_opens_the_workbooks_and_reads_the_same() throws IOException, InterruptedException {
        Path workbook = folder.resolve("schedule.xlsx");
        Files.write(workbook, Written.workbook(ReportCollege.year("=1+1")));
        String office = program("soffice", "libreoffice");

        run(List.of(
                office,
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,4",
                "--outdir",
                folder.toString(),
                workbook.toString()));

        List<String> rows = Files.readAllLines(folder.resolve("schedule-全部义务.csv"), UTF_8);
        assertThat(rows).hasSize(1 + ReportCollege.schedule("").obligations().size());
        assertThat(rows.get(0)).startsWith("应完成日,事项,组织,人员");
        assertThat(rows.get(1))
                .startsWith(ReportCollege.schedule("")
                        .obligations()
                        .get(0)
                        .window()
                        .orElseThrow()
                        .due()
                        .toString());
        assertThat(rows).anyMatch(row -> row.contains("'=1+1")).noneMatch(row -> row.contains(",2,"));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private String browser(Path page, String fragment, String... what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program("chromium", "chromium-browser", "google-chrome"),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("browser")));
        command.addAll(List.of(what));
        command.add(page.toUri() + fragment);
        return run(command);
    }

    private static String program(String... names) {
        Optional<String> found = Stream.of(names)
                .flatMap(name -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
        assumeTrue(found.isPresent(), () -> "none of " + List.of(names) + " is installed: not tested");
        return found.orElseThrow();
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path err = folder.resolve("err.txt");
        Process process =
                new ProcessBuilder(command).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        int status = process.waitFor();
        String said = Files.readString(err, Charset.forName("ISO-8859-1"));
        assertThat(status).as(said).isZero();
        assertThat(said).doesNotContain("CONSOLE");
        return out;
    }
}
