package dev.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Checked;
import dev.norms.files.college.Tables;
import dev.norms.files.leniency.Leniency;
import dev.norms.files.leniency.LeniencyNote;
import dev.norms.files.table.TableFormat;
import dev.norms.label.Label;
import dev.norms.label.Language;
import dev.norms.ledger.Contact;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.PersonId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a college fills in is a folder that can be read, empty or with what goes on from an earlier year. */
final class CollegeTemplateTest {
    @Test
    void the_examples_of_a_template_would_be_a_college_in_which_nothing_is_wrong() {
        Map<String, ByteSource> files = new HashMap<>();
        CollegeTemplate.of(2027).files().forEach((file, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (file.endsWith(".csv") && !file.equals("coverage.csv")) {
                assertThat(text).as(file).containsPattern("\n\"?#");
            }
            files.put(file, ByteSource.wrap(text.replaceAll("\n(\"?)#", "\n$1").getBytes(StandardCharsets.UTF_8)));
        });

        Checked<CollegeFiles> checked = CollegeFolder.check(files, ImplementationOpinion.book());

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.value().notes(LocalDate.of(2027, 12, 31)).stream().map(Label::zh))
                .isEmpty();
        assertThat(checked.value().college().people()).hasSize(2);
    }

    @Test
    void a_template_as_written_has_only_its_examples_and_labels_to_tell(@TempDir Path folder) throws IOException {
        write(CollegeTemplate.of(2027, Folder.good().sources(), ImplementationOpinion.book()), folder);

        assertThat(CollegeFolder.read(folder, ImplementationOpinion.book()).leniencies().stream()
                        .map(LeniencyNote::leniency))
                .isSubsetOf(Leniency.COMMENT_LINE, Leniency.CODE_FORM, Leniency.YES_OR_NO);
    }

    /**
     * Of the norms: what can be attested or exempted, stages, items of lists, settings; of preferences: their values.
     */
    @Test
    void words_of_the_norms_are_offered() throws IOException {
        Map<String, String> parts = parts(CollegeTemplate.of(2027));

        assertThat(texts(parts)).contains("INS-2.1 党员大会", "新生入学教育", "场所", "partial-periods", "第二个星期三");
        Map.of(
                        "activities",
                        "H",
                        "checks",
                        "C",
                        "attestations",
                        "A",
                        "exemptions",
                        "A",
                        "preferences",
                        "D",
                        "profile",
                        "A")
                .forEach((table, column) -> assertThat(sheet(parts, table))
                        .as(table)
                        .containsPattern("<dataValidation [^>]*sqref=\"" + column + "2:" + column + "2000\""));
    }

    @Test
    void ids_are_offered_where_an_organizations_or_a_persons_may_stand() throws IOException {
        Map<String, String> parts = parts(CollegeTemplate.of(2027));

        assertThat(sheet(parts, "contacts"))
                .as("a branch is linked with, or a person")
                .containsPattern(
                        "sqref=\"C2:C2000\".*<formula1>IF\\(COUNTIF\\(代码![$A-Z1]+:[$A-Z1]+,\\$B2\\),组织!\\$A\\$4:\\$A\\$2000,人员!\\$A\\$4:");
        assertThat(sheet(parts, "exemptions"))
                .as("from a norm for persons, or another")
                .containsPattern(
                        "sqref=\"B2:B2000\".*<formula1>IF\\(COUNTIF\\(代码![$A-Z0-9]+:[$A-Z0-9]+,\\$A2\\),人员!\\$A\\$4:\\$A\\$2000,组织!\\$A\\$4:");
        assertThat(sheet(parts, "ballots")).contains("<formula1>人员!$A$4:$A$2000</formula1>");
    }

    @Test
    void what_organizations_missed_and_owe_is_offered_for_follow_ups() throws IOException {
        Map<String, String> parts =
                parts(CollegeTemplate.of(2027, Folder.good().sources(), ImplementationOpinion.book()));

        assertThat(texts(parts))
                .contains("INS-2.1@b1/2026-Q4", "INS-2.1@b1/2027-Q1")
                .doesNotContain("MGT-2.1@p1/2027");
        assertThat(sheet(parts, "followups")).containsPattern("<dataValidation [^>]*sqref=\"A2:A2000\"");
        assertThat(sheet(parts(CollegeTemplate.of(2027)), "followups"))
                .as("nothing is known of a new college")
                .doesNotContain("<dataValidation");
    }

    @Test
    void a_year_that_the_calendar_does_not_know_offers_no_obligations() throws IOException {
        Map<String, String> parts =
                parts(CollegeTemplate.of(1900, Folder.good().sources(), ImplementationOpinion.book()));

        assertThat(sheet(parts, "followups")).contains("<row").doesNotContain("<dataValidation");
    }

    @Test
    void links_given_by_name_go_on_in_the_next_year(@TempDir Path folder) throws IOException {
        Map<String, ByteSource> named = new HashMap<>(Folder.good().sources());
        named.put("names.csv", ByteSource.wrap("id,name\np1,王五\np2,赵六\n".getBytes(StandardCharsets.UTF_8)));
        named.put(
                "contacts.csv",
                ByteSource.wrap("人员,对象类型,对象,起\n王五,入党积极分子,赵六,2021-01-01\n王五,党支部,第一支部,2021-01-01\n"
                        .getBytes(StandardCharsets.UTF_8)));

        write(CollegeTemplate.of(2027, named, ImplementationOpinion.book()), folder);

        assertThat(CollegeFolder.read(folder, ImplementationOpinion.book()).ledger().records().stream()
                        .filter(Contact.class::isInstance)
                        .map(Contact.class::cast)
                        .map(Contact::target))
                .containsExactlyInAnyOrder("p2", "b1");
    }

    @Test
    void a_template_has_every_table() {
        assertThat(Tables.TO_FILL).containsExactlyInAnyOrderElementsOf(Tables.ALL);
    }

    @Test
    void a_template_is_a_folder_without_problems(@TempDir Path folder) throws IOException {
        write(CollegeTemplate.of(2027), folder);

        CollegeFiles files = withOrganization(folder);

        assertThat(files.ledger().records()).isEmpty();
        assertThat(files.ledger().supplied()).contains(EvidenceSource.DUES);
        assertThat(files.notes().stream().map(note -> note.in(Language.CHINESE)))
                .isEmpty();
    }

    @Test
    void a_template_as_files_reads_as_the_workbook(@TempDir Path folder) throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createDirectory(folder.resolve("other"));
        CollegeTemplate template = CollegeTemplate.of(2027, Folder.good().sources(), ImplementationOpinion.book());
        write(template, one);
        for (var file : template.files().entrySet()) {
            Files.write(other.resolve(file.getKey()), file.getValue());
        }

        CollegeFiles workbook = CollegeFolder.read(one, ImplementationOpinion.book());
        CollegeFiles files = CollegeFolder.read(other, ImplementationOpinion.book());

        assertThat(Snapshot.of(files)).isEqualTo(Snapshot.of(workbook));
        assertThat(files.names()).isEqualTo(workbook.names());
    }

    @Test
    void a_new_year_begins_with_who_is_still_there_and_without_records(@TempDir Path folder) throws IOException {
        write(CollegeTemplate.of(2030, Folder.good().sources(), ImplementationOpinion.book()), folder);

        CollegeFiles files = CollegeFolder.read(folder, ImplementationOpinion.book());

        assertThat(files.college().people().stream().map(PersonId::text)).containsExactlyInAnyOrder("p1", "p2");
        assertThat(files.college().terms(dev.norms.organization.OrganizationId.of("gb")))
                .hasSize(1);
        assertThat(files.ledger().records())
                .allMatch(record -> record.toString().startsWith("Contact{"))
                .hasSize(1);
        assertThat(files.names()).containsOnlyKeys("p1", "b1");
        assertThat(files.semesters()).isEmpty();
    }

    private static Map<String, String> parts(CollegeTemplate template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.writeWorkbook(out);
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String sheet(Map<String, String> parts, String table) {
        List<String> sheets = Tables.TO_FILL.stream().map(TableFormat::name).toList();
        return parts.getOrDefault("xl/worksheets/sheet" + (sheets.indexOf(table) + 2) + ".xml", "");
    }

    /** The texts of all cells. */
    private static String texts(Map<String, String> parts) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(parts.getOrDefault("xl/sharedStrings.xml", ""))
                .replaceAll(point -> Character.toString(Integer.parseInt(point.group(1), 16)));
    }

    private static CollegeFiles withOrganization(Path folder) throws IOException {
        Files.delete(folder.resolve("college.xlsx"));
        CollegeTemplate template = CollegeTemplate.of(
                2027,
                Folder.of("organizations.csv", Folder.good().text("organizations.csv"))
                        .sources(),
                ImplementationOpinion.book());
        write(template, folder);
        return CollegeFolder.read(folder, ImplementationOpinion.book());
    }

    private static void write(CollegeTemplate template, Path folder) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve("college.xlsx"))) {
            template.writeWorkbook(out);
        }
    }
}
