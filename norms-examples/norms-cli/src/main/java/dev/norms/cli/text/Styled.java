package dev.norms.cli.text;

import static java.util.Objects.requireNonNull;

/**
 * A text to be shown in a tone.
 *
 * @param text the text
 * @param tone the tone
 */
public record Styled(String text, Tone tone) {
    public Styled {
        requireNonNull(text, "text");
        requireNonNull(tone, "tone");
    }

    /**
     * Returns a plain text.
     *
     * @param text the text
     * @return the text in {@link Tone#PLAIN}
     */
    public static Styled plain(String text) {
        return new Styled(text, Tone.PLAIN);
    }
}
