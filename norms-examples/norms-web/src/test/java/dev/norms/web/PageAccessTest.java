package dev.norms.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The page without a mouse, and on paper. */
class PageAccessTest extends OpenPage {
    /** Paper of 210 mm with margins of 10 mm, in pixels. */
    private static final int PAPER = 718;

    /** Everything that is for paper alone is shown on the screen, too. */
    private static final String AS_PRINTED = """
            for (const sheet of document.styleSheets)
              for (const rule of sheet.cssRules)
                if (rule instanceof CSSMediaRule && rule.media.mediaText === "print") rule.media.mediaText = "all";
            """;

    /** The page draws itself anew, as when an answer comes late; the focus is not moved to the button. */
    private static final String DRAWN_ANEW = "document.getElementById('language').click()";

    @Test
    void all_can_be_reached_and_done_by_keys() {
        browser.tabTo("open-sample");
        browser.press(Keys.ENTER);
        browser.await("#tab-now");
        browser.await(".todo li");

        browser.tabTo("slider");
        browser.press(Keys.ARROW_RIGHT);
        browser.await("#day-label", "9月16日");
        browser.await("#status", "假设中");
        assertThat(browser.focused()).isEqualTo("slider");

        browser.tabTo("tab-now");
        browser.press(Keys.ARROW_LEFT);
        assertThat(browser.focused()).isEqualTo("tab-results");
        browser.press(Keys.ARROW_RIGHT);
        browser.press(Keys.ARROW_RIGHT);
        assertThat(browser.focused()).isEqualTo("tab-year");
        browser.press(Keys.ARROW_RIGHT);
        assertThat(browser.focused()).isEqualTo("tab-findings");
        browser.await("table.findings tbody tr");

        browser.run("document.querySelector('table.findings button.link').focus()");
        browser.press(Keys.ENTER);
        browser.await("dialog.why .tree");
        assertThat(browser.run("return document.querySelector('dialog').contains(document.activeElement)"))
                .isEqualTo(true);
        browser.press(Keys.ESCAPE);
        assertThat(browser.run("return document.activeElement.closest('table.findings') !== null"))
                .isEqualTo(true);
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void a_late_answer_takes_neither_the_focus_nor_what_is_being_typed() {
        browser.click("#open-sample");
        browser.click("#tab-findings");
        browser.await("table.findings tbody tr");
        browser.run("document.querySelectorAll('table.findings button.link')[2].focus()");
        browser.run(DRAWN_ANEW);
        assertThat(browser.run("return [...document.querySelectorAll('table.findings button.link')]"
                        + ".indexOf(document.activeElement)"))
                .isEqualTo(2L);

        browser.click("#tab-records");
        browser.await("#cell-1-5");
        browser.run("document.getElementById('cell-1-5').focus()");
        browser.press("many");
        browser.run(DRAWN_ANEW);
        assertThat(browser.focused()).isEqualTo("cell-1-5");
        browser.press(Keys.HOME, Keys.ARROW_RIGHT, "!");
        browser.run(DRAWN_ANEW);
        assertThat(browser.run("return document.getElementById('cell-1-5').value"))
                .isEqualTo("m!any");
        browser.press(Keys.TAB);
        browser.await("td.wrong #cell-1-5");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void paper_has_the_college_the_day_and_whole_tables_and_no_controls() {
        browser.click("#open-sample");
        browser.run(AS_PRINTED);
        browser.screen(PAPER, "light");
        for (String tab : List.of("now", "findings", "year")) {
            browser.click("#tab-" + tab);
            browser.await(tab.equals("now") ? ".todo li" : tab.equals("year") ? ".month" : "table.findings tbody tr");
            assertThat((List<?>) browser.run("""
                    return ["h1", "#day-label", "#panel", "#print", "#tab-now", "#slider", "#as-of", ".filter"]
                      .filter(one => document.querySelector(one) && document.querySelector(one).offsetParent !== null);
                    """)).as(tab).isEqualTo(List.of("h1", "#day-label", "#panel"));
            assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                    .as(tab)
                    .isLessThanOrEqualTo(PAPER);
        }
        browser.screen(1280, "light");
    }
}
