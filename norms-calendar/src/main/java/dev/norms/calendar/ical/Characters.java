package dev.norms.calendar.ical;

/** What becomes of characters: most are written as they are, some are escaped, replaced or dropped. */
final class Characters {
    /** For half of a surrogate pair. */
    static final char REPLACEMENT = 0xFFFD;

    /** No more octets than these for any character that stands for itself. */
    static final int MOST_OCTETS = 3;

    /** What {@link #octets} has besides the octet where there is one. */
    static final int ONE = 1 << 24;

    private static final int NEXT_DECIDES = -1;
    private static final int DROPPED = 0;

    /** Of every character its octets: the first in the lowest bits, their number in the highest eight. */
    private static final int[] WRITTEN = new int[0x10000];

    static {
        for (int c = 0; c < WRITTEN.length; c++) {
            WRITTEN[c] = written(c);
        }
    }

    private Characters() {}

    private static int written(int c) {
        if (c == '\r' || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            return NEXT_DECIDES;
        } else if (c == '\n') {
            return escaped('n');
        } else if (c == '\\' || c == ';' || c == ',') {
            return escaped(c);
        } else if ((c < ' ' && c != '\t') || (c >= 0x7F && c < 0xA0)) {
            return DROPPED;
        } else if (c < 0x80) {
            return packed(1, c);
        } else if (c < 0x800) {
            return packed(2, (0xC0 | c >> 6) | continued(c, 0) << 8);
        }
        return packed(3, (0xE0 | c >> 12) | continued(c, 6) << 8 | continued(c, 0) << 16);
    }

    private static int escaped(int c) {
        return packed(2, '\\' | c << 8);
    }

    private static int packed(int count, int octets) {
        return count << 24 | octets;
    }

    /** A later octet: six bits of a character. */
    private static int continued(int c, int from) {
        return 0x80 | (c >> from & 0x3F);
    }

    /** The octets of a character, or less than 0 if it depends on the next what they are. */
    static int octets(char c) {
        return WRITTEN[c];
    }

    /** How many there are, from 0 to {@link #MOST_OCTETS}. */
    static int count(int octets) {
        return octets >>> 24;
    }

    /** The octets of a pair, all four of them. */
    static int pair(char high, char low) {
        int c = Character.toCodePoint(high, low);
        return (0xF0 | c >> 18) | continued(c, 12) << 8 | continued(c, 6) << 16 | continued(c, 0) << 24;
    }

    /** The text with what is replaced and dropped, but without escapes. */
    static String asRead(String text) {
        if (isAsRead(text)) {
            return text;
        }
        StringBuilder read = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (Character.isSurrogatePair(c, next)) {
                read.append(c).append(next);
                i++;
            } else if (Character.isSurrogate(c)) {
                read.append(REPLACEMENT);
            } else if (c == '\r') {
                read.append(next == '\n' ? "" : "\n");
            } else if (octets(c) != DROPPED) {
                read.append(c);
            }
        }
        return read.toString();
    }

    private static boolean isAsRead(String text) {
        for (int i = 0; i < text.length(); i++) {
            int octets = octets(text.charAt(i));
            if (octets == NEXT_DECIDES || octets == DROPPED) {
                return false;
            }
        }
        return true;
    }
}
