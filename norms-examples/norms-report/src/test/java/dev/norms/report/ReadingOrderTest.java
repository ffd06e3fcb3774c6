package dev.norms.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as somebody hears them, comes through them with the keyboard, or bears no motion. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ReadingOrderTest extends InBrowsers {
    private static final int DESK = 1280;

    /** Texts of the first screen that stand neither below nor to the right of the text before them. */
    private static final String BACKWARDS = """
            const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
            const back = [];
            let before = null, text = "";
            for (let node = walk.nextNode(); node; node = walk.nextNode()) {
              const of = node.parentElement;
              if (!node.data.trim() || !of.checkVisibility() || of.closest(".vh,.skip,select,script,style")) continue;
              range.selectNodeContents(node);
              const box = range.getBoundingClientRect();
              if (box.top > innerHeight) break;
              if (before && box.bottom <= before.top && box.left <= before.left) back.push(text + " > " + node.data);
              before = box;
              text = node.data;
            }
            return back;""";

    private static final String MOVING = """
            return [...document.querySelectorAll("*")].filter(e => {
              const style = getComputedStyle(e);
              return style.animationName !== "none" || parseFloat(style.transitionDuration) > 0
                || style.scrollBehavior === "smooth";
            }).length + document.getAnimations().length;""";

    @Test
    void headings_leave_no_level_out_and_everything_stands_in_a_landmark() throws IOException {
        for (Map.Entry<String, String> page : pages().entrySet()) {
            browser.screen(DESK, "light");
            browser.show(page.getValue(), "");
            browser.run("document.querySelectorAll('details').forEach(e => e.open = true)");

            assertThat(browser.disorder()).as(page.getKey()).isEmpty();
            assertThat((List<?>) browser.run("return [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')]"
                            + ".map(e => +e.tagName[1]).filter((level, i, all) => level > (i ? all[i - 1] : 0) + 1)"))
                    .as(page.getKey())
                    .isEmpty();
            assertThat(browser.run("return document.querySelectorAll('h1').length"))
                    .as(page.getKey())
                    .isEqualTo(1L);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, 390})
    void the_first_screen_is_read_in_the_order_in_which_it_is_seen(int width) throws IOException {
        browser.screen(width, "light");
        for (Map.Entry<String, String> page : pages().entrySet()) {
            browser.show(page.getValue(), "");

            assertThat((List<?>) browser.run(BACKWARDS)).as(page.getKey()).isEmpty();
            assertThat(browser.run("return [...document.querySelectorAll('*')].filter(e => e.tabIndex > 0"
                            + " || getComputedStyle(e).order !== '0').length"))
                    .as(page.getKey())
                    .isEqualTo(0L);
        }
    }

    @Test
    void nothing_moves_for_those_who_bear_no_motion() throws IOException {
        for (Map.Entry<String, String> page : pages().entrySet()) {
            browser.still();
            browser.show(page.getValue(), "");

            assertThat(browser.run("return matchMedia('(prefers-reduced-motion:reduce)').matches"))
                    .isEqualTo(true);
            assertThat(browser.run(MOVING)).as(page.getKey()).isEqualTo(0L);
        }
    }

    private static Map<String, String> pages() throws IOException {
        return Map.of(
                "year", Written.page(ReportCollege.year("")),
                "standing", Written.page(ReportCollege.standing("")),
                "branches", Written.branches(ReportCollege.standing("")),
                "wall", Written.wall(ReportCollege.year("")),
                "book", Written.book(ReportCollege.schedule("").book()));
    }
}
