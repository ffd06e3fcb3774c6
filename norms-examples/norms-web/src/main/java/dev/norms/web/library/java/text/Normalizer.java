package dev.norms.web.library.java.text;

import dev.norms.web.library.Texts;

/** Stands for {@code java.text.Normalizer}. */
public final class Normalizer {
    private Normalizer() {}

    /** The forms in use. */
    public enum Form {
        /** Composed. */
        NFC,
        /** Composed, with one character for all that look alike. */
        NFKC
    }

    /**
     * Returns whether a text is normalized.
     *
     * @param text the text
     * @param form the form
     * @return true if normalizing would not change it
     */
    public static boolean isNormalized(CharSequence text, Form form) {
        return normalize(text, form).contentEquals(text);
    }

    /**
     * Normalizes a text.
     *
     * @param text the text
     * @param form the form
     * @return the text in this form
     */
    public static String normalize(CharSequence text, Form form) {
        return Texts.normalize(text.toString(), form.name());
    }
}
