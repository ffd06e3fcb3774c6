package dev.norms.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
    void languages_have_their_iso_codes() {
        assertThat(Language.CHINESE.code()).isEqualTo("zh");
        assertThat(Language.ENGLISH.code()).isEqualTo("en");
    }
}
