package dev.norms.label;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collection;
import java.util.StringJoiner;

/**
 * A text in Chinese and in English, such as the name of a thing or a sentence about it.
 *
 * @param zh the Chinese text, not blank
 * @param en the English text, not blank
 */
public record Label(String zh, String en) implements Serializable {
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
     * A label of two patterns, in which {@code {0}} stands for the first part, {@code {1}} for the second, and so on.
     *
     * @param zh the Chinese pattern
     * @param en the English pattern
     * @param parts the parts, at most ten; of a label each pattern gets the text in its language
     * @return the label
     * @throws IllegalArgumentException if a text is blank
     * @throws IndexOutOfBoundsException if a pattern refers to a part that is not given
     */
    public static Label format(String zh, String en, Object... parts) {
        return new Label(format(zh, Language.CHINESE, parts), format(en, Language.ENGLISH, parts));
    }

    private static String format(String pattern, Language language, Object... parts) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int brace = pattern.indexOf('{'); brace >= 0; brace = pattern.indexOf('{', from)) {
            Object part = parts[pattern.charAt(brace + 1) - '0'];
            text.append(pattern.substring(from, brace)).append(part instanceof Label label ? label.in(language) : part);
            from = brace + 3;
        }
        text.append(pattern.substring(from));
        return text.toString();
    }

    /**
     * Several labels as one.
     *
     * @param labels the labels, at least one
     * @param zh the separator of the Chinese texts
     * @param en the separator of the English texts
     * @return the label
     * @throws IllegalArgumentException if there are no labels
     */
    public static Label join(Collection<Label> labels, String zh, String en) {
        StringJoiner chinese = new StringJoiner(zh);
        StringJoiner english = new StringJoiner(en);
        for (Label label : labels) {
            chinese.add(label.zh);
            english.add(label.en);
        }
        return new Label(chinese.toString(), english.toString());
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
