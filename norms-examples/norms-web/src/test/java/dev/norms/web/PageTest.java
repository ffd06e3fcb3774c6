package dev.norms.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteStreams;
import com.google.common.io.CountingOutputStream;
import dev.norms.web.answer.Asked;
import dev.norms.web.answer.Question;
import dev.norms.web.answer.ResultFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The page as somebody uses it who opened it from a file. */
class PageTest extends OpenPage {
    private static final Path PAGE = Path.of("target/norms.html");
    private static final List<String> TABS =
            List.of("now", "year", "findings", "suppose", "ledger", "propose", "records", "results");

    /** What is there once the engine has answered. */
    private static final Map<String, String> SHOWN =
            Map.of("now", ".todo li", "year", ".month", "findings", "table.findings tbody tr");

    private static void openSample() {
        browser.click("#open-sample");
        browser.await("#tab-now");
    }

    /** The bytes behind a button of the downloads. */
    private static byte[] download(String button, String name) {
        browser.click("#tab-results");
        browser.click("[id='" + button + "']");
        return browser.caught(name);
    }

    @Test
    void the_page_is_one_small_file() throws Exception {
        CountingOutputStream packed = new CountingOutputStream(ByteStreams.nullOutputStream());
        try (GZIPOutputStream zipped = new GZIPOutputStream(packed)) {
            Files.copy(PAGE, zipped);
        }
        assertThat(packed.getCount()).isLessThanOrEqualTo(695 * 1024); // 5 KB to spare, as gzip packs without options
        assertThat(Files.readString(PAGE))
                .doesNotContain("{script}", "{engine}")
                .doesNotContainPattern("src=\"");
    }

    @Test
    void every_tab_can_be_read_by_everybody_on_every_screen() {
        openSample();
        for (String tab : TABS) {
            browser.click("#tab-" + tab);
            browser.await(SHOWN.getOrDefault(tab, "#panel h2, #panel tbody tr, #panel details"));
            for (String scheme : List.of("light", "dark")) {
                browser.screen(1280, scheme);
                assertThat(browser.barriers()).as(tab + " " + scheme).isEmpty();
            }
            browser.screen(390, "light");
            assertThat(browser.run("return Math.max(innerWidth, document.documentElement.scrollWidth)"))
                    .as(tab + " at 390 px")
                    .isEqualTo(390L);
        }
        browser.screen(1280, "light");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void the_day_and_a_reading_can_be_supposed_and_what_changed_is_marked() {
        openSample();
        browser.run("const day = document.getElementById('as-of'); day.value = '2026-10-20'; day.dispatchEvent(new"
                + " Event('change'))");
        browser.await("#status .note");
        browser.click("#tab-findings");
        browser.click("#changed-only");
        browser.await("tr.changed .was");
        browser.click("#back");
        browser.click("#tab-suppose");
        browser.run("document.getElementById('tighter').value = '3+/quarter';"
                + "document.getElementById('tighter').form.requestSubmit()");
        browser.await("#status .note");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void a_finding_is_explained_as_a_tree() {
        openSample();
        browser.click("#tab-findings");
        browser.click("table.findings button.link");
        browser.await("dialog.why .tree .kind-verdict");
    }

    @Test
    void an_edit_changes_the_answer_and_survives_a_reload_until_it_is_forgotten() {
        openSample();
        browser.click("#tab-records");
        browser.await("#cell-1-4");
        browser.run("const cell = document.getElementById('cell-1-4'); cell.value = 'some day';"
                + "cell.dispatchEvent(new Event('change'))");
        browser.await("td.wrong #cell-1-4");
        browser.showPage();
        browser.await("td.wrong #cell-1-4");
        browser.run("const cell = document.getElementById('cell-1-4'); cell.value = '';"
                + "cell.dispatchEvent(new Event('change'))");
        browser.await("#tab-now");
        browser.click("#close");
        browser.await("#open-sample");
        assertThat(browser.run("return localStorage.length")).isEqualTo(0L);
    }

    @Test
    void what_was_held_admissions_and_terms_can_be_read_by_everybody() {
        openSample();
        browser.click("#tab-ledger");
        for (String part : List.of("held", "admissions", "terms")) {
            browser.click("#part-" + part);
            browser.await("#part-" + part + "[aria-pressed=true]");
            browser.await("#panel table.data tbody tr");
            assertThat(browser.barriers()).as(part).isEmpty();
        }
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void a_meeting_is_recorded_in_three_clicks_and_ticks_are_answered_as_on_the_jvm() throws Exception {
        openSample();
        browser.click("#tab-ledger");
        browser.click("#add-meeting");
        browser.click("#is-branch-committee-meeting");
        assertThat(browser.barriers()).isEmpty();
        browser.click("#meeting-add");
        browser.click("tr.added button.link");
        browser.click("#grid-attendance td.marked input");
        browser.await("#grid-attendance td.marked input:checked");
        browser.select("table", "dues");
        browser.click("#grid-dues input:not(:checked)");
        browser.click("[id='all-dues-2026-12']");
        browser.await("[id^='tick-2026-12-']:checked");
        assertThat(browser.barriers()).isEmpty();

        browser.showPage();
        browser.await("#tab-results");
        browser.catchFiles();
        Map<String, byte[]> files = Answers.files(Answers.SAMPLE);
        Map<String, byte[]> before = Map.copyOf(files);
        for (String table : List.of("activities", "attendance", "dues")) {
            files.put(table + ".csv", download("keep-" + table, table + ".csv"));
            assertThat(rows(files, table)).isGreaterThan(rows(before, table));
        }
        Question question = Answers.open(files).ask(Asked.of(LocalDate.of(2026, 9, 15)));
        for (String name : ResultFiles.NAMES) {
            assertThat(new String(download("save-" + name, name), UTF_8))
                    .as(name)
                    .isEqualTo(new String(question.file(name), UTF_8));
        }
    }

    private static long rows(Map<String, byte[]> files, String table) {
        return new String(files.get(table + ".csv"), UTF_8).lines().count();
    }

    @Test
    void where_the_browser_keeps_nothing_a_sentence_says_so() {
        browser.run("""
                for (let size = 1 << 20, i = 0; size > 0; i++) {
                  try { localStorage.setItem("full" + i, "x".repeat(size)); } catch (full) { size >>= 1; }
                }
                """);
        openSample();
        browser.await("header .note", "浏览器存不下");
        browser.click("#close");
        browser.await("#open-sample");
    }

    @Test
    void a_folder_can_be_given_to_a_browser_that_chooses_none() {
        browser.run("delete HTMLInputElement.prototype.webkitdirectory");
        browser.click("#language");
        browser.await("#choose-files", "Choose files");
        assertThat(browser.run("return document.getElementById('choose-folder') === null"))
                .isEqualTo(true);
    }

    @Test
    void more_than_fifty_megabytes_are_refused_and_less_are_told_of() {
        String give = """
                const files = new DataTransfer();
                files.items.add(new File(["note\\n", new Uint8Array(arguments[0] << 20).fill(120)], "notes.csv"));
                const input = document.getElementById("files-input");
                input.files = files.files;
                input.dispatchEvent(new Event("change"));
                """;
        browser.run(give, 51);
        browser.await("main .note", "50 MB");
        browser.run(give, 49);
        browser.await("#problems");
        browser.await("header .note", "浏览器存不下");
    }

    @Test
    void hostile_files_stay_text() {
        browser.choose(
                "organizations.csv",
                "id,kind,name,established\n<img src=x onerror=hurt()>,branch,<script>hurt()</script>,2012-09-01\n"
                        .getBytes(UTF_8));
        browser.await("#problems");
        assertThat(browser.run("return document.querySelectorAll('#app img, #app script').length"))
                .isEqualTo(0L);
        assertThat(browser.run("return typeof hurt")).isEqualTo("undefined");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void it_is_in_english_too() {
        browser.click("#language");
        browser.await("#open-sample", "Open the sample college");
        openSample();
        browser.await("#panel h2", "To do");
    }

    @Test
    void nothing_but_its_own_script_may_run_and_nothing_may_be_fetched() {
        browser.run("""
                const evil = document.createElement("script");
                evil.textContent = "window.hurt = true";
                document.body.append(evil);
                """);
        assertThat(browser.run("return window.hurt === undefined")).isEqualTo(true);
        assertThat(browser.run("return fetch('https://norms.example/').then(() => 'fetched', () => 'refused')"))
                .isEqualTo("refused");
    }
}
