package dev.norms.files.table;

import com.google.common.io.ByteSource;
import dev.norms.label.Label;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** A check, before a file is parsed, that it is UTF-8 text with matching quotation marks. */
final class TextCheck {
    private static final int CHUNK = 1 << 13;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /**
     * The first flaw that makes the rest of a file unreadable.
     *
     * @param line the line of the flaw
     * @param recordLine the line on which the record with the flaw begins; all records before it can be read
     */
    record Flaw(long line, long recordLine, Label what, String value) {}

    private enum Place {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED,
        AFTER_QUOTED
    }

    private Place place = Place.FIELD_START;
    private long line = 1;
    private long recordLine = 1;
    private long quoteLine = 1;
    private char before = '\n';
    private boolean atStart = true;

    private TextCheck() {}

    static Optional<Flaw> of(ByteSource source) throws IOException {
        try (InputStream stream = source.openStream()) {
            return new TextCheck().read(stream);
        }
    }

    private Optional<Flaw> read(InputStream stream) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        boolean ended = false;
        while (!ended) {
            int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(count, 0)).flip();
            CoderResult result = decoder.decode(bytes, chars, ended);
            Optional<Flaw> flaw = look(chars.flip());
            if (flaw.isPresent()) {
                return flaw;
            }
            if (result.isError()) {
                Label what = Label.of("不是UTF-8文本，请另存为“CSV UTF-8”格式", "not UTF-8 text; save it as \"CSV UTF-8\"");
                return flaw(what, String.format(Locale.ROOT, "0x%02X", bytes.get(bytes.position())));
            }
            chars.clear();
            bytes.compact();
        }
        return place == Place.QUOTED
                ? Optional.of(
                        new Flaw(quoteLine, recordLine, Label.of("引号没有闭合", "a quotation mark is never closed"), ""))
                : Optional.empty();
    }

    private Optional<Flaw> look(CharBuffer chars) {
        while (chars.hasRemaining()) {
            char c = chars.get();
            boolean isMark = atStart && c == BYTE_ORDER_MARK;
            atStart = false;
            if (isMark) {
                continue;
            }
            if (c == 0) {
                return flaw(Label.of("含有空字符，不是文本文件", "contains a NUL character, so it is not a text file"), "");
            }
            move(c);
            if (place == Place.AFTER_QUOTED && c > ' ') {
                return flaw(Label.of("右引号之后还有文字", "text after a closing quotation mark"), "");
            }
            if (c == '\r' || (c == '\n' && before != '\r')) {
                line++;
            }
            if (place == Place.FIELD_START && (c == '\r' || c == '\n')) {
                recordLine = line;
            }
            before = c;
        }
        return Optional.empty();
    }

    private void move(char c) {
        place = switch (place) {
            case QUOTED -> c == '"' ? Place.QUOTE_IN_QUOTED : Place.QUOTED;
            case QUOTE_IN_QUOTED -> c == '"' ? Place.QUOTED : endsField(c) ? Place.FIELD_START : Place.AFTER_QUOTED;
            case AFTER_QUOTED -> endsField(c) ? Place.FIELD_START : Place.AFTER_QUOTED;
            case PLAIN -> endsField(c) ? Place.FIELD_START : Place.PLAIN;
            case FIELD_START -> atFieldStart(c);
        };
    }

    private Place atFieldStart(char c) {
        if (c == '"') {
            quoteLine = line;
            return Place.QUOTED;
        }
        return c <= ' ' || c == ',' ? Place.FIELD_START : Place.PLAIN;
    }

    private static boolean endsField(char c) {
        return c == ',' || c == '\r' || c == '\n';
    }

    private Optional<Flaw> flaw(Label what, String value) {
        return Optional.of(new Flaw(line, recordLine, what, value));
    }
}
