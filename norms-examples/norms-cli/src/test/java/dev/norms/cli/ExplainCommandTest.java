package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.LibraryVersion;
import dev.norms.cli.run.Failure;
import dev.norms.cli.run.Session;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest extends SampleFolder {
    @Test
    void it_shows_the_tree_in_both_languages_and_writes_nothing() throws IOException {
        Run run = Run.line(folder, "explain c --as-of 2026-09-15 INS-2.1@art-f1/2026-Q2");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(Session.DONE);
        Golden.check("explain.txt", run.out().replace(LibraryVersion.version(), "VERSION"));
        assertThat(Run.files(folder)).allMatch(name -> name.startsWith("c/"));
    }

    @Test
    void it_says_what_is_to_be_done() {
        String made = "explain c --as-of 2026-09-15 INS-3.1@art-f1/2025";
        assertThat(Run.line(folder, made).out().replaceAll("\\s+", " "))
                .contains("怎样变绿：只能补办（期限2026-03-31已过，只能补办） art-f1开展组织生活会，所属期填2025")
                .contains("remedy: can only be made up")
                .endsWith("art-f1 holds: organizational life meeting, with for_period 2025 ");
        JsonNode remedy = JsonMapper.shared()
                .readTree(Run.line(folder, made + " --json").out())
                .get("remedy");
        assertThat(remedy.get("outcome").stringValue()).isEqualTo("made-up");
        assertThat(remedy.get("acts").get(0).get("by").stringValue()).isEqualTo("art-f1");
        assertThat(remedy.get("acts").get(0).get("en").stringValue())
                .isEqualTo("art-f1 holds: organizational life meeting, with for_period 2025");
    }

    @Test
    void as_json_it_has_a_format_and_every_version_on_which_it_rests() throws IOException {
        Run run = Run.line(folder, "explain c --as-of 2026-09-15 INS-2.1@art-f1/2026-Q2 --json");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(Session.DONE);
        Golden.check("explain.json", run.out().replace(LibraryVersion.version(), "VERSION"));
        assertThat(Run.files(folder)).allMatch(name -> name.startsWith("c/"));
    }

    @Test
    void json_is_the_same_in_every_language_and_holds_the_warnings() {
        String line = "explain c --as-of 2027-09-15 --json INS-2.1@art-f1/2026-Q2";
        Run chinese = Run.line(folder, line);
        Run english = Run.line(folder, line + " --lang en");

        assertThat(english.out()).isEqualTo(chinese.out());
        assertThat(JsonMapper.shared()
                        .readTree(english.out())
                        .get("warnings")
                        .get(0)
                        .get("en")
                        .stringValue())
                .isEqualTo(english.err().strip().replaceFirst("^note: ", ""));
    }

    @Test
    void the_tree_in_json_is_that_of_the_text() {
        String line = "explain c --as-of 2026-09-15 MGT-2.1@p003/2026 --lang en";
        JsonNode tree =
                JsonMapper.shared().readTree(Run.line(folder, line + " --json").out());

        String text = Run.line(folder, line).out().replaceAll("\\s+", " ");
        assertThat(text)
                .startsWith("verdict: " + tree.get("explanation").get("en").stringValue());
        for (JsonNode step : tree.get("explanation").get("details")) {
            assertThat(text).contains(step.get("en").stringValue());
        }
    }

    @Test
    void what_the_college_tailored_is_named_with_who_did() throws IOException {
        Files.writeString(
                folder.resolve("c/profile.csv"), "setting,value,reason,by\nINS-2.1,2+/quarter,small branches,art\n");
        String line = "explain c --as-of 2026-09-15 INS-2.1@art-f1/2026-Q2 --lang en";

        JsonNode json =
                JsonMapper.shared().readTree(Run.line(folder, line + " --json").out());
        JsonNode setting = json.get("profile").get(0);
        assertThat(setting.get("setting").stringValue()).isEqualTo("INS-2.1");
        assertThat(setting.get("value").stringValue()).isEqualTo("2+/quarter");
        assertThat(json.get("verdict").stringValue()).isEqualTo("missed");
        assertThat(Run.line(folder, line).out().replaceAll("\\s+", " "))
                .contains("versions: norms " + LibraryVersion.version() + "; edition-2020, tailored by art; holidays:");
    }

    @Test
    void the_chosen_language_comes_first() {
        assertThat(Run.line(folder, "explain c --as-of 2026-09-15 INS-2.1@art-f1/2026-Q2 --lang en")
                        .out())
                .startsWith("verdict: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ACT-1.1@art",
                "ACT-2.2@art/2026-spring-festival",
                "ORG-3.1@art/term-2024-10-31",
                "MGT-2.1@p003/2026",
                "ART-10.2@p001/2026-05"
            })
    void every_form_of_obligation_can_be_asked(String id) {
        Run run = Run.in(folder, "explain", "c", "--as-of", "2026-09-15", id);

        assertThat(run.status()).as(run.err()).isEqualTo(Session.DONE);
        assertThat(run.out()).startsWith("结论：" + id);
    }

    @Test
    void an_unknown_obligation_is_refused_with_others_of_that_owner() {
        Run run = Run.line(folder, "explain c --as-of 2026-09-15 INS-2.1@art-f1/2026-03");

        assertThat(run.status()).isEqualTo(Failure.STATUS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("没有这项应办事项：INS-2.1@art-f1/2026-03；同一主体有：INS-2.1@art-f1/2026-Q1");
    }

    @Test
    void an_unknown_owner_is_refused() {
        Run run = Run.line(folder, "explain c --as-of 2026-09-15 INS-2.1@nobody/2026-Q1 --lang en");

        assertThat(run.status()).isEqualTo(Failure.STATUS);
        assertThat(run.err()).isEqualTo("unknown obligation: INS-2.1@nobody/2026-Q1\n");
    }

    @Test
    void today_is_the_day_if_none_is_given() {
        assertThat(Run.line(folder, "explain c INS-2.1@art-f1/2026-Q2").out()).contains("截至2026-10-08");
    }
}
