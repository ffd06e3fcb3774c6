package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.cli.run.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessCommandTest extends SampleFolder {
    @Test
    void pages_to_print_are_written_on_request() throws IOException {
        Run run = Run.line(folder, "assess c --as-of 2026-09-15 --out o --paper branch,wall");

        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(Run.files(folder.resolve("o"))).contains("branches.html", "wall.html");
        assertThat(Files.readString(folder.resolve("o/branches.html"))).contains("教工第一党支部", "今后30天要办的", "找谁");
        assertThat(Run.line(folder, "assess c --as-of 2026-09-15 --out o --paper a5")
                        .err())
                .contains("branch, wall");
    }

    @Test
    void it_writes_four_files_and_shows_the_standing() {
        Run run = Run.line(folder, "assess c --as-of 2026-09-15 --out o");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(run.out()).contains("今后30天", "汇总", "各单位情况", "最紧迫的5项", "explain c --as-of 2026-09-15");
        assertThat(Run.files(folder.resolve("o")))
                .containsExactly("findings.csv", "findings.json", "report.html", "report.xlsx");
    }

    @Test
    void the_sample_by_hand_gives_the_same_as_without_arguments() {
        Run.in(folder);
        Run.line(folder, "assess norms-out/sample --as-of 2026-09-15 --out o");

        assertThat(folder.resolve("o/findings.csv")).hasSameBinaryContentAs(folder.resolve("norms-out/findings.csv"));
        assertThat(folder.resolve("o/findings.json")).hasSameBinaryContentAs(folder.resolve("norms-out/findings.json"));
    }

    @Test
    void without_a_day_it_is_today_and_its_year() throws IOException {
        Run.line(folder, "assess c --out o");

        JsonNode json = JsonMapper.shared().readTree(folder.resolve("o/findings.json"));
        assertThat(json.get("as_of").asString()).isEqualTo("2026-10-08");
        assertThat(json.get("range").toString()).isEqualTo("{\"from\":\"2026-01-01\",\"to\":\"2026-12-31\"}");
    }

    @Test
    void a_day_after_the_last_check_of_the_norms_gives_a_warning() {
        Clock later = Clock.fixed(Instant.parse("2027-03-01T04:00:00Z"), ZoneOffset.UTC);

        Run run = Run.in(folder, later, false, "assess", "c", "--out", "o", "--lang", "en");

        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(run.err())
                .endsWith("note: the norms were last checked on 2026-11-23; they may have been revised before the"
                        + " as-of day 2027-03-01\n");
        assertThat(run.out()).contains("in force as far as known");
    }

    @Test
    void a_day_before_the_first_edition_gives_a_warning() {
        Run run = Run.line(folder, "assess c --as-of 2020-06-30 --out o");

        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(run.err()).contains("截至日2020-06-30早于首个版本（2020-10-29）");
    }

    @Test
    void a_day_outside_the_calendar_has_no_agenda() {
        Run run = Run.line(folder, "assess c --as-of 2150-01-01 --from 2026-01-01 --to 2026-01-31 --out o");

        assertThat(run.status()).isEqualTo(Session.DONE);
        assertThat(run.out()).contains("汇总").doesNotContain("今后30天");
    }

    @Test
    void json_rows_have_verdict_numbers_and_reasons() throws IOException {
        Run.line(folder, "assess c --as-of 2026-09-15 --from 2026-08-01 --to 2026-08-31 --out o");

        JsonNode json = JsonMapper.shared().readTree(folder.resolve("o/findings.json"));
        assertThat(json.get("format").asString()).isEqualTo("norms-findings/1");
        assertThat(json.get("labels").get("verdict").get("made-up").get("zh").asString())
                .isEqualTo("逾期补办");
        JsonNode row = json.get("rows")
                .valueStream()
                .filter(node -> node.get("id").asString().equals("ART-11.1@art/2026-08"))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("verdict").asString()).isEqualTo("missed");
        assertThat(row.get("done").isNumber()).isTrue();
        assertThat(row.get("records").isArray()).isTrue();
        assertThat(row.get("reason").get("zh").asString()).contains("期限2026-08-31已过");
        JsonNode standing = json.get("rows")
                .valueStream()
                .filter(node -> node.get("id").asString().equals("ACT-1.1@art"))
                .findFirst()
                .orElseThrow();
        assertThat(standing.has("due")).isFalse();
        assertThat(standing.get("certainty").asString()).isEqualTo("confirmed");
    }

    @Test
    void a_college_of_one_line_is_enough() throws IOException {
        Path small = Files.createDirectories(folder.resolve("small"));
        Files.writeString(
                small.resolve("organizations.csv"),
                "id,kind,name,parent,type,established,dissolved\nb,branch,支部,,faculty,2020-01-01,\n");

        Run run = Run.line(folder, "assess small --as-of 2026-09-15 --out o");

        assertThat(run.status()).as(run.err()).isEqualTo(Session.DONE);
        assertThat(run.out()).contains("? 无数据", "尚无到期事项", "✓ 没有");
    }

    @Test
    void files_of_an_earlier_run_are_replaced_and_others_left_alone() throws IOException {
        Run.line(folder, "assess c --as-of 2026-09-14 --out o");
        String earlier = Files.readString(folder.resolve("o/findings.csv"));
        Files.writeString(folder.resolve("o/mine.txt"), "mine");

        Run.line(folder, "assess c --as-of 2026-09-15 --out o");

        assertThat(folder.resolve("o/findings.csv"))
                .content()
                .startsWith("id,norm,")
                .isNotEqualTo(earlier);
        assertThat(Run.files(folder.resolve("o")))
                .containsExactly("findings.csv", "findings.json", "mine.txt", "report.html", "report.xlsx");
    }
}
