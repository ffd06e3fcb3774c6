package dev.norms.files.csv;

import com.google.common.io.ByteSource;
import com.google.common.primitives.ImmutableIntArray;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** An encoding in which spreadsheets save text. */
enum Encoding {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    /** The encoding of Chinese systems, which includes GBK and GB2312. */
    GB18030(Charset.forName("GB18030"), 0x84, 0x31, 0x95, 0x33);

    private final Charset charset;
    private final ImmutableIntArray mark; // the byte-order mark

    Encoding(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = ImmutableIntArray.copyOf(mark);
    }

    /** Returns the encoding by the byte-order mark, UTF-8 without one. */
    static Encoding of(byte[] head) {
        for (Encoding encoding : values()) {
            if (encoding.isMarkedIn(head)) {
                return encoding;
            }
        }
        return UTF_8;
    }

    /**
     * Returns whether bytes that are not valid UTF-8 are rather Chinese text in GB18030: a damaged text in UTF-8 still
     * has more whole Chinese characters than broken places.
     */
    static boolean isChinese(InputStream bytes) throws IOException {
        long whole = 0;
        long broken = 0;
        int missing = 0; // the bytes that the character begun last still lacks
        boolean isChinese = false;
        for (int b = bytes.read(); b >= 0; b = bytes.read()) {
            boolean continues = (b & 0xC0) == 0x80; // a later byte of a character, 10xxxxxx
            if (continues && missing > 0) {
                missing--;
                whole += missing == 0 && isChinese ? 1 : 0;
            } else {
                // a character cut short, a later byte without a first one, or a byte that UTF-8 never has
                broken += missing > 0 || continues || b >= 0xF8 ? 1 : 0;
                missing = b < 0xC0 || b >= 0xF8 ? 0 : b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
                // the first byte of U+2000 to U+FFFF, without those for private use that begin with 0xEE
                isChinese = b >= 0xE2 && b != 0xEE && b < 0xF0;
            }
        }
        return broken >= whole;
    }

    Charset charset() {
        return charset;
    }

    /** Opens a text after its byte-order mark, if there is one. */
    InputStream open(ByteSource source) throws IOException {
        InputStream stream = new BufferedInputStream(source.openStream());
        stream.mark(mark.length());
        if (!isMarkedIn(stream.readNBytes(mark.length()))) {
            stream.reset();
        }
        return stream;
    }

    private boolean isMarkedIn(byte[] head) {
        for (int i = 0; i < mark.length(); i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark.get(i)) {
                return false;
            }
        }
        return true;
    }
}
