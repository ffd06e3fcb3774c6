package dev.norms.report.unit;

/** Texts of users without control characters, and without invisible ones that change the direction of writing. */
public final class VisibleText {
    private static final char SIGN = '␣';

    /** Marks of the direction of writing and of byte order, and what is no character. */
    private static final String MARKS =
            "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069" + "\uFEFF\uFFFE\uFFFF";

    private VisibleText() {}

    /**
     * Returns a text with a sign in place of each control character and invisible mark.
     *
     * @param text the text of a user
     * @return the text as it may be shown; line feeds stay
     */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isInvisible(text.charAt(i))) {
                return signed(text);
            }
        }
        return text;
    }

    private static String signed(String text) {
        StringBuilder visible = new StringBuilder(text);
        for (int i = 0; i < visible.length(); i++) {
            if (isInvisible(visible.charAt(i))) {
                visible.setCharAt(i, SIGN);
            }
        }
        return visible.toString();
    }

    private static boolean isInvisible(char character) {
        return Character.isISOControl(character) ? character != '\n' : MARKS.indexOf(character) >= 0;
    }
}
