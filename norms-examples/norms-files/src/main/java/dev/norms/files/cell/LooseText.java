package dev.norms.files.cell;

import java.util.Locale;
import java.util.Set;

/** Ignores differences in how people type the same text, such as width and letter case. */
public final class LooseText {
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "是", "√", "✓", "✔", "☑", "有");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "否", "×", "✗", "✘", "无");

    /** How far full-width signs, other than the blank, are above their half-width counterparts in Unicode. */
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private static final String QUOTES = "“”\"《》「」";

    private LooseText() {}

    /**
     * Returns a text with half-width letters, digits, signs and blanks instead of full-width ones.
     *
     * @param text the text
     * @return the half-width text without surrounding blanks; the same text if nothing in it is full-width
     */
    public static String halfWidth(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isFullWidth(text.charAt(i))) {
                StringBuilder half = new StringBuilder(text);
                for (int j = i; j < text.length(); j++) {
                    char c = text.charAt(j);
                    half.setCharAt(j, c == '\u3000' ? ' ' : isFullWidth(c) ? (char) (c - FULL_WIDTH_OFFSET) : c);
                }
                return half.toString().strip();
            }
        }
        return text;
    }

    /**
     * Returns the text by which codes, labels and names are compared: without letter case, width, quotation marks and
     * blanks beside Chinese characters; elsewhere, blank, underscore and hyphen are the same.
     *
     * @param text the text
     * @return the comparable form
     */
    public static String plain(String text) {
        String half = halfWidth(text).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(half.length());
        for (int i = 0; i < half.length(); i++) {
            char c = half.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '_' || c == '-') {
                boolean isAfterAscii = i > 0 && half.charAt(i - 1) < '\u0080' && !endsWithHyphen(plain);
                if (isAfterAscii && i + 1 < half.length() && half.charAt(i + 1) < '\u0080') {
                    plain.append('-');
                }
            } else if (QUOTES.indexOf(c) < 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean endsWithHyphen(StringBuilder text) {
        return text.length() > 0 && text.charAt(text.length() - 1) == '-';
    }

    static boolean isYes(String text) {
        return YES.contains(halfWidth(text).toLowerCase(Locale.ROOT));
    }

    static boolean isNo(String text) {
        return NO.contains(halfWidth(text).toLowerCase(Locale.ROOT));
    }

    private static boolean isFullWidth(char c) {
        return (c >= '\uff01' && c <= '\uff5e') || c == '\u3000';
    }
}
