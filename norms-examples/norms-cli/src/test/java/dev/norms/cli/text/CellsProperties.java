package dev.norms.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CellsProperties {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab1-. ,党支部，（）。✓").ofMaxLength(60);
    }

    @Property
    void no_line_is_too_wide(@ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 30) int width) {
        assertThat(Cells.wrap(text, width)).allMatch(line -> Cells.width(line) <= width);
    }

    @Property
    void nothing_but_blanks_is_lost(@ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 30) int width) {
        List<String> lines = Cells.wrap(text, width);

        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
}
