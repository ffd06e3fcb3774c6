package dev.norms.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.files.CollegeTemplate;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.web.answer.Asked;
import dev.norms.web.answer.Question;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Workbooks that the page opens and keeps. */
class PageWorkbookTest extends OpenPage {
    /** The records of the page as a workbook. */
    private static byte[] kept() {
        browser.click("#tab-results");
        browser.click("#keep-workbook");
        return browser.caught("college.xlsx");
    }

    @Test
    void a_workbook_is_opened_and_its_tables_can_be_edited() throws Exception {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        CollegeTemplate.of(2026, Answers.sources(Answers.files(Answers.SAMPLE)), ImplementationOpinion.book())
                .writeWorkbook(workbook);
        browser.choose("college.xlsx", workbook.toByteArray());
        browser.click("#tab-ledger");
        browser.click("#add-meeting");
        browser.click("#is-branch-committee-meeting");
        browser.click("#meeting-add");
        browser.await("tr.added");
        browser.showPage();
        browser.click("#tab-ledger");
        browser.await("#panel table.data tbody tr");
    }

    @Test
    void the_records_are_kept_as_a_workbook_that_gives_the_same_answers() throws Exception {
        browser.click("#open-sample");
        browser.catchFiles();
        byte[] workbook = kept();
        Asked asked = Asked.of(LocalDate.of(2026, 9, 15));
        Question before = Answers.open(Answers.files(Answers.SAMPLE)).ask(asked);
        Question after = Answers.open(Map.of("college.xlsx", workbook)).ask(asked);
        for (String name : List.of("findings.csv", "schedule.csv")) {
            assertThat(new String(after.file(name), UTF_8)).as(name).isEqualTo(new String(before.file(name), UTF_8));
        }
    }

    @Test
    void a_workbook_that_is_kept_has_what_was_typed_whatever_it_is() {
        String odd = "_x0041_ <b>&\"“二” \t1";
        browser.click("#open-sample");
        browser.catchFiles();
        browser.click("#tab-records");
        browser.await("#cell-1-8");
        browser.run(
                "const cell = document.getElementById('cell-1-8'); cell.value = arguments[0];"
                        + "cell.dispatchEvent(new Event('change', { bubbles: true }))",
                odd);
        byte[] workbook = kept();
        browser.click("#close");
        browser.choose("college.xlsx", workbook);
        browser.click("#tab-records");
        browser.await("#cell-1-8");
        assertThat(browser.run("return document.getElementById('cell-1-8').value"))
                .isEqualTo(odd);
        assertThat(browser.console()).isEmpty();
    }
}
