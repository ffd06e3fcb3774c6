package dev.norms.calendar.ical;

/** What becomes of characters that the format does not take as they are. */
final class Characters {
    static final char REPLACEMENT = 0xFFFD;

    /** Of every ASCII character: written as it is. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = c == '\t' || (c >= ' ' && c < 0x7F && c != '\\' && c != ';' && c != ',');
        }
    }

    private Characters() {}

    /** ASCII, and no control character, and nothing that is escaped. */
    static boolean isPlain(char c) {
        return c < 0x80 && PLAIN[c];
    }

    /** Three octets and no half of a pair. */
    static boolean isWide(char c) {
        return c >= 0x800 && (c < 0xD800 || c > 0xDFFF);
    }

    static boolean isEscaped(char c) {
        return c == '\\' || c == ';' || c == ',';
    }

    /** Control characters other than line breaks and tabs, also those above ASCII. */
    static boolean isDropped(char c) {
        return c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= 0x7F && c < 0xA0;
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
            } else if (!isDropped(c)) {
                read.append(c);
            }
        }
        return read.toString();
    }

    private static boolean isAsRead(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c) && !isWide(c) && !isEscaped(c) && c != '\n') {
                return false;
            }
        }
        return true;
    }
}
