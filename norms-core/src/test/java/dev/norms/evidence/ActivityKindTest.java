package dev.norms.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityKindTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "az09", "a-b", "red-film", "week-2-talk", "x-1"})
    void a_code_is_of_words_joined_by_hyphens(String code) {
        assertThat(ActivityKind.isCode(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "-a", "a-", "a--b", "1a", "0", "A", "a b", "a_b", "é", "a`", "a{", "a/", "a:", "红"})
    void other_texts_are_no_codes(String text) {
        assertThat(ActivityKind.isCode(text)).isFalse();
    }

    @Test
    void every_kind_of_the_document_is_read_from_what_it_prints() {
        assertThat(ActivityKind.known())
                .isNotEmpty()
                .allSatisfy(
                        kind -> assertThat(ActivityKind.parse(kind.toString())).isEqualTo(kind));
    }
}
