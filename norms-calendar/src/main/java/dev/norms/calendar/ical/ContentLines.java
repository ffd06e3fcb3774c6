package dev.norms.calendar.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Content lines: UTF-8, escaped, folded so that no physical line is longer than 75 octets and none ends inside a
 * character or an escape. It has one buffer and allocates nothing else.
 *
 * <p>Values may be of any length and make room for themselves. What stands between two of them (names, dates, numbers)
 * is short, and each value leaves room for it.
 */
final class ContentLines {
    private static final int LONGEST = 75;
    private static final int FILE = 1 << 15;
    /** So many characters are encoded in one go. */
    private static final int SLICE = 1 << 10;
    /** More octets than ever stand between two values. */
    private static final int BETWEEN = 1 << 10;

    /** Four octets at once, of which the later may be overwritten: cheaper than each alone. */
    private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final OutputStream out;
    private final int longest;
    /** What a slice with its folds takes, or a physical line, and what comes before the next. */
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
        this.room = 4 * slice + 2 * LONGEST + BETWEEN;
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
    void literal(Literal literal) {
        copy(literal.octets(), 0, literal.octets().length);
    }

    /** Whole lines, or none, and the name of a property before its value. */
    void name(Literal literal) {
        literal(literal);
        left = longest - literal.column();
    }

    /** The comma between two values. */
    void comma() {
        if (left == 0) {
            fold();
        }
        buffer[end++] = ',';
        left--;
    }

    /** A number from 0 on; the line is known to be short. */
    void number(long number) {
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
    void date(int year, int month, int day) {
        FOUR.set(buffer, end, twoDigits(year / 100) | twoDigits(year % 100) << 16);
        FOUR.set(buffer, end + 4, twoDigits(month) | twoDigits(day) << 16);
        end += 8;
    }

    /** A time of the day, with the letter in front. */
    void time(int secondOfDay) {
        letter('T');
        FOUR.set(buffer, end, twoDigits(secondOfDay / 3600) | twoDigits(secondOfDay / 60 % 60) << 16);
        FOUR.set(buffer, end + 4, twoDigits(secondOfDay % 60));
        end += 6;
    }

    /** The first in the lower eight bits, the second above. */
    private static int twoDigits(int number) {
        int tens = (number * 205) >> 11; // a tenth, of numbers up to 99
        return ('0' + tens) | ('0' + number - 10 * tens) << 8;
    }

    void letter(char letter) {
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
            if (isFull()) {
                drain();
            }
            copy(octets, from, to);
            fold();
            from = to;
        }
        if (isFull()) {
            drain();
        }
        copy(octets, from, octets.length);
        left -= octets.length - from;
    }

    /** A value that {@link #encoded} wrote when as much was left of the line as now. */
    void folded(byte[] octets, int leftBehind) throws IOException {
        if (octets.length <= room - BETWEEN) {
            if (isFull()) {
                drain();
            }
            copy(octets, 0, octets.length);
        } else {
            drain();
            out.write(octets);
        }
        left = leftBehind;
    }

    private void copy(byte[] octets, int from, int to) {
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
            if (isFull()) {
                drain();
            }
            encode(to - from);
            from = to;
        }
    }

    /** As many characters as surely fit into the line, then one that may not, and so on. */
    private void encode(int count) {
        int i = ascii(count);
        while (i < count) {
            i = any(i, Math.min(count, i + left / Characters.MOST_OCTETS));
            if (i < count) {
                i += foldedAt(chars[i], i + 1 < count ? chars[i + 1] : 0);
            }
        }
    }

    /** Characters of one octet with which the text begins, four at once; returns the place of the next. */
    private int ascii(int count) {
        int to = Math.min(count, left) - 3;
        int place = end;
        int i = 0;
        for (; i < to; i += 4) {
            int a = Characters.octets(chars[i]) - Characters.ONE;
            int b = Characters.octets(chars[i + 1]) - Characters.ONE;
            int c = Characters.octets(chars[i + 2]) - Characters.ONE;
            int d = Characters.octets(chars[i + 3]) - Characters.ONE;
            if (((a | b | c | d) & -0x80) != 0) {
                break; // not each is one octet of ASCII
            }
            FOUR.set(buffer, place + i, a | b << 8 | c << 16 | d << 24);
        }
        end += i;
        left -= i;
        return i;
    }

    /** Characters that surely fit; returns the place of the first that depends on the one behind it, or the end. */
    private int any(int from, int to) {
        int place = end;
        int i = from;
        for (; i < to; i++) {
            int octets = Characters.octets(chars[i]);
            if (octets < 0) {
                break;
            }
            FOUR.set(buffer, place, octets);
            place += Characters.count(octets);
        }
        left -= place - end;
        end = place;
        return i;
    }

    /** Writes one character, whatever it is, on this line or the next; returns how many places it took. */
    private int foldedAt(char c, char next) {
        int octets = Characters.octets(c);
        if (octets >= 0) {
            together(octets, Characters.count(octets));
        } else if (c == '\r') {
            foldedAt('\n', next);
            return next == '\n' ? 2 : 1;
        } else if (Character.isSurrogatePair(c, next)) {
            together(Characters.pair(c, next), 4);
            return 2;
        } else {
            foldedAt(Characters.REPLACEMENT, next);
        }
        return 1;
    }

    /** Octets that must not be torn apart. */
    private void together(int octets, int count) {
        if (count > left) {
            fold();
        }
        FOUR.set(buffer, end, octets);
        end += count;
        left -= count;
    }

    private void fold() {
        newLine();
        buffer[end++] = ' ';
        left = longest - 1;
    }

    void newLine() {
        buffer[end++] = '\r';
        buffer[end++] = '\n';
        left = longest;
    }

    /** A test of its own, since what a call costs shows in it. */
    private boolean isFull() {
        return buffer.length - end < room;
    }

    private void drain() throws IOException {
        out.write(buffer, 0, end);
        end = 0;
    }
}
