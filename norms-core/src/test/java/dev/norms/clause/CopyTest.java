package dev.norms.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.clause.Copy.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyTest {
    @Test
    void a_copy_may_begin_with_the_number_of_an_article() {
        assertThat(passages("9.新的一条；\n换行。")).containsExactly("9.新的一条；换行。");
        assertThat(passages("新的一条；\n换行。")).containsExactly("新的一条；", "换行。");
    }

    @Test
    void cells_are_passages_of_one_row() {
        Copy copy = new Copy("会议\t每月一次\n班会\t每周一次");
        assertThat(words(copy, copy.passages(0, copy.size()))).containsExactly("会议", "每月一次", "班会", "每周一次");
        assertThat(words(copy, copy.rows(0, copy.size()))).containsExactly("会议 每月一次", "班会 每周一次");
    }

    @Test
    void the_length_of_a_run_is_counted_in_words() {
        Copy copy = new Copy("会 议\n班会开");
        assertThat(copy.passages(0, copy.size()).stream().map(copy::length)).containsExactly(2, 3);
    }

    @Test
    void a_run_may_end_where_the_copy_ends_and_no_later() {
        Copy copy = new Copy("会议\n班会开");
        assertThat(copy.endOfRun(1, 3)).contains(copy.size());
        assertThat(copy.endOfRun(1, 4)).isEmpty();
        assertThat(copy.endOfRun(0, 1)).isEmpty();
    }

    @Test
    void the_number_of_an_article_has_one_to_three_digits_and_a_point() {
        assertThat(number("1.新")).isEqualTo(1);
        assertThat(number("123.新")).isEqualTo(123);
        assertThat(number("2020.新")).isZero();
        assertThat(number("12.5米")).isZero();
        assertThat(number("12米")).isZero();
    }

    private static int number(String text) {
        return Seams.articleNumber(new CopyWords(text), 0);
    }

    private static List<String> passages(String text) {
        Copy copy = new Copy(text);
        return words(copy, copy.passages(0, copy.size()));
    }

    private static List<String> words(Copy copy, List<Run> runs) {
        return runs.stream().map(run -> copy.passage(run).words()).toList();
    }
}
