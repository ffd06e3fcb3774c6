package dev.norms.cli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.cli.text.Grid.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {
    @Test
    void columns_are_aligned_by_cells() {
        Grid grid = new Grid(1, List.of(Column.left(6), Column.right(4)))
                .row(Tone.PLAIN, "党支", "12")
                .row(Tone.PLAIN, "abcdef", "3");

        assertThat(grid.lines(false, 98)).containsExactly("党支     12", "abcdef    3");
    }

    @Test
    void a_long_text_goes_on_below() {
        Grid grid = new Grid(2, List.of(Column.left(4), Column.left(9))).row(Tone.PLAIN, "党支部", "one");

        assertThat(grid.lines(false, 98)).containsExactly("党支  one", "部");
    }

    @Test
    void colors_take_no_cells() {
        Grid grid = new Grid(1, List.of(Column.right(3), Column.left(1)))
                .row(new Styled("7", Tone.GOOD), Styled.plain("x"));

        assertThat(grid.lines(true, 98)).containsExactly("  \u001b[32m7\u001b[39m x");
    }

    @Test
    void more_texts_than_columns_are_refused() {
        Grid grid = new Grid(1, List.of(Column.left(3)));

        assertThatThrownBy(() -> grid.row(Tone.PLAIN, "a", "b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cells must be at most 1, but were 2");
    }
}
