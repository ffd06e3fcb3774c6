package dev.norms.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What browsers make of the pages; skipped with a notice for one that is not installed. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class BrowserTest extends InBrowsers {
    private static final int DESK = 1280;
    private static final Pattern PAPER = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @BeforeEach
    void sit_at_a_desk() {
        browser.screen(DESK, "light");
        browser.console();
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
    void a_page_fits_the_screen_and_has_no_barrier(int width, String scheme) throws IOException {
        browser.screen(width, scheme);
        for (String page : pages("")) {
            browser.show(page, "");

            assertThat(browser.console()).isEmpty();
            assertThat(browser.text("h1")).contains("总支");
            assertThat(browser.run("return Math.max(innerWidth, document.documentElement.scrollWidth)"))
                    .as("nothing is wider than the screen")
                    .isEqualTo((long) width);
            assertThat(browser.run("return matchMedia('(prefers-color-scheme:dark)').matches"))
                    .isEqualTo(scheme.equals("dark"));
            assertThat(browser.barriers()).isEmpty();
        }
    }

    @Test
    void an_empty_standing_says_of_every_section_that_there_is_nothing() throws IOException {
        browser.show(Written.page(ReportCollege.empty()), "");

        assertThat(browser.text("[aria-labelledby=admissions]")).contains("未提供 admissions.csv");
        assertThat(browser.text("[aria-labelledby=terms]")).contains("未提供 terms.csv");
        assertThat(browser.text("[aria-labelledby=hours]")).contains("没有");
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void the_keyboard_alone_chooses_a_unit_and_all_again() throws IOException {
        for (String page : pages("")) {
            browser.show(page, "");
            assertThat(foreign("2")).isPositive();
            browser.tabTo("unit");
            browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);

            assertThat(browser.text("#named")).isEqualTo("第一支部");
            assertThat(browser.text("#said")).startsWith("第一支部：");
            assertThat(browser.address()).endsWith("#unit=b1");
            assertThat(browser.shown("[data-u~='2']")).isPositive();
            assertThat(foreign("2")).isZero();

            browser.press(Keys.HOME);

            assertThat(browser.text("#named")).isEmpty();
            assertThat(browser.address()).doesNotContain("#");
            assertThat(foreign("2")).isPositive();
            assertThat(browser.console()).isEmpty();
        }
    }

    @Test
    void the_skip_link_is_the_first_that_the_keyboard_comes_to() throws IOException {
        for (String page : pages("")) {
            browser.show(page, "");
            browser.press(Keys.TAB);

            assertThat(browser.shown(".skip:focus")).isOne();
            browser.press(Keys.ENTER);
            assertThat(browser.address()).matches(".*#(main|months)");
        }
    }

    @Test
    void an_address_chooses_the_unit_it_names_and_none_if_it_names_none() throws IOException {
        for (String page : pages("")) {
            browser.show(page, "#unit=b2");

            assertThat(browser.text("#named")).isEqualTo("第二支部");
            assertThat(foreign("3")).isZero();
            for (String fragment : List.of("#unit=nobody", "#unit=%E0%A4%A", "#unit=")) {
                browser.show(page, fragment);

                assertThat(browser.text("#named")).as(fragment).isEmpty();
                assertThat(browser.console()).as(fragment).isEmpty();
            }
        }
    }

    @Test
    void a_table_without_a_row_for_the_unit_says_so() throws IOException {
        browser.show(Written.page(ReportCollege.standing("")), "#unit=g");

        assertThat(browser.text("[aria-labelledby=admissions] .none")).isEqualTo("没有在办的发展过程");
        browser.show(Written.page(ReportCollege.standing("")), "");
        assertThat(browser.shown("[aria-labelledby=admissions] .none")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"><img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "' autofocus '"})
    void a_hostile_text_is_read_and_never_run(String text) throws IOException {
        for (String page : pages(text)) {
            browser.show(page, "#unit=b1");

            assertThat(browser.console()).isEmpty();
            assertThat(browser.text("#named")).isEqualTo(text.strip());
            assertThat(browser.run("return document.images.length")).isEqualTo(0L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#unit=b1"})
    void the_year_is_one_sheet_of_a3_or_some_of_a4(String fragment) throws IOException {
        browser.show(Written.page(ReportCollege.year("")), fragment);
        String poster = browser.pdf(297, 420);
        String sheets = browser.pdf();

        assertThat(PAPER.matcher(poster).results()).hasSize(1);
        assertThat(poster).containsPattern("/MediaBox \\[0 0 119[01][0-9.]* 84[12]");
        assertThat(PAPER.matcher(sheets).results()).hasSizeBetween(2, 6);
        assertThat(sheets).containsPattern("/MediaBox \\[0 0 84[12][0-9.]* 59[45]");
    }

    @Test
    void a_plan_with_a_line_for_each_meeting_is_two_sheets_of_a3_at_most_and_its_wall_one() throws IOException {
        browser.show(Written.page(ReportCollege.planned("")), "");
        assertThat(PAPER.matcher(browser.pdf(297, 420)).results()).hasSizeBetween(1, 2);
        browser.show(Written.wall(ReportCollege.planned("")), "");
        assertThat(PAPER.matcher(browser.pdf(297, 420)).results()).hasSize(1);
    }

    @Test
    void the_poster_of_a_large_college_is_one_sheet_too() throws IOException {
        browser.show(Written.page(ReportCollege.yearOf(8, 50)), "");
        browser.run("document.querySelectorAll('footer').forEach(e => e.remove())");

        assertThat(PAPER.matcher(browser.pdf(297, 420)).results()).hasSize(1);
    }

    @Test
    void no_printed_text_is_smaller_than_eight_points_and_no_box_is_too_small() throws IOException {
        for (String page : List.of(
                Written.page(ReportCollege.year("")),
                Written.page(ReportCollege.standing("")),
                Written.page(ReportCollege.standing("第二党小组第三党支部")),
                Written.branches(ReportCollege.standing("第二党小组第三党支部")),
                Written.wall(ReportCollege.year("")))) {
            for (int[] size : new int[][] {{404, 281}, {281, 194}}) {
                browser.show(page, "");
                browser.paper(size[0], size[1]);

                assertThat(browser.smallest()).isGreaterThanOrEqualTo(7.99);
                assertThat(browser.run("return [...document.querySelectorAll('th,td')].filter(e => e.checkVisibility()"
                                + " && e.scrollWidth > e.clientWidth).map(e => e.textContent)"))
                        .as("text that is cut off or runs into the next box")
                        .isEqualTo(List.of());
            }
        }
    }

    @Test
    void a_verdict_leads_to_its_explanation_also_where_a_unit_is_chosen() throws IOException {
        browser.show(Written.page(ReportCollege.standing("")), "#unit=b1;to=INS-2.2@b1/2026-02");

        assertThat(browser.text("#named")).isEqualTo("第一支部");
        assertThat(browser.text(".here")).contains("未完成", "主题党日 2026年2月", "期间");
        assertThat(browser.shown(".here")).isOne();
        assertThat(foreign("2")).isZero();
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void a_branch_is_one_sheet_of_paper_and_the_wall_another() throws IOException {
        browser.show(Written.branches(ReportCollege.standing("")), "");
        assertThat(browser.barriers()).isEmpty();
        String leaves = browser.pdf();
        browser.show(Written.wall(ReportCollege.year("")), "");
        assertThat(browser.barriers()).isEmpty();
        String wall = browser.pdf();

        assertThat(PAPER.matcher(leaves).results()).hasSize(3);
        assertThat(leaves).containsPattern("/MediaBox \\[0 0 59[45][0-9.]* 84[12]");
        assertThat(PAPER.matcher(wall).results()).hasSize(1);
        assertThat(wall).containsPattern("/MediaBox \\[0 0 119[01][0-9.]* 84[12]");
    }

    @Test
    void the_standing_prints_on_sheets_as_offices_file_them() throws IOException {
        browser.show(Written.page(ReportCollege.standing("")), "");
        String all = browser.pdf();
        browser.show(Written.page(ReportCollege.standing("")), "#unit=g");
        String one = browser.pdf();

        assertThat(all).containsPattern("/MediaBox \\[0 0 84[12][0-9.]* 59[45]");
        assertThat(PAPER.matcher(all).results()).hasSizeBetween(5, 15);
        assertThat(PAPER.matcher(one).results()).hasSizeBetween(3, 9);
    }

    @Test
    void what_is_folded_in_the_book_is_printed_with_and_without_its_script() throws IOException {
        browser.show(Written.book(ReportCollege.schedule("").book()), "");
        int sheets = (int) PAPER.matcher(browser.pdf()).results().count();
        browser.paper(182, 269);
        Object height = browser.run("return document.documentElement.scrollHeight");
        browser.run("document.querySelectorAll('details').forEach(e => e.open = true)");

        assertThat(browser.run("return document.documentElement.scrollHeight")).isEqualTo(height);
        assertThat(browser.text(".reading")).isNotEmpty();
        assertThat(PAPER.matcher(browser.pdf()).results()).hasSize(sheets);
    }

    /** How much is shown though it is not of the unit with a number. */
    private static long foreign(String number) {
        return browser.shown("[data-u]:not([data-u~='" + number + "'])");
    }

    private static List<String> pages(String text) throws IOException {
        return List.of(Written.page(ReportCollege.year(text)), Written.page(ReportCollege.standing(text)));
    }
}
