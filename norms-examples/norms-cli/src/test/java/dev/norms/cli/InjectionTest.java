package dev.norms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.norms.cli.run.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that a browser, a spreadsheet or a reader of CSV might run, in the free fields of a college's files. */
class InjectionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "x onmouseover=alert(1) y",
                "=cmd|' /C calc'!A0",
                "+1+1",
                "@SUM(1)",
                "-1+2",
                "＝1+1"
            })
    void no_file_runs_what_a_field_says(String text) throws IOException {
        for (Map.Entry<String, String> file : files('"' + text + '"').entrySet()) {
            Files.createDirectories(folder.resolve("c"));
            Files.writeString(folder.resolve("c").resolve(file.getKey()), file.getValue());
        }

        Run plan = Run.line(folder, "plan c --from 2026-01-01 --to 2026-12-31 --out o");
        Run assess = Run.line(folder, "assess c --as-of 2026-09-15 --out o");

        Run admissions = Run.line(folder, "admissions c --as-of 2026-09-15 --out o");
        Run papers = Run.line(folder, "papers c --as-of 2026-09-15 --out p");
        Run norms = Run.line(folder, "book --profile c");
        Run readings = Run.line(folder, "book --profile c --list readings");
        Run codes = Run.line(folder, "book --profile c --list codes");

        assertThat(plan.status()).as(plan.err()).isEqualTo(Session.DONE);
        assertThat(assess.status()).as(assess.err()).isEqualTo(Session.DONE);
        for (String page : List.of("schedule.html", "report.html")) {
            assertThat(Files.readString(folder.resolve("o").resolve(page)).split("<script", -1))
                    .as(page)
                    .hasSize(2);
        }
        assertThat(admissions.status()).as(admissions.err()).isEqualTo(Session.DONE);
        for (String table : List.of("schedule.csv", "findings.csv", "cases.csv")) {
            runsNothing(Files.readString(folder.resolve("o").resolve(table)));
        }
        assertThat(papers.status()).as(papers.err()).isEqualTo(Session.DONE);
        for (String page : List.of("month.html", "circular.html", "members.html", "ledger.html", "reelection.html")) {
            assertThat(Files.readString(folder.resolve("p").resolve(page)))
                    .as(page)
                    .contains("<article")
                    .doesNotContain("<script", "<img");
        }
        assertThat(Files.readString(folder.resolve("o/schedule.ics")).lines())
                .allMatch(line -> line.matches("[A-Z0-9-]+[;:].*|[ \t].*"));
        for (Run book : List.of(norms, readings, codes)) {
            assertThat(book.status()).as(book.err()).isEqualTo(Session.DONE);
            runsNothing(book.out());
        }
        for (String workbook : List.of("schedule.xlsx", "report.xlsx")) {
            assertThat(sheets(folder.resolve("o").resolve(workbook)))
                    .contains("<is><t")
                    .doesNotContain("<f>")
                    .doesNotContainPattern(">\\s*[=+@-][^<0-9.]");
        }
    }

    private static void runsNothing(String table) throws IOException {
        try (var rows = CsvReader.builder().ofCsvRecord(table)) {
            rows.forEach(row -> assertThat(row.getFields()).noneMatch(field -> field.matches("(?s)\\s*[=+@＝＋＠-].*")));
        }
    }

    private static Map<String, String> files(String text) {
        return Map.ofEntries(
                Map.entry(
                        "organizations.csv",
                        "id,kind,name,parent,type,established,dissolved\ng,general-branch," + text
                                + ",,,2012-09-01,\nb,branch," + text + ",g,faculty,2012-09-01,\n"),
                Map.entry(
                        "people.csv", "id,organization,status,from\np1,b,full,2015-01-01\np2,b,activist,2026-03-02\n"),
                Map.entry(
                        "terms.csv",
                        "organization,elected,extended_to,approval\nb,2022-05-01,2026-03-01," + text + "\n"),
                Map.entry(
                        "activities.csv",
                        "id,organization,kinds,date,filed\na1,b,themed-party-day,2026-01-09," + text + "\n"),
                Map.entry("study.csv", "person,date,hours,topic\np1,2026-01-09,2," + text + "\n"),
                Map.entry("contacts.csv", "person,target_kind,target,from,until\np1,other," + text + ",2020-01-01,\n"),
                Map.entry(
                        "attestations.csv",
                        "norm,organization,for_period,by,date,statement\nART-2.1,g,2026," + text + ",2026-03-01," + text
                                + "\n"),
                Map.entry(
                        "exemptions.csv",
                        "norm,subject,from,until,authority,document,reason\nINS-2.2,b,2026-02-01,2026-03-01," + text
                                + "," + text + "," + text + "\n"),
                Map.entry(
                        "followups.csv",
                        "obligation,action,by,date,done\nINS-2.2@b/2026-04," + text + "," + text + ",2026-05-10,\n"),
                Map.entry("profile.csv", "setting,value,reason,by\nINS-2.1,2+/quarter," + text + "," + text + "\n"),
                Map.entry(
                        "admissions.csv",
                        "person,organization,step,date,note\np2,b,application,2026-03-02," + text + "\n"),
                Map.entry(
                        "ballots.csv",
                        "id,organization,date,matter,subject,entitled,present,for,against,abstain,candidates,seats\n"
                                + "v1,b,2026-03-01,motion," + text + ",1,1,1,0,0,,\n"),
                Map.entry("names.csv", "id,name\np2," + text + "\n"),
                Map.entry("semesters.csv", "name,start,end\n" + text + ",2026-03-02,2026-07-10\n"),
                Map.entry("workdays.csv", "date,kind,name,notice\n2026-11-20,holiday," + text + "," + text + "\n"));
    }

    private static String sheets(Path workbook) throws IOException {
        StringBuilder sheets = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith("xl/worksheets/")) {
                    sheets.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
                }
            }
        }
        return sheets.toString();
    }
}
