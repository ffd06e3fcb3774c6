package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.norms.cli.run.Failure;
import dev.norms.cli.run.Session;
import dev.norms.norm.Interpretation;
import dev.norms.opinion.ImplementationOpinion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command {@code book} lists besides the norms, and the norms as a profile tailors them. */
class BookListsTest {
    @TempDir
    Path folder;

    @Test
    void readings_are_those_on_which_norms_rest() throws IOException {
        List<NamedCsvRecord> rows = rows("book --list readings");
        assertThat(rows)
                .extracting(row -> row.getField("reading"))
                .containsExactlyInAnyOrderElementsOf(ImplementationOpinion.readings().stream()
                        .map(reading -> reading.code())
                        .toList());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.getField("norms")).isNotEmpty();
            assertThat(row.getField("fixed_by_en")).isEqualTo("default");
        });
        assertThat(rows)
                .filteredOn(row -> row.getField("reading").equals("funds-published"))
                .extracting(row -> row.getField("value"))
                .containsExactly("1+/half-year");
    }

    @Test
    void alternatives_are_printed_where_a_profile_can_set_one_and_only_there() throws IOException {
        Map<String, Boolean> settable = ImplementationOpinion.readings().stream()
                .collect(Collectors.toMap(
                        Interpretation::code, reading -> reading.form().isPresent()));
        assertThat(rows("book --list readings"))
                .allSatisfy(row -> assertThat(row.getField("alternatives_zh").equals("—"))
                        .isEqualTo(!settable.getOrDefault(row.getField("reading"), false)));
    }

    @Test
    void columns_are_all_of_the_files_with_headers_forms_codes_and_examples() throws IOException {
        List<NamedCsvRecord> rows = rows("book --list columns");
        assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> {
            assertThat(row.getField("header_zh")).matches("\\p{IsHan}+");
            assertThat(row.getField("example")).isNotEmpty();
            assertThat(row.getField("needed")).isIn("yes", "no");
        });
        assertThat(rows)
                .filteredOn(row -> row.getField("file").equals("people.csv")
                        && row.getField("column").equals("status"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.getField("codes")).startsWith("full 正式党员 (full member);probationary 预备党员"));
        assertThat(rows).extracting(row -> row.getField("table_zh")).contains("组织", "人员", "联系帮带", "执行口径", "姓名");
    }

    @Test
    void clauses_discrepancies_and_rules_are_all_of_the_document() throws IOException {
        assertThat(rows("book --list clauses"))
                .hasSize(ImplementationOpinion.clauses().all().size())
                .allSatisfy(row -> {
                    assertThat(row.getField("norms").isEmpty())
                            .isNotEqualTo(row.getField("reason_en").equals("—"));
                    assertThat(row.getField("sha256")).hasSize(64);
                });
        assertThat(rows("book --list discrepancies"))
                .hasSize(ImplementationOpinion.discrepancies().size())
                .extracting(row -> row.getField("discrepancy"))
                .contains("INT-1", "INT-5", "DIF-1", "DIF-13");
        assertThat(rows("book --list rules"))
                .extracting(row -> row.getField("rule"))
                .containsExactlyElementsOf(ImplementationOpinion.book().upperRules().stream()
                        .map(rule -> rule.code())
                        .toList());
    }

    @Test
    void the_edition_names_its_predecessor_and_its_bases() throws IOException {
        assertThat(rows("book --list editions")).singleElement().satisfies(row -> {
            assertThat(row.getField("edition")).isEqualTo("edition-2020");
            assertThat(row.getField("from")).isEqualTo("2020-10-29");
            assertThat(row.getField("predecessor_en")).contains("text is unknown");
            assertThat(row.getField("bases"))
                    .isEqualTo("party-constitution-2017;university-rules-2010;municipal-norms-2016");
        });
    }

    @Test
    void codes_are_those_of_every_file() throws IOException {
        assertThat(rows("book --list codes"))
                .extracting(row -> row.getField("column") + "=" + row.getField("code"))
                .doesNotHaveDuplicates()
                .contains(
                        "organizations.csv kind=general-branch",
                        "activities.csv kinds=themed-party-day",
                        "activities.csv part, ART-8.1=leaving",
                        "activities.csv part, ART-10.1=dues",
                        "checks.csv item, six-haves=party-flag",
                        "approvals.csv body=league-branch",
                        "admissions.csv step, candidate=political-review",
                        "admissions.csv step=stopped",
                        "ballots.csv matter=confirmation",
                        "answers.csv meaning=semester-end",
                        "findings.csv verdict=needs-judgment");
    }

    @Test
    void an_unknown_list_is_refused_with_the_names_of_all() {
        Run run = Run.line(folder, "book --list norm --lang en");
        assertThat(run.status()).isEqualTo(Failure.STATUS);
        assertThat(run.err())
                .contains(
                        "--list: must be one of norms, readings, clauses, discrepancies, editions, rules, codes, columns (norm)");
    }

    @Test
    void a_profile_tailors_the_norms_that_are_printed() throws IOException {
        Files.writeString(folder.resolve("profile.csv"), "setting,value,reason,by\nINS-2.1,2+/quarter,more,art\n");
        Run run = Run.in(folder, "book", "--profile", ".", "--as-of", "2026-09-15");
        assertThat(run.out()).contains(",count 2+/quarter,").contains("profile:INS-2.1");
        assertThat(Run.line(folder, "book --list readings --profile . --as-of 2026-09-15")
                        .out())
                .contains("profile:INS-2.1")
                .contains("more");
    }

    @Test
    void results_say_what_was_tailored_and_by_whom() throws IOException {
        Path college = Run.sample(folder.resolve("college"));
        Files.writeString(college.resolve("profile.csv"), "setting,value,reason,by\nINS-2.1,2+/quarter,more,art\n");
        Run run = Run.line(folder, "assess college --as-of 2026-09-15 --out out --lang en");
        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(run.out()).contains("INS-2.1 = 2+/quarter (art)");
        assertThat(Files.readString(folder.resolve("out").resolve("findings.json")))
                .contains("\"setting\"", "\"2+/quarter\"", "\"more\"");
    }

    @Test
    void a_folder_without_a_profile_and_one_that_loosens_are_refused() throws IOException {
        Run none = Run.line(folder, "book --profile . --lang en");
        assertThat(none.status()).isEqualTo(Failure.STATUS);
        assertThat(none.err()).contains("profile.csv: this file is required");
        Files.writeString(folder.resolve("profile.csv"), "setting,value,reason,by\nINS-2.1,1+/year,less,art\n");
        Run looser = Run.line(folder, "book --profile . --lang en");
        assertThat(looser.status()).isEqualTo(Failure.STATUS);
        assertThat(looser.out()).isEmpty();
        assertThat(looser.err())
                .contains("profile.csv:2: value: does not tighten the norm, which has: 1+/quarter (1+/year)");
    }

    private List<NamedCsvRecord> rows(String line) throws IOException {
        Run run = Run.line(folder, line);
        assertThat(run.status()).isEqualTo(Session.DONE);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(run.out())) {
            return reader.stream().toList();
        }
    }
}
