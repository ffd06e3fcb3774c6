package dev.norms.calendar.ical;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * A text of an entry: its title, a description, a category.
 *
 * <p>A text may hold any characters. {@link #toString()} is what a reader of the file gets: every line break is a line
 * feed, control characters other than tabs are left out, and half of a surrogate pair is U+FFFD. Two texts are equal if
 * a reader gets the same.
 *
 * <p>A text is escaped and encoded once, when it is made, so entries that say the same should share it. Texts that
 * share parts are joined of them:
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
        return new CalendarText(encode(text), text.isBlank());
    }

    /**
     * Returns one text after the other.
     *
     * @param texts the texts; where one ends inside a surrogate pair or a line break, the rest of it counts for itself
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

    /** Returns the octets of a text with its escapes. */
    static byte[] encode(String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        return (plain == text.length() ? text : escape(text, plain)).getBytes(UTF_8);
    }

    private static String escape(String text, int plain) {
        StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (isPlain(c)) {
                escaped.append(c);
            } else if (c == '\n' || (c == '\r' && next != '\n')) {
                escaped.append("\\n");
            } else if (c == '\\' || c == ';' || c == ',') {
                escaped.append('\\').append(c);
            } else if (Character.isSurrogatePair(c, next)) {
                escaped.append(c).append(next);
                i++;
            } else if (Character.isSurrogate(c)) {
                escaped.append('\uFFFD');
            }
        }
        return escaped.toString();
    }

    private static boolean isPlain(char c) {
        if (c < 0x7F) {
            return c == '\t' || (c >= ' ' && c != ',' && c != ';' && c != '\\');
        }
        return c >= 0xA0 && !Character.isSurrogate(c);
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
