package dev.norms.calendar.ical;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Content lines: UTF-8, escaped, folded so that no physical line is longer than 75 octets and none ends inside a
 * character or an escape.
 *
 * <p>It has one buffer and allocates nothing else.
 */
final class ContentLines {
    private static final int LONGEST = 75;
    /** So many characters are encoded in one go. */
    private static final int SLICE = 1 << 10;
    /** A slice of four octets a character with its folds, and more than one line besides. */
    private static final int ROOM = 5 * SLICE;

    private final OutputStream out;
    private final int longest;
    private final byte[] buffer = new byte[1 << 15];
    private final char[] chars = new char[SLICE];
    private int end;
    /** Octets that the physical line may still take. */
    private int left;

    private ContentLines(OutputStream out, int longest) {
        this.out = out;
        this.longest = longest;
        this.left = longest;
    }

    static ContentLines folded(OutputStream out) {
        return new ContentLines(out, LONGEST);
    }

    /** Values that are put in place, and folded, later. */
    static ContentLines unfolded(OutputStream out) {
        return new ContentLines(out, Integer.MAX_VALUE);
    }

    void flush() throws IOException {
        drain();
        out.flush();
    }

    /** Whole lines, or the beginning of one, in ASCII, each short and without anything to escape. */
    void octets(byte[] octets) throws IOException {
        room();
        System.arraycopy(octets, 0, buffer, end, octets.length);
        end += octets.length;
    }

    /** The name of a property before its value, and maybe whole lines before it. */
    void name(byte[] name) throws IOException {
        octets(name);
        left = longest;
        for (int i = name.length - 1; i >= 0 && name[i] != '\n'; i--) {
            left--;
        }
    }

    void newLine() throws IOException {
        room();
        lineEnd();
    }

    /** The comma between two values. */
    void comma() throws IOException {
        room();
        if (left == 0) {
            fold();
        }
        buffer[end++] = ',';
        left--;
    }

    /** A number of at least so many digits; the line is known to be short. */
    void digits(long number, int least) throws IOException {
        room();
        int count = least;
        for (long bound = power(least); number >= bound && count < 19; bound *= 10) {
            count++;
        }
        long rest = number;
        for (int i = end + count - 1; i >= end; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        end += count;
    }

    private static long power(int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return power;
    }

    void letter(char letter) throws IOException {
        room();
        buffer[end++] = (byte) letter;
    }

    /** A value that {@link #plain} wrote unfolded. */
    void encoded(byte[] octets) throws IOException {
        int from = 0;
        while (octets.length - from > left) {
            int to = boundary(octets, from, from + left);
            copy(octets, from, to);
            fold();
            from = to;
        }
        copy(octets, from, octets.length);
        left -= octets.length - from;
    }

    private void copy(byte[] octets, int from, int to) throws IOException {
        room();
        System.arraycopy(octets, from, buffer, end, to - from);
        end += to - from;
    }

    /** The last place up to {@code to} that is not inside a character or an escape; {@code from} is such a place. */
    private static int boundary(byte[] octets, int from, int to) {
        int place = to;
        while ((octets[place] & 0xC0) == 0x80) {
            place--;
        }
        int backslashes = 0;
        while (place - backslashes > from && octets[place - backslashes - 1] == '\\') {
            backslashes++;
        }
        return place - (backslashes & 1);
    }

    /** A value that has still to be encoded. */
    void plain(String text) throws IOException {
        int length = text.length();
        for (int from = 0; from < length; ) {
            int to = Math.min(length, from + SLICE);
            if (to < length && (Character.isHighSurrogate(text.charAt(to - 1)) || text.charAt(to - 1) == '\r')) {
                to--;
            }
            text.getChars(from, to, chars, 0);
            room();
            encode(to - from);
            from = to;
        }
    }

    /** Runs first, since nearly all characters stand in one: of three octets each, then of one. */
    private void encode(int count) {
        char[] in = chars;
        byte[] octets = buffer;
        int place = end;
        int i = 0;
        while (i < count) {
            int start = i;
            int last = Math.min(count, i + left / 3);
            for (char c; i < last && Characters.isWide(c = in[i]); i++) {
                octets[place] = (byte) (0xE0 | c >> 12);
                octets[place + 1] = (byte) (0x80 | (c >> 6 & 0x3F));
                octets[place + 2] = (byte) (0x80 | (c & 0x3F));
                place += 3;
            }
            left -= 3 * (i - start);
            start = i;
            last = Math.min(count, i + left);
            for (char c; i < last && Characters.isPlain(c = in[i]); i++) {
                octets[place++] = (byte) c;
            }
            left -= i - start;
            if (i < count) {
                end = place;
                i += other(in[i], i + 1 < count ? in[i + 1] : 0);
                place = end;
            }
        }
        end = place;
    }

    /** Writes one character, whatever it is, on this line or the next; returns how many places it took. */
    private int other(char c, char next) {
        if (Characters.isEscaped(c)) {
            escaped(c);
        } else if (c == '\n' || c == '\r') {
            escaped('n');
            return c == '\r' && next == '\n' ? 2 : 1;
        } else if (Character.isSurrogatePair(c, next)) {
            character(Character.toCodePoint(c, next));
            return 2;
        } else if (Character.isSurrogate(c)) {
            character(Characters.REPLACEMENT);
        } else if (!Characters.isDropped(c)) {
            character(c);
        }
        return 1;
    }

    private void escaped(char c) {
        together(2);
        buffer[end++] = '\\';
        buffer[end++] = (byte) c;
    }

    private void character(int c) {
        if (c < 0x80) {
            together(1);
            buffer[end++] = (byte) c;
            return;
        }
        int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
        together(more + 1);
        buffer[end++] = (byte) (0xF80 >> more | c >> 6 * more);
        for (int bits = 6 * (more - 1); bits >= 0; bits -= 6) {
            buffer[end++] = (byte) (0x80 | (c >> bits & 0x3F));
        }
    }

    /** Octets that must not be torn apart are about to come. */
    private void together(int octets) {
        if (octets > left) {
            fold();
        }
        left -= octets;
    }

    private void fold() {
        lineEnd();
        buffer[end++] = ' ';
        left = longest - 1;
    }

    private void lineEnd() {
        buffer[end++] = '\r';
        buffer[end++] = '\n';
        left = longest;
    }

    /** What any one step writes fits behind it. */
    private void room() throws IOException {
        if (buffer.length - end < ROOM) {
            drain();
        }
    }

    private void drain() throws IOException {
        out.write(buffer, 0, end);
        end = 0;
    }
}
