package dev.norms.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetSpaceTest {
    @ParameterizedTest
    @CsvSource({
        "四个汉字, 4, 1, 四个汉字",
        "四个汉字a, 4, 1, 四个汉…",
        "三个字ab, 4, 1, 三个字ab",
        "三个字abc, 4, 1, 三个字…",
        "abcdefgh, 4, 1, abcdefgh",
        "abcdefghi, 4, 1, abcdef…",
        "两行共有八个汉字, 4, 2, 两行共有八个汉字",
        "两行共有九个汉字字, 4, 2, 两行共有九个汉…"
    })
    void only_a_text_that_does_not_fit_is_cut(String text, int width, int lines, String cut) {
        assertThat(SheetSpace.cut(text, width, lines)).isEqualTo(cut);
        assertThat(SheetSpace.lines(cut, width)).isLessThanOrEqualTo(lines);
    }
}
