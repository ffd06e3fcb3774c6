package dev.norms.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.norms.cli.run.Session;
import dev.norms.cli.sample.SampleCollege;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says and writes without arguments, held against golden files. */
class SampleGoldenTest {
    private static final int HEAD = 400;

    @TempDir
    static Path folder;

    private static Run chinese = new Run(-1, "", "");
    private static Run english = new Run(-1, "", "");
    private static Path results = Path.of("");

    @BeforeAll
    static void runs() {
        english = Run.in(folder, "--lang", "en");
        chinese = Run.in(folder);
        results = folder.resolve("norms-out");
    }

    @Test
    void it_says_how_the_sample_stands_in_chinese() throws IOException {
        assertThat(chinese.err()).isEmpty();
        assertThat(chinese.status()).isEqualTo(Session.DONE);
        Golden.check("sample-zh.txt", chinese.out());
    }

    @Test
    void it_says_how_the_sample_stands_in_english() throws IOException {
        assertThat(english.err()).isEmpty();
        assertThat(english.status()).isEqualTo(Session.DONE);
        Golden.check("sample-en.txt", english.out());
    }

    @Test
    void the_whole_schedule() throws IOException {
        Golden.checkTable("schedule.csv", read("schedule.csv"));
    }

    /** Of the findings only those of organizations: the others are as many again and again. */
    @Test
    void the_findings_of_organizations() throws IOException {
        String kept = read("findings.csv")
                .lines()
                .filter(line -> !line.matches("[^@]+@p[0-9]+[/,].*"))
                .collect(joining("\n", "", "\n"));
        Golden.checkTable("findings-of-organizations.csv", kept);
    }

    @Test
    void the_heads_of_the_json_files_and_of_the_calendar() throws IOException {
        Golden.check("schedule-head.json", head("schedule.json"));
        Golden.check("findings-head.json", head("findings.json"));
        Golden.check("schedule-head.ics", head("schedule.ics"));
    }

    @Test
    void the_files_of_the_sample_are_copied_for_the_reader() throws IOException {
        for (var file : SampleCollege.files().entrySet()) {
            assertThat(results.resolve("sample").resolve(file.getKey())).hasContent(file.getValue());
        }
        assertThat(Run.files(results.resolve("sample")))
                .containsExactlyInAnyOrderElementsOf(SampleCollege.files().keySet());
    }

    @Test
    void nothing_else_is_written() {
        assertThat(Run.files(results))
                .filteredOn(name -> !name.startsWith("sample") && !name.startsWith("organizations"))
                .containsExactly(
                        "findings.csv",
                        "findings.json",
                        "report.html",
                        "report.xlsx",
                        "schedule.csv",
                        "schedule.html",
                        "schedule.ics",
                        "schedule.json",
                        "schedule.xlsx");
    }

    /**
     * The schedule tells of activists where they are on the close of a window, findings where they are on the as-of
     * day, 15 September 2026, and no election after it is seen: what is owed for five who become activists in October,
     * and by a committee elected in October, is only in the schedule.
     */
    @Test
    void the_findings_have_a_row_for_each_of_the_schedule_but_what_comes_of_later_facts() throws IOException {
        try (var schedule = CsvReader.builder().ofNamedCsvRecord(results.resolve("schedule.csv"));
                var findings = CsvReader.builder().ofNamedCsvRecord(results.resolve("findings.csv"))) {
            var found = findings.stream().map(row -> row.getField("id")).toList();
            assertThat(found).doesNotHaveDuplicates();
            assertThat(schedule.stream().map(row -> row.getField("id")).filter(id -> !found.contains(id)))
                    .containsExactlyInAnyOrder(
                            "ORG-2.3@art-u1/term-2026-10-15",
                            "INS-1.4#p114@art-u1/2026-Q4",
                            "INS-1.4#p115@art-u1/2026-Q4",
                            "INS-1.4#p118@art-f1/2026-Q4",
                            "INS-1.4#p119@art-u3/2026-Q4",
                            "INS-1.4#p120@art-u3/2026-Q4");
            assertThat(found).hasSizeGreaterThan(HEAD);
        }
    }

    private static String read(String name) throws IOException {
        return Files.readString(results.resolve(name));
    }

    private static String head(String name) throws IOException {
        return read(name).lines().limit(HEAD).collect(joining("\n", "", "\n"));
    }
}
