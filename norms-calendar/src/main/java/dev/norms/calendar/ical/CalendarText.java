package dev.norms.calendar.ical;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * A text of an entry: its title, a description, a category.
 *
 * <p>A text may hold any characters. {@link #toString()} is what a reader of the file gets: every line break is a line
 * feed, control characters other than tabs are left out, and an unpaired surrogate is U+FFFD. Two texts are equal if a
 * reader gets the same.
 *
 * <p>A text is escaped and encoded once, when it is made, so entries that say the same should share it. Texts that
 * share parts are joined from them:
 *
 * <pre>{@code
 * CalendarText asked = CalendarText.of("Asked: at least 1 per quarter\n");
 * CalendarText description = CalendarText.of(asked, CalendarText.of("Due: 2026-03-31"));
 * }</pre>
 */
public final class CalendarText {
    /** The text without a character. */
    public static final CalendarText EMPTY = of("");

    /** The escaped text in UTF-8. */
    private final byte[] octets;

    private final boolean isBlank;

    private CalendarText(byte[] octets, boolean isBlank) {
        this.octets = octets;
        this.isBlank = isBlank;
    }

    /**
     * Returns a text.
     *
     * @param text the text, of any length
     * @return the text
     */
    public static CalendarText of(String text) {
        return new CalendarText(encode(text), isBlank(text));
    }

    /**
     * Returns one text after the other.
     *
     * @param texts the texts; where one ends inside a surrogate pair or a line break, each half is read by itself
     * @return the whole
     */
    public static CalendarText of(CalendarText... texts) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        boolean isBlank = true;
        for (CalendarText text : texts) {
            octets.writeBytes(text.octets);
            isBlank &= text.isBlank;
        }
        return new CalendarText(octets.toByteArray(), isBlank);
    }

    /** Returns whether a reader gets nothing but white space: control characters are left out. */
    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns a text escaped and in UTF-8, at most three octets for each of its chars. Both are done in one pass by
     * hand, for speed: writing a calendar is mostly this.
     */
    static byte[] encode(String text) {
        char[] chars = text.toCharArray();
        byte[] octets = new byte[3 * chars.length];
        int end = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= 0x800 && !Character.isSurrogate(c)) {
                octets[end] = (byte) (0xE0 | c >> 12);
                octets[end + 1] = (byte) (0x80 | (c >> 6 & 0x3F));
                octets[end + 2] = (byte) (0x80 | (c & 0x3F));
                end += 3;
            } else if (c < 0x80) {
                if (c == '\n' || (c == '\r' && (i + 1 == chars.length || chars[i + 1] != '\n'))) {
                    octets[end++] = '\\';
                    octets[end++] = 'n';
                } else if (c == '\\' || c == ';' || c == ',') {
                    octets[end++] = '\\';
                    octets[end++] = (byte) c;
                } else if (c == '\t' || (c >= ' ' && c < 0x7F)) { // only tabs stay; the CR of a CRLF goes
                    octets[end++] = (byte) c;
                }
            } else if (c < 0x800) {
                if (c >= 0xA0) { // below are control characters
                    octets[end++] = (byte) (0xC0 | c >> 6);
                    octets[end++] = (byte) (0x80 | (c & 0x3F));
                }
            } else if (i + 1 < chars.length && Character.isSurrogatePair(c, chars[i + 1])) {
                int point = Character.toCodePoint(c, chars[++i]);
                octets[end++] = (byte) (0xF0 | point >> 18);
                octets[end++] = (byte) (0x80 | (point >> 12 & 0x3F));
                octets[end++] = (byte) (0x80 | (point >> 6 & 0x3F));
                octets[end++] = (byte) (0x80 | (point & 0x3F));
            } else {
                octets[end++] = (byte) 0xEF; // U+FFFD
                octets[end++] = (byte) 0xBF;
                octets[end++] = (byte) 0xBD;
            }
        }
        return Arrays.copyOf(octets, end);
    }

    byte[] octets() {
        return octets;
    }

    /**
     * Returns whether the text is blank.
     *
     * @return true if it is empty or all white space
     */
    public boolean isBlank() {
        return isBlank;
    }

    /**
     * Returns whether the text is empty.
     *
     * @return true if it has no characters
     */
    public boolean isEmpty() {
        return octets.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarText that && Arrays.equals(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    /**
     * Returns the text as a reader gets it.
     *
     * @return the text, without escapes
     */
    @Override
    public String toString() {
        String escaped = new String(octets, UTF_8);
        StringBuilder read = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\') {
                c = escaped.charAt(++i);
                read.append(c == 'n' ? '\n' : c);
            } else {
                read.append(c);
            }
        }
        return read.toString();
    }
}
