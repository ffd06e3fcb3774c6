package dev.norms.files.ics;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a calendar file after unfolding, with the line of the file on which each begins.
 *
 * <p>Lines are joined as bytes, before they are decoded, since a fold may stand inside a character. A line ends in
 * CRLF, LF or CR; empty lines are dropped.
 */
final class Unfolded {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final String text;
    private final int[] lines;
    private final int lastLine;

    private Unfolded(String text, int[] lines, int lastLine) {
        this.text = text;
        this.lines = lines;
        this.lastLine = lastLine;
    }

    /**
     * Unfolds a file.
     *
     * @param bytes its bytes in UTF-8, in UTF-16 with a byte-order mark, or in GB18030
     * @return the lines; empty if the bytes are in none of these encodings
     * @throws LimitException if a line is longer than the limit
     */
    static Optional<Unfolded> of(byte[] bytes, Limits limits) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, bytes.length, UTF_16)
                    .map(text -> new Joiner(limits).join(text.getBytes(UTF_8), 0, UTF_8))
                    .flatMap(unfolded -> unfolded);
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new Joiner(limits).join(bytes, start, UTF_8).or(() -> new Joiner(limits).join(bytes, start, GB18030));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != (byte) mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> decode(byte[] bytes, int length, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Returns the lines, each ending in a line feed. */
    String text() {
        return text;
    }

    /** Returns the line of the file, from 1, on which an unfolded line begins; the last if there is no such line. */
    int line(int unfolded) {
        return unfolded >= 1 && unfolded <= lines.length ? lines[unfolded - 1] : lastLine;
    }

    int lastLine() {
        return lastLine;
    }

    /** Joins the lines of one file. */
    private static final class Joiner {
        private final Limits limits;
        private byte[] joined = new byte[0];
        private int length;
        private int[] lines = new int[64];
        private int count;
        private int lineStart;

        Joiner(Limits limits) {
            this.limits = limits;
        }

        Optional<Unfolded> join(byte[] bytes, int start, Charset charset) {
            joined = new byte[bytes.length + 1]; // the last line may have no end, but is given one
            int fileLine = 0;
            int at = start;
            while (at < bytes.length) {
                fileLine++;
                int end = at;
                while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
                    end++;
                }
                take(bytes, at, end, fileLine);
                at = end + (end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n' ? 2 : 1);
            }
            close();
            int last = Math.max(fileLine, 1);
            return decode(joined, length, charset).map(text -> new Unfolded(text, Arrays.copyOf(lines, count), last));
        }

        /** Adds a line of the file to the one that it continues, or as a new one; an empty line is dropped. */
        private void take(byte[] bytes, int from, int to, int fileLine) {
            boolean continues = to > from && (bytes[from] == ' ' || bytes[from] == '\t') && length > lineStart;
            int first = continues ? from + 1 : from;
            if (first == to) {
                return;
            }
            if (!continues) {
                close();
                begin(fileLine);
            }
            System.arraycopy(bytes, first, joined, length, to - first);
            length += to - first;
            if (length - lineStart > limits.lineBytes()) {
                throw LimitException.line(lines[count - 1], limits.lineBytes());
            }
        }

        private void begin(int fileLine) {
            if (count == lines.length) {
                lines = Arrays.copyOf(lines, 2 * count);
            }
            lines[count++] = fileLine;
            lineStart = length;
        }

        private void close() {
            if (length > lineStart) {
                joined[length++] = '\n';
                lineStart = length;
            }
        }
    }
}
