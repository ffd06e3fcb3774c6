package dev.norms.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.label.Label;

/** What holds of every text for people. */
public final class Texts {
    private Texts() {}

    /** Asserts that a text is Chinese in Chinese and not in English. */
    public static void assertTwoLanguages(Label label) {
        assertThat(label.zh()).containsPattern("\\p{IsHan}").doesNotContain("null");
        assertThat(label.en()).doesNotContainPattern("\\p{IsHan}").isNotBlank();
    }
}
