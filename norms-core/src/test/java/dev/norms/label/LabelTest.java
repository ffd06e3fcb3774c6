package dev.norms.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelTest {
    @Test
    void reads_in_both_languages() {
        Label label = Label.of("党支部", "branch");
        assertThat(label.in(Language.CHINESE)).isEqualTo("党支部");
        assertThat(label.in(Language.ENGLISH)).isEqualTo("branch");
        assertThat(Label.same("2021").in(Language.ENGLISH)).isEqualTo("2021");
    }

    @Test
    void has_no_blank_side() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Label.of("党支部", " "))
                .withMessage("zh and en must not be blank, but were '党支部', ' '");
    }

    @Test
    void a_part_of_a_pattern_is_said_in_its_language() {
        assertThat(Label.format("{0}有{1}人", "{1} in the {0}", Label.of("党支部", "branch"), 3))
                .isEqualTo(Label.of("党支部有3人", "3 in the branch"));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Label.format("{0}", "{0} and {1}", "u1"));
    }

    @Test
    void labels_are_joined_in_their_order() {
        assertThat(Label.join(List.of(Label.of("书记", "secretary"), Label.same("u1")), "、", ", "))
                .isEqualTo(Label.of("书记、u1", "secretary, u1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Label.join(List.of(), "、", ", "));
    }

    @Test
    void languages_have_their_iso_codes() {
        assertThat(Language.CHINESE.code()).isEqualTo("zh");
        assertThat(Language.ENGLISH.code()).isEqualTo("en");
    }
}
