package dev.norms.files.csv;

import com.google.common.io.ByteSource;
import dev.norms.files.found.UnreadableTable;
import dev.norms.label.Label;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Locale;
import java.util.Optional;

/** A check, before a file is parsed, that it is text in its encoding with matching quotation marks. */
final class TextCheck {
    private static final int CHUNK = 1 << 13;

    /**
     * The first flaw that makes the rest of a file unreadable.
     *
     * @param flaw the flaw
     * @param recordLine the line on which the record with the flaw begins; all records before it can be read
     * @param isUndecodable whether the bytes near the flaw cannot be decoded
     */
    record Break(UnreadableTable flaw, long recordLine, boolean isUndecodable) {
        /** Returns this break with the suspicion that it comes from another encoding. */
        Break perhapsOfAnotherEncoding() {
            return new Break(flaw, recordLine, true);
        }
    }

    /** Where the last character stands in its record. */
    private enum Place {
        FIELD_START,
        PLAIN,
        QUOTED,
        /** After a quotation mark in a quoted field: the end of the field, or the first half of a doubled mark. */
        QUOTE_IN_QUOTED,
        AFTER_QUOTED
    }

    private Place place = Place.FIELD_START;
    private long line = 1;
    private long recordLine = 1;
    private long quoteLine = 1;
    private char before = '\n';

    private final char separator;

    private TextCheck(char separator) {
        this.separator = separator;
    }

    static Optional<Break> of(ByteSource source, Dialect dialect) throws IOException {
        try (InputStream stream = dialect.encoding().open(source)) {
            return new TextCheck(dialect.separator()).read(stream, dialect.encoding());
        }
    }

    private Optional<Break> read(InputStream stream, Encoding encoding) throws IOException {
        CharsetDecoder decoder = encoding.charset().newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        boolean ended = false;
        while (!ended) {
            int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(count, 0)).flip();
            CoderResult result = decoder.decode(bytes, chars, ended);
            Optional<Break> flaw = check(chars.flip());
            if (flaw.isPresent()) {
                // what was decoded before an error may be wrong as well
                return result.isError() ? flaw.map(Break::perhapsOfAnotherEncoding) : flaw;
            }
            if (result.isError()) {
                String name = encoding.charset().name();
                Label what = Label.of(
                        "不是" + name + "文本，请另存为“CSV UTF-8”格式", "not " + name + " text; save it as \"CSV UTF-8\"");
                return flaw(what, String.format(Locale.ROOT, "0x%02X", bytes.get(bytes.position())), true);
            }
            chars.clear();
            bytes.compact();
        }
        return place == Place.QUOTED
                ? Optional.of(new Break(
                        new UnreadableTable(quoteLine, Label.of("引号没有闭合", "a quotation mark is never closed"), ""),
                        recordLine,
                        false))
                : Optional.empty();
    }

    private Optional<Break> check(CharBuffer chars) {
        while (chars.hasRemaining()) {
            char c = chars.get();
            if (c == 0) {
                Label what = Label.of(
                        "含有空字符，不是文本文件，请另存为“CSV UTF-8”格式",
                        "contains a NUL character, so it is not a text file; save it as \"CSV UTF-8\"");
                return flaw(what, "", true);
            }
            move(c);
            if (place == Place.AFTER_QUOTED && c > ' ') {
                return flaw(Label.of("右引号之后还有文字", "text after a closing quotation mark"), "", false);
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
        return c <= ' ' || c == separator ? Place.FIELD_START : Place.PLAIN;
    }

    private boolean endsField(char c) {
        return c == separator || c == '\r' || c == '\n';
    }

    private Optional<Break> flaw(Label what, String value, boolean isUndecodable) {
        return Optional.of(new Break(new UnreadableTable(line, what, value), recordLine, isUndecodable));
    }
}
