package dev.norms.calendar.ical;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The content lines of a calendar, folded so that no physical line is longer than 75 octets and none ends inside a
 * character or an escape.
 *
 * <p>Source: RFC 5545, section 3.1.
 */
final class ContentLines {
    /** The largest number of octets of a line, after which it is folded (RFC 5545, 3.1). */
    private static final int LONGEST = 75;
    /** A fold takes three octets, and at least this many octets of the value stand between two folds. */
    private static final int BETWEEN_FOLDS = LONGEST - 5;
    /** The octets that numbers, dates and letters behind a value or a literal may take together. */
    private static final int ROOM = 128;

    /** The number of octets in the buffer from which it is written out. */
    private static final int FULL = 1 << 15;

    /** Octets that are always the same: short lines, and the beginning of a line that goes on with a value. */
    static final class Literal {
        private final byte[] octets;
        /** The number of octets on the last line. */
        private final int column;

        private Literal(byte[] octets, int column) {
            this.octets = octets;
            this.column = column;
        }

        /** Returns the literal of ASCII lines that end in a line feed, which becomes CRLF. */
        static Literal of(String lines) {
            return new Literal(
                    lines.replace("\n", "\r\n").getBytes(US_ASCII), lines.length() - 1 - lines.lastIndexOf('\n'));
        }
    }

    private final OutputStream out;
    private byte[] buffer = new byte[2 * FULL];
    private int end;
    /** The octets that the physical line may still take. */
    private int left = LONGEST;

    ContentLines(OutputStream out) {
        this.out = out;
    }

    void literal(Literal literal) {
        reserve(literal.octets.length);
        copy(literal.octets, 0, literal.octets.length);
        left = LONGEST - literal.column;
    }

    /** Writes an encoded value, or a part of one, and folds it. */
    void value(byte[] octets) {
        reserve(octets.length + 3 * (octets.length / BETWEEN_FOLDS + 2));
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

    /** Returns the last place up to {@code to} that is not inside a character or an escape, as {@code from} is not. */
    private static int boundary(byte[] octets, int from, int to) {
        int place = to;
        while ((octets[place] & 0xC0) == 0x80) { // a continuation octet of UTF-8
            place--;
        }
        int backslashes = 0;
        while (place - backslashes > from && octets[place - backslashes - 1] == '\\') {
            backslashes++;
        }
        return place - backslashes % 2; // of an odd number, the last one begins an escape
    }

    private void fold() {
        letter('\r');
        letter('\n');
        letter(' ');
        left = LONGEST - 1;
    }

    void letter(char letter) {
        buffer[end++] = (byte) letter;
    }

    void number(long number) {
        if (number >= 10) {
            number(number / 10);
        }
        letter((char) ('0' + number % 10));
    }

    void twoDigits(int number) {
        letter((char) ('0' + number / 10));
        letter((char) ('0' + number % 10));
    }

    void date(LocalDate date) {
        twoDigits(date.getYear() / 100);
        twoDigits(date.getYear() % 100);
        twoDigits(date.getMonthValue());
        twoDigits(date.getDayOfMonth());
    }

    void time(int secondOfDay) {
        letter('T');
        twoDigits(secondOfDay / 3600);
        twoDigits(secondOfDay / 60 % 60);
        twoDigits(secondOfDay % 60);
    }

    /** Writes out the buffer between two entries if it has become large. */
    void drain() throws IOException {
        if (end >= FULL) {
            out.write(buffer, 0, end);
            end = 0;
        }
    }

    void flush() throws IOException {
        out.write(buffer, 0, end);
        out.flush();
    }

    private void copy(byte[] octets, int from, int to) {
        System.arraycopy(octets, from, buffer, end, to - from);
        end += to - from;
    }

    private void reserve(int octets) {
        if (buffer.length - end < octets + ROOM) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, end + octets + ROOM));
        }
    }
}
