package dev.norms.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void a_chinese_character_takes_two_cells() {
        assertThat(Cells.width("党支部")).isEqualTo(6);
        assertThat(Cells.width("（a）")).isEqualTo(5);
        assertThat(Cells.width("𠮷")).isEqualTo(2);
        assertThat(Cells.width("e\u0301")).isEqualTo(1);
        assertThat(Cells.width("✓✗▸?-")).isEqualTo(5);
        assertThat(Cells.width("")).isZero();
    }

    @Test
    void words_stay_whole_and_chinese_breaks_anywhere() {
        assertThat(Cells.wrap("at least once a quarter", 10)).containsExactly("at least", "once a", "quarter");
        assertThat(Cells.wrap("每季度召开党员大会", 8)).containsExactly("每季度召", "开党员大", "会");
    }

    @Test
    void no_line_begins_with_a_closing_mark() {
        assertThat(Cells.wrap("党支部，党小组", 6)).containsExactly("党支", "部，党", "小组");
    }

    @Test
    void dates_and_ids_stay_whole_unless_they_are_too_long() {
        assertThat(Cells.wrap("due 2026-08-31 at last", 12)).containsExactly("due", "2026-08-31", "at last");
        assertThat(Cells.wrap("2026-08-31", 4)).containsExactly("2026", "-08-", "31");
    }

    @Test
    void a_word_longer_than_a_line_leaves_no_blank_behind() {
        assertThat(Cells.wrap("abcdefgh xyz", 4)).containsExactly("abcd", "efgh", "xyz");
        assertThat(Cells.wrap("abcdefgh  ", 4)).containsExactly("abcd", "efgh");
    }

    @Test
    void a_line_that_is_cut_leaves_two_cells_for_its_ellipsis() {
        assertThat(Cells.cut("党支部", 6)).isEqualTo("党支部");
        assertThat(Cells.cut("党支部委员会", 6)).isEqualTo("党支…");
        assertThat(Cells.cut("党支部", 4)).isEqualTo("党…");
    }

    @Test
    void line_breaks_are_kept_and_an_empty_text_is_one_line() {
        assertThat(Cells.wrap("a\nb", 10)).containsExactly("a", "b");
        assertThat(Cells.wrap("", 10)).containsExactly("");
    }

    @Test
    void what_would_control_the_terminal_or_turn_the_text_is_a_sign() {
        assertThat(Cells.wrap("a\u001B[31mb\u0007\u202Ec\uFFFE", 20)).containsExactly("a␣[31mb␣␣c␣");
        assertThat(Cells.wrap("一支部\tx", 4)).containsExactly("一支", "部␣x");
    }
}
