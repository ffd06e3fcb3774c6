package dev.norms.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteStreams;
import com.google.common.io.CountingOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as somebody uses it who opened it from a file. */
class PageTest {
    private static final Path PAGE = Path.of("target/norms.html");
    private static final List<String> TABS =
            List.of("now", "year", "findings", "suppose", "propose", "records", "results");

    @TempDir
    private static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void open() {
        browser = Chromium.open(folder);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void begin() {
        browser.showPage();
        browser.run("localStorage.clear()");
        browser.showPage();
        browser.console();
    }

    private static void openSample() {
        browser.click("#open-sample");
        browser.await("#tab-now");
    }

    /** Gives files to the page as if they were chosen. */
    private static void choose(String name, String text) {
        browser.run("""
                const files = new DataTransfer();
                files.items.add(new File([arguments[1]], arguments[0]));
                const input = document.getElementById("files-input");
                input.files = files.files;
                input.dispatchEvent(new Event("change"));
                """, name, text);
    }

    @Test
    void the_page_is_one_small_file() throws Exception {
        CountingOutputStream packed = new CountingOutputStream(ByteStreams.nullOutputStream());
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            Files.copy(PAGE, gzip);
        }
        assertThat(packed.getCount()).isLessThanOrEqualTo(700 * 1024);
        assertThat(Files.readString(PAGE))
                .doesNotContain("{script}", "{engine}")
                .doesNotContainPattern("src=\"");
    }

    @Test
    void every_tab_can_be_read_by_everybody_on_every_screen() {
        openSample();
        for (String tab : TABS) {
            browser.click("#tab-" + tab);
            browser.await("#panel h2, #panel table, #panel details");
            for (String scheme : List.of("light", "dark")) {
                browser.screen(1280, scheme);
                assertThat(browser.barriers()).as(tab + " " + scheme).isEmpty();
            }
            browser.screen(390, "light");
            assertThat(browser.run("return document.documentElement.scrollWidth"))
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
    void hostile_files_stay_text() {
        choose(
                "organizations.csv",
                "id,kind,name,established\n<img src=x onerror=hurt()>,branch,<script>hurt()</script>,2012-09-01\n");
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
