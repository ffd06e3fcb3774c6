package dev.norms.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.InvalidFactsException;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Approval;
import dev.norms.ledger.Attestation;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.ItemCheck;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.ledger.Study;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CollegeFolderTest {
    private static final OrganizationId B1 = OrganizationId.of("b1");
    private static final PersonId P1 = PersonId.of("p1");

    @TempDir
    private Path folder;

    /** The colleges of the project's conformance cases. */
    static List<Path> cases() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("..", "cases"))) {
            return all.map(path -> path.resolve("college"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_file_of_every_conformance_case_is_read(Path college) {
        assertThat(CollegeFolder.read(college, ImplementationOpinion.book()).notes())
                .as("a case may hold odd records on purpose")
                .noneMatch(note -> note.en().contains("not read"));
    }

    @Test
    void a_folder_is_read_into_the_facts_of_the_library() throws IOException {
        write(Folder.good());

        CollegeFiles files = CollegeFolder.read(folder, ImplementationOpinion.book());

        assertThat(files.college()).hasToString("College[3 organizations, 3 people]");
        assertThat(files.college().stays(P1).get(0).isLeadingCadre()).isTrue();
        assertThat(files.college().stays(PersonId.of("p2")).get(0).isStudent()).isTrue();
        assertThat(files.ledger().exemptions(NormId.parse("INS-2.2"), B1)).hasSize(1);
        assertThat(files.ledger().exemptions(NormId.parse("MGT-2.1"), P1)).hasSize(1);
        assertThat(files.semesters().get(0))
                .isEqualTo(new Semester("2020-2", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 7, 9)));
        assertThat(files.workdays().get(0))
                .isEqualTo(new NoticeDay(LocalDate.of(2026, 1, 1), NoticeDay.Kind.HOLIDAY, "元旦", "〔2025〕7号"));
    }

    @Test
    void a_row_keeps_all_its_parts_and_its_line() {
        LedgerRecord first = Folder.good()
                .read()
                .ledger()
                .records(B1, EvidenceSource.ACTIVITIES)
                .get(0);

        assertThat(first)
                .isEqualTo(Activity.builder()
                        .id("a9")
                        .organization(B1)
                        .addKindCodes("members-assembly", "party-lecture")
                        .date(LocalDate.of(2021, 4, 8))
                        .forPeriod(Period.parse("2021-Q2"))
                        .hours(new BigDecimal("2.5"))
                        .addLeaders(P1, PersonId.of("p2"))
                        .part("opening")
                        .filed("shelf 3")
                        .build());
        assertThat(first.origin()).hasToString("activities.csv:2");
    }

    @Test
    void what_was_checked_discussed_attested_and_followed_up_keeps_all_its_parts_and_its_line() {
        Ledger ledger = Folder.good().read().ledger();

        assertThat(ledger.records(OrganizationId.of("gb"), EvidenceSource.CHECKS))
                .containsExactly(
                        ItemCheck.of("gb", CheckList.SIX_HAVES, "place", "2021-03-05", true),
                        ItemCheck.of("gb", CheckList.SIX_HAVES, "第七样", "2021-03-05", false));
        assertThat(ledger.records(B1, EvidenceSource.ATTESTATIONS))
                .containsExactly(Attestation.of("IMG-1.1", "b1", "2021", "p1", "2021-12-20")
                        .withStatement("尽责"));
        assertThat(ledger.approvals("a1"))
                .containsExactly(
                        Approval.of("a1", ApprovalBody.LEAGUE_BRANCH, "2021-04-01"),
                        Approval.of("a1", ApprovalBody.BRANCH, "2021-04-02"));
        assertThat(ledger.followUps(ObligationId.parse("INS-2.1@b1/2021-Q1")))
                .containsExactly(FollowUp.of("INS-2.1@b1/2021-Q1", "补开", "p1", "2021-05-01")
                        .withDone(LocalDate.of(2021, 5, 6)));
        assertThat(ledger.records(OrganizationId.of("gb"), EvidenceSource.CHECKS)
                        .get(1)
                        .origin())
                .hasToString("checks.csv:3");
        assertThat(ledger.approvals("a1").get(1).origin()).hasToString("approvals.csv:3");
    }

    @Test
    void a_check_answers_in_either_language() {
        String header = "组织,清单,项目,日期,是否\n";

        assertThat(Folder.good()
                        .put("checks.csv", header + "b1,archive,甲,2021-03-05,是\nb1,archive,乙,2021-03-05,否\n")
                        .read()
                        .ledger()
                        .records(B1, EvidenceSource.CHECKS))
                .extracting(row -> ((ItemCheck) row).isPresent())
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void numbers_lose_only_what_means_nothing() {
        Folder folder = Folder.good().put("study.csv", "person,date,hours\np1,2021-03-05,10.50\np1,2021-03-06,0020\n");

        assertThat(folder.read().ledger().records(P1, EvidenceSource.STUDY))
                .extracting(row -> ((Study) row).hours().toString())
                .containsExactly("10.5", "20");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ORGANIZATIONS", "ADMISSIONS"})
    void a_file_without_rows_is_supplied_and_an_absent_one_is_not(EvidenceSource source) {
        String file = source.code() + ".csv";
        Folder organizationsOnly = Folder.of("organizations.csv", Folder.good().text("organizations.csv"));

        assertThat(organizationsOnly.read().ledger().supplied()).doesNotContain(source);
        organizationsOnly.put(file, String.join(",", Folder.columns(file)));
        assertThat(organizationsOnly.read().ledger().supplied()).contains(source);
    }

    @Test
    void byte_order_mark_line_ends_and_header_languages_do_not_matter() {
        Folder mixed = Folder.good();
        Folder.COLUMNS.keySet().forEach(file -> {
            mixed.inChinese(file);
            mixed.put(
                    file,
                    "\ufeff" + mixed.text(file).replaceFirst("^人员", "person").replace("\n", "\r\n"));
        });
        mixed.put("people.csv", mixed.text("people.csv").replaceFirst("person", " \"人员\" "));

        assertThat(mixed.problems()).isEmpty();
        assertThat(Snapshot.of(mixed.read()))
                .isEqualTo(Snapshot.of(Folder.good().read()));
    }

    @Test
    void lines_are_counted_as_an_editor_counts_them() {
        Folder folder = Folder.good()
                .put(
                        "study.csv",
                        "\r\nperson,date,hours,topic\r\n\r\np1,2021-03-05,1,\"one\r\ntwo\n\nthree\"\r\n  \r\n,,,\r\n"
                                + "p1,x,1,\"a \"\"b\"\"\"\r\np1,y,1,z");

        assertThat(folder.problems())
                .containsExactly(
                        "study.csv:10: date: must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日 (x)",
                        "study.csv:11: date: must be a date such as 2021-03-05, 2021/3/5 or 2021年3月5日 (y)");
    }

    @Test
    void columns_are_named_as_the_file_names_them() {
        Folder folder = Folder.good()
                .set("activities.csv", "organization", "nobody")
                .set("activities.csv", "date", "x")
                .set("people.csv", "organization", "gb")
                .set("posts.csv", "until", "2000-01-01");
        Folder.COLUMNS.keySet().forEach(folder::inChinese);

        assertThat(folder.problemsInChinese())
                .containsExactly(
                        "people.csv:2: 所在组织: 所在组织须为党支部或党小组 (gb)",
                        "posts.csv:2: 止: 须晚于2020-11-05 (2000-01-01)",
                        "activities.csv:2: 组织: 没有这个组织 (nobody)",
                        "activities.csv:2: 日期: 须为日期，如2021-03-05、2021/3/5或2021年3月5日 (x)");
    }

    @Test
    void files_that_are_not_read_are_noted() throws IOException {
        write(Folder.good()
                .put("Zettel.CSV", "x")
                .put("Personen.csv", "x")
                .put("readme.txt", "x")
                .put("dues.txt", "x")
                .put("~$a.csv", "x"));

        assertThat(CollegeFolder.read(folder, ImplementationOpinion.book()).notes())
                .containsExactly(
                        Label.of("Personen.csv：不认识此文件名，未读取", "Personen.csv: unknown file name, not read"),
                        Label.of("Zettel.CSV：不认识此文件名，未读取", "Zettel.CSV: unknown file name, not read"),
                        Label.of(
                                "dues.txt：不是CSV文件，未读取；请另存为“CSV UTF-8”格式",
                                "dues.txt: not a CSV file, not read; save it as \"CSV UTF-8\""));
    }

    @Test
    void notes_are_there_in_spite_of_problems() {
        assertThat(Folder.of("organisations.csv", "x").check().value().notes()).hasSize(1);
    }

    @Test
    void a_folder_that_is_not_there_is_a_problem() {
        assertThatThrownBy(() -> CollegeFolder.read(folder.resolve("no"), ImplementationOpinion.book()))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessage(folder.resolve("no") + ": there is no such folder");
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_a_problem() throws IOException {
        write(Folder.good().without("people.csv"));
        Files.createDirectory(folder.resolve("people.csv"));

        assertThatThrownBy(() -> CollegeFolder.read(folder, ImplementationOpinion.book()))
                .hasMessage("people.csv: the file cannot be read");
    }

    private void write(Folder files) throws IOException {
        for (var file : files.files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
