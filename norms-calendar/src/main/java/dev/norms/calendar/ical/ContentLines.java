package dev.norms.calendar.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Content lines: UTF-8, escaped, folded so that no physical line is longer than 75 octets and none ends inside a
 * character or an escape.
 */
final class ContentLines {
    private static final int LONGEST = 75;
    /** What one step writes at most: a fold and a character of four octets. */
    private static final int STEP = 7;

    private static final int REPLACEMENT = 0xFFFD;

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 14];
    private int end;
    /** Octets on the physical line so far. */
    private int column;

    ContentLines(OutputStream out) {
        this.out = out;
    }

    /** A line that is known to be short, in ASCII and without anything to escape. */
    void line(String line) throws IOException {
        name(line);
        newLine();
    }

    /** A property with a text. */
    void text(String name, String text) throws IOException {
        name(name);
        value(text);
        newLine();
    }

    /** A property with several texts. */
    void texts(String name, List<String> texts) throws IOException {
        name(name);
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                reserve(1);
                octet(',');
            }
            value(texts.get(i));
        }
        newLine();
    }

    void flush() throws IOException {
        out.write(buffer, 0, end);
        end = 0;
        out.flush();
    }

    private void name(String name) throws IOException {
        for (int i = 0; i < name.length(); i++) {
            reserve(1);
            octet(name.charAt(i));
        }
    }

    private void value(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (c == '\r' && next == '\n') {
                continue;
            }
            if (c == '\r' || c == '\n') {
                escaped('n');
            } else if (c == '\\' || c == ';' || c == ',') {
                escaped(c);
            } else if (Character.isSurrogatePair(c, next)) {
                character(Character.toCodePoint(c, next));
                i++;
            } else if (Character.isSurrogate(c)) {
                character(REPLACEMENT);
            } else if (c == '\t' || !Character.isISOControl(c)) {
                character(c);
            }
        }
    }

    private void escaped(char c) throws IOException {
        reserve(2);
        octet('\\');
        octet(c);
    }

    private void character(int c) throws IOException {
        if (c < 0x80) {
            reserve(1);
            octet(c);
        } else if (c < 0x800) {
            reserve(2);
            octet(0xC0 | c >> 6);
            continuation(c);
        } else if (c < 0x10000) {
            reserve(3);
            octet(0xE0 | c >> 12);
            continuation(c >> 6);
            continuation(c);
        } else {
            reserve(4);
            octet(0xF0 | c >> 18);
            continuation(c >> 12);
            continuation(c >> 6);
            continuation(c);
        }
    }

    private void continuation(int bits) {
        octet(0x80 | (bits & 0x3F));
    }

    /** Makes room for octets that must stay together. */
    private void reserve(int octets) throws IOException {
        if (buffer.length - end < STEP) {
            out.write(buffer, 0, end);
            end = 0;
        }
        if (column + octets > LONGEST) {
            newLine();
            octet(' ');
        }
    }

    private void newLine() throws IOException {
        if (buffer.length - end < STEP) {
            out.write(buffer, 0, end);
            end = 0;
        }
        buffer[end++] = '\r';
        buffer[end++] = '\n';
        column = 0;
    }

    private void octet(int octet) {
        buffer[end++] = (byte) octet;
        column++;
    }
}
