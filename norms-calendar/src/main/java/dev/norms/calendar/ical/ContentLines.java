package dev.norms.calendar.ical;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Content lines: UTF-8, escaped, folded so that no physical line is longer than 75 octets and none ends inside a
 * character or an escape. It has one buffer and allocates nothing else.
 */
final class ContentLines {
    private static final int LONGEST = 75;
    private static final int FILE = 1 << 15;
    /** So many characters are encoded in one go. */
    private static final int SLICE = 1 << 10;

    private final OutputStream out;
    private final int longest;
    /** What a slice of four octets a character with its folds takes, or a few lines. */
    private final int room;

    private final byte[] buffer;
    private final char[] chars;
    private int end;
    /** Octets that the physical line may still take. */
    private int left;

    private ContentLines(OutputStream out, int longest, int left, int slice) {
        this.out = out;
        this.longest = longest;
        this.left = left;
        this.room = 5 * slice + 4 * LONGEST;
        this.buffer = new byte[slice == SLICE ? FILE : 2 * room];
        this.chars = new char[slice];
    }

    static ContentLines folded(OutputStream out) {
        return new ContentLines(out, LONGEST, LONGEST, SLICE);
    }

    /** Values of which the first line takes so many octets only. */
    static ContentLines folded(OutputStream out, int left) {
        return new ContentLines(out, LONGEST, left, 1);
    }

    /** Values that are put in place, and folded, later; each of about so many characters. */
    static ContentLines unfolded(OutputStream out, int characters) {
        return new ContentLines(out, Integer.MAX_VALUE, Integer.MAX_VALUE, Math.max(2, Math.min(characters, SLICE)));
    }

    void flush() throws IOException {
        drain();
        out.flush();
    }

    /** Whole lines, or the beginning of one that is short. */
    void literal(Literal literal) throws IOException {
        copy(literal.octets(), 0, literal.octets().length);
    }

    /** Whole lines, or none, and the name of a property before its value. */
    void name(Literal literal) throws IOException {
        literal(literal);
        left = longest - literal.column();
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

    /** A number from 0 on; the line is known to be short. */
    void number(long number) throws IOException {
        room();
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        long rest = number;
        for (int i = end + digits - 1; i >= end; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        end += digits;
    }

    /** A date of a year of at most four digits, in eight digits. */
    void date(int year, int month, int day) throws IOException {
        room();
        twoDigits(year / 100);
        twoDigits(year % 100);
        twoDigits(month);
        twoDigits(day);
    }

    /** A time of the day, with the letter in front. */
    void time(int secondOfDay) throws IOException {
        letter('T');
        twoDigits(secondOfDay / 3600);
        twoDigits(secondOfDay / 60 % 60);
        twoDigits(secondOfDay % 60);
    }

    private void twoDigits(int number) {
        int tens = (number * 205) >> 11; // a tenth, of numbers up to 99
        buffer[end] = (byte) ('0' + tens);
        buffer[end + 1] = (byte) ('0' + number - 10 * tens);
        end += 2;
    }

    void letter(char letter) throws IOException {
        room();
        buffer[end++] = (byte) letter;
    }

    /** Octets that the physical line may still take. */
    int left() {
        return left;
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

    /** A value that {@link #encoded} wrote when as much was left of the line as now. */
    void folded(byte[] octets, int leftBehind) throws IOException {
        if (octets.length <= room) {
            copy(octets, 0, octets.length);
        } else {
            drain();
            out.write(octets);
        }
        left = leftBehind;
    }

    private void copy(byte[] octets, int from, int to) throws IOException {
        room(); // of at most as many octets
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
            int to = Math.min(length, from + chars.length);
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
        int i = 0;
        while (i < count) {
            i = wide(i, Math.min(count, i + left / 3));
            i = ascii(i, Math.min(count, i + left));
            if (i < count) {
                i += other(chars[i], i + 1 < count ? chars[i + 1] : 0);
            }
        }
    }

    /** A run of characters of three octets, up to a character that is none; returns its place. */
    private int wide(int from, int to) {
        char[] in = chars;
        byte[] octets = buffer;
        int base = end - 3 * from;
        int i = from;
        for (; i < to && Characters.isWide(in[i]); i++) {
            char c = in[i];
            octets[base + 3 * i] = (byte) (0xE0 | c >> 12);
            octets[base + 3 * i + 1] = (byte) (0x80 | (c >> 6 & 0x3F));
            octets[base + 3 * i + 2] = (byte) (0x80 | (c & 0x3F));
        }
        end += 3 * (i - from);
        left -= 3 * (i - from);
        return i;
    }

    /** A run of ASCII characters that are written as they are. */
    private int ascii(int from, int to) {
        char[] in = chars;
        byte[] octets = buffer;
        int base = end - from;
        int i = from;
        for (; i < to && Characters.isPlain(in[i]); i++) {
            octets[base + i] = (byte) in[i];
        }
        end += i - from;
        left -= i - from;
        return i;
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
        buffer[end++] = (byte) ((0xF80 >> more) | (c >> (6 * more)));
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
        if (buffer.length - end < room) {
            drain();
        }
    }

    private void drain() throws IOException {
        out.write(buffer, 0, end);
        end = 0;
    }
}
