package dev.norms.calendar.ical;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text of an entry: its title, a description, a category.
 *
 * <p>It may hold any characters. What a reader gets is {@link #toString()}: every line break is a line feed, other
 * control characters than tabs are left out, half a surrogate pair is U+FFFD. Two texts are equal if a reader gets the
 * same.
 *
 * <p>A text that many entries share is {@link #repeated}: it is encoded once and then copied. Texts that share parts
 * are joined of them:
 *
 * <pre>{@code
 * CalendarText asked = CalendarText.repeated("Asked: at least 1 per quarter\n");
 * CalendarText description = CalendarText.of(asked, CalendarText.of("Due: 2026-03-31"));
 * }</pre>
 */
public abstract sealed class CalendarText {
    /** The text without a character. */
    public static final CalendarText EMPTY = new Plain("");

    private CalendarText() {}

    /**
     * A text that is encoded whenever it is written.
     *
     * @param text the text, of any length
     * @return the text
     */
    public static CalendarText of(String text) {
        return new Plain(requireNonNull(text, "text"));
    }

    /**
     * A text that is encoded now and copied whenever it is written.
     *
     * @param text the text, of any length
     * @return the text
     */
    public static CalendarText repeated(String text) {
        return new Repeated(text, encoded(text));
    }

    /**
     * One text after the other.
     *
     * @param parts the texts; where one ends inside a surrogate pair or a line break, the rest of it counts for itself
     * @return the whole
     */
    public static CalendarText of(CalendarText... parts) {
        return new Joined(List.of(parts));
    }

    /** Writes it as the value of a property. */
    abstract void write(ContentLines lines) throws IOException;

    /** As it was given. */
    abstract String raw();

    /**
     * Tells whether there is nothing to see in it.
     *
     * @return true if it is empty or all white space
     */
    public boolean isBlank() {
        return raw().isBlank();
    }

    /**
     * Tells whether it has no character.
     *
     * @return true if so
     */
    public boolean isEmpty() {
        return raw().isEmpty();
    }

    @Override
    public final boolean equals(Object other) {
        return this == other
                || (other instanceof CalendarText that && toString().equals(that.toString()));
    }

    @Override
    public final int hashCode() {
        return toString().hashCode();
    }

    /**
     * The text as a reader gets it.
     *
     * @return the text, without escapes
     */
    @Override
    public String toString() {
        return Characters.asRead(raw());
    }

    private static byte[] encoded(String text) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(3 * text.length() + 16);
        try {
            ContentLines lines = ContentLines.unfolded(octets, text.length());
            lines.plain(text);
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("an array takes everything", e);
        }
        return octets.toByteArray();
    }

    private static final class Plain extends CalendarText {
        private final String text;

        Plain(String text) {
            this.text = text;
        }

        @Override
        void write(ContentLines lines) throws IOException {
            lines.plain(text);
        }

        @Override
        String raw() {
            return text;
        }
    }

    /** Folded as it was when it was first folded: as a rule it always begins at the same column. */
    private static final class Repeated extends CalendarText {
        /** Made by whichever thread comes first; another may make it again. */
        private static final class Folded {
            private final int left;
            private final byte[] octets;
            private final int leftBehind;

            Folded(int left, byte[] octets, int leftBehind) {
                this.left = left;
                this.octets = octets;
                this.leftBehind = leftBehind;
            }
        }

        private final String text;
        private final boolean isBlank;
        private final byte[] octets;
        private @Nullable Folded folded;

        Repeated(String text, byte[] octets) {
            this.text = text;
            this.isBlank = text.isBlank();
            this.octets = octets;
        }

        @Override
        public boolean isBlank() {
            return isBlank;
        }

        @Override
        void write(ContentLines lines) throws IOException {
            int left = lines.left();
            if (octets.length <= left) {
                lines.encoded(octets);
                return;
            }
            Folded before = folded;
            if (before == null) {
                before = fold(left);
                folded = before;
            }
            if (before.left == left) {
                lines.folded(before.octets, before.leftBehind);
            } else {
                lines.encoded(octets);
            }
        }

        private Folded fold(int left) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream(octets.length + octets.length / 20 + 16);
            ContentLines lines = ContentLines.folded(out, left);
            lines.encoded(octets);
            lines.flush();
            return new Folded(left, out.toByteArray(), lines.left());
        }

        @Override
        String raw() {
            return text;
        }
    }

    private static final class Joined extends CalendarText {
        private final List<CalendarText> parts;

        Joined(List<CalendarText> parts) {
            this.parts = parts;
        }

        @Override
        void write(ContentLines lines) throws IOException {
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).write(lines);
            }
        }

        @Override
        String raw() {
            return parts.stream().map(CalendarText::raw).collect(Collectors.joining());
        }

        @Override
        public boolean isBlank() {
            return parts.stream().allMatch(CalendarText::isBlank);
        }

        @Override
        public boolean isEmpty() {
            return parts.stream().allMatch(CalendarText::isEmpty);
        }

        @Override
        public String toString() {
            return parts.stream().map(CalendarText::toString).collect(Collectors.joining());
        }
    }
}
