package dev.norms.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.label.Label;
import dev.norms.label.Language;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ProblemTest {
    private static final Label WHAT = Label.of("不是日期", "is no date");

    @Property(tries = 200)
    void a_value_of_up_to_eighty_characters_is_shown_whole_and_a_longer_one_is_cut(
            @ForAll @IntRange(min = 1, max = 120) int characters) {
        String value = "𠮷".repeat(characters);

        String shown = characters <= 80 ? value : "𠮷".repeat(80) + "…";

        assertThat(problem("day", value).in(Language.CHINESE)).isEqualTo("people.csv:3: day: 不是日期 (" + shown + ")");
    }

    @Example
    void a_value_of_eighty_characters_is_whole_and_one_of_eighty_one_is_not() {
        assertThat(problem("", "x".repeat(80)).toString()).endsWith("x)").doesNotContain("…");
        assertThat(problem("", "x".repeat(81)).toString()).endsWith("x…)").contains("x".repeat(80));
    }

    @Example
    void what_would_break_the_line_is_shown_as_a_mark() {
        assertThat(problem("day", "a\r\nb\tc")).hasToString("people.csv:3: day: is no date (a␣␣b␣c)");
    }

    @Example
    void what_is_empty_is_left_out() {
        assertThat(problem("", "")).hasToString("people.csv:3: is no date");
        assertThat(new Problem(Origin.NONE, "day", WHAT, "")).hasToString("day: is no date");
        assertThat(new Problem(Origin.NONE, "", WHAT, "")).hasToString("is no date");
    }

    private static Problem problem(String attribute, String value) {
        return new Problem(new Origin("people.csv:3"), attribute, WHAT, value);
    }
}
