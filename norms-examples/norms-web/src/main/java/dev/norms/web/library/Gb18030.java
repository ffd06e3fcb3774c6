package dev.norms.web.library;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.HashMap;
import java.util.Map;

/** The Chinese encoding GB18030, read by the browser's own decoder; it cannot be written. */
final class Gb18030 extends Charset {
    static final String NAME = "GB18030";
    static final Charset CHARSET = new Gb18030();

    private Gb18030() {
        super(NAME, new String[0]);
    }

    @Override
    public boolean contains(Charset other) {
        return true;
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException("nothing is written in " + NAME);
    }

    /** Decodes character by character, so that malformed bytes are found where they stand. */
    private static final class Decoder extends CharsetDecoder {
        /** The texts of sequences of two or four bytes; empty for a malformed one. */
        private final Map<Integer, String> known = new HashMap<>();

        Decoder(Charset charset) {
            super(charset, 0.5f, 1f);
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            while (in.hasRemaining()) {
                int first = in.get(in.position()) & 0xFF;
                int length = 1;
                if (first >= 0x80) {
                    if (in.remaining() < 2) {
                        return CoderResult.UNDERFLOW;
                    }
                    int second = in.get(in.position() + 1) & 0xFF;
                    // the second byte of four is a digit, that of two is none
                    length = second >= 0x30 && second <= 0x39 ? 4 : 2;
                    if (in.remaining() < length) {
                        return CoderResult.UNDERFLOW;
                    }
                }
                String text = first < 0x80 ? String.valueOf((char) first) : text(in, length);
                if (text.isEmpty()) {
                    return CoderResult.malformedForLength(1);
                }
                if (out.remaining() < text.length()) {
                    return CoderResult.OVERFLOW;
                }
                out.put(text);
                in.position(in.position() + length);
            }
            return CoderResult.UNDERFLOW;
        }

        private String text(ByteBuffer in, int length) {
            int key = 0;
            byte[] bytes = new byte[length];
            for (int i = 0; i < length; i++) {
                bytes[i] = in.get(in.position() + i);
                key = (key << 8) | (bytes[i] & 0xFF);
            }
            return known.computeIfAbsent(key, any -> Texts.decode(bytes));
        }
    }
}
