package dev.norms.label;

import static java.util.Objects.requireNonNull;

/**
 * A text in Chinese and in English, such as the name of a thing or a sentence about it.
 *
 * @param zh the Chinese text, not blank
 * @param en the English text, not blank
 */
public record Label(String zh, String en) {
    /**
     * Checks both texts.
     *
     * @throws IllegalArgumentException if one of them is blank
     */
    public Label {
        if (requireNonNull(zh, "zh").isBlank() || requireNonNull(en, "en").isBlank()) {
            throw new IllegalArgumentException("zh and en must not be blank, but were '" + zh + "', '" + en + "'");
        }
    }

    /**
     * A label of two texts.
     *
     * @param zh the Chinese text, not blank
     * @param en the English text, not blank
     * @return the label
     * @throws IllegalArgumentException if one of them is blank
     */
    public static Label of(String zh, String en) {
        return new Label(zh, en);
    }

    /**
     * A label that reads the same in both languages, for instance an id or a date.
     *
     * @param text the text, not blank
     * @return the label
     */
    public static Label same(String text) {
        return new Label(text, text);
    }

    /**
     * The text in one language.
     *
     * @param language the language
     * @return the text
     */
    public String in(Language language) {
        return language == Language.CHINESE ? zh : en;
    }
}
