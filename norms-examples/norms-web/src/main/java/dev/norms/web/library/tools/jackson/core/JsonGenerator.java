package dev.norms.web.library.tools.jackson.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.norms.cli.result.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Stands for Jackson's class of the same name, which is too large for the page, as far as the JSON files of the command
 * line use it. It writes one value: each field of an object on a line of its own, the values of an array on one.
 */
public final class JsonGenerator {
    private static final String HEXADECIMAL = "0123456789ABCDEF";
    private static final char FIRST_PLAIN = ' ';

    /** The number of characters after which the text is written out. */
    private static final int FULL = 1 << 16;

    private final OutputStream out;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Inside> insides = new ArrayDeque<>();
    /** The number of objects that are begun, by which lines are indented. */
    private int objects;

    /** An object or array that is begun, and how many values it has. */
    private static final class Inside {
        private final boolean isObject;
        private int values;

        private Inside(boolean isObject) {
            this.isObject = isObject;
        }
    }

    private JsonGenerator(OutputStream out) {
        this.out = out;
    }

    /**
     * Returns a file as {@code dev.norms.cli.result.JsonFile} does.
     *
     * @param format its format, the first field
     * @param fields what writes the other fields
     * @return the file, one object
     */
    public static Content object(String format, Consumer<JsonGenerator> fields) {
        return out -> {
            JsonGenerator json = new JsonGenerator(out);
            json.writeStartObject();
            json.writeStringProperty("format", format);
            fields.accept(json);
            json.writeEndObject();
            json.flush();
            out.write('\n');
        };
    }

    public JsonGenerator writeStartObject() {
        return begin(true);
    }

    public JsonGenerator writeEndObject() {
        return end('}');
    }

    public JsonGenerator writeEndArray() {
        return end(']');
    }

    public JsonGenerator writeName(String name) {
        Inside inside = insides.element();
        text.append(inside.values++ == 0 ? "" : ",");
        newLine();
        return quote(name).raw(" : ");
    }

    public JsonGenerator writeString(String value) {
        separate();
        return quote(value);
    }

    public JsonGenerator writeStringProperty(String name, String value) {
        return writeName(name).quote(value);
    }

    public JsonGenerator writeNumberProperty(String name, int value) {
        return writeName(name).raw(Integer.toString(value));
    }

    public JsonGenerator writeNumberProperty(String name, BigDecimal value) {
        return writeName(name).raw(value.toPlainString());
    }

    public JsonGenerator writeObjectPropertyStart(String name) {
        return writeName(name).begin(true);
    }

    public JsonGenerator writeArrayPropertyStart(String name) {
        return writeName(name).begin(false);
    }

    /** Writes out the text that is not written yet. */
    private void flush() {
        try {
            out.write(text.toString().getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.setLength(0);
    }

    private JsonGenerator begin(boolean isObject) {
        separate();
        insides.push(new Inside(isObject));
        objects += isObject ? 1 : 0;
        return raw(isObject ? "{" : "[");
    }

    private JsonGenerator end(char mark) {
        Inside ended = insides.pop();
        objects -= ended.isObject ? 1 : 0;
        if (ended.isObject && ended.values > 0) {
            newLine();
        } else {
            text.append(' ');
        }
        text.append(mark);
        return this;
    }

    /** Writes the separator before a value of an array; the value of a field follows its name. */
    private void separate() {
        Inside inside = insides.peek();
        if (inside != null && !inside.isObject) {
            text.append(inside.values++ == 0 ? " " : ", ");
        }
    }

    private void newLine() {
        if (text.length() > FULL) {
            flush();
        }
        text.append('\n').append("  ".repeat(objects));
    }

    private JsonGenerator raw(String part) {
        text.append(part);
        return this;
    }

    private JsonGenerator quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < FIRST_PLAIN) {
                        text.append("\\u00").append(HEXADECIMAL.charAt(c >> 4)).append(HEXADECIMAL.charAt(c & 0xF));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
        return this;
    }
}
