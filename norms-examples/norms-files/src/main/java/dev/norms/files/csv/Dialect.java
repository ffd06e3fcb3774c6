package dev.norms.files.csv;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.io.ByteSource;
import com.google.common.io.ByteStreams;
import dev.norms.files.found.FoundTable;
import dev.norms.files.leniency.Leniency;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form in which a CSV file is written.
 *
 * @param encoding its encoding
 * @param separator the character between cells
 * @param isDeclared whether the first line does nothing but declare the separator
 */
record Dialect(Encoding encoding, char separator, boolean isDeclared) {
    /** The number of bytes and of lines in which the header is looked for. */
    private static final int HEAD_BYTES = 1 << 14;

    private static final int HEAD_LINES = 10;
    private static final Pattern DECLARATION = Pattern.compile("\"?sep=(.)\"?[,;\\t]*", Pattern.CASE_INSENSITIVE);
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final CharMatcher BLANKS_AND_QUOTES =
            CharMatcher.whitespace().or(CharMatcher.is('"'));

    /** Returns the dialect of a file, in UTF-8 if no byte-order mark says otherwise. */
    static Dialect of(ByteSource source, Predicate<String> isTitle) throws IOException {
        byte[] head = source.slice(0, HEAD_BYTES).read();
        Encoding encoding = Encoding.of(head);
        return of(encoding, source, isTitle);
    }

    /** Returns the dialect of a file that is not UTF-8, if it is Chinese text in GB18030. */
    static Optional<Dialect> inChinese(ByteSource source, Predicate<String> isTitle) throws IOException {
        try (InputStream bytes = new BufferedInputStream(source.openStream())) {
            return Encoding.isChinese(bytes) ? Optional.of(of(Encoding.GB18030, source, isTitle)) : Optional.empty();
        }
    }

    private static Dialect of(Encoding encoding, ByteSource source, Predicate<String> isTitle) throws IOException {
        String text;
        try (InputStream stream = encoding.open(source)) {
            text = new String(ByteStreams.limit(stream, HEAD_BYTES).readAllBytes(), encoding.charset());
        }
        List<String> lines = text.lines().limit(HEAD_LINES).toList();
        Matcher declaration = DECLARATION.matcher(lines.isEmpty() ? "" : lines.get(0));
        if (declaration.matches()) {
            return new Dialect(encoding, declaration.group(1).charAt(0), true);
        }
        return new Dialect(encoding, separator(lines, isTitle), false);
    }

    /** Returns the separator that gives the most titles in a line; a comma if no separator gives any. */
    private static char separator(List<String> lines, Predicate<String> isTitle) {
        List<Character> candidates = SEPARATORS.stream()
                .filter(candidate -> lines.stream().anyMatch(line -> line.indexOf(candidate) >= 0))
                .toList();
        char separator = ',';
        if (candidates.equals(List.of(separator))) {
            return separator;
        }
        long most = 1;
        for (char candidate : candidates) {
            long titles = lines.stream()
                    .mapToLong(line -> titles(line, candidate, isTitle))
                    .max()
                    .orElse(0);
            if (titles > most) {
                separator = candidate;
                most = titles;
            }
        }
        return separator;
    }

    private static long titles(String line, char separator, Predicate<String> isTitle) {
        return Splitter.on(separator)
                .trimResults(BLANKS_AND_QUOTES)
                .splitToStream(line)
                .filter(isTitle)
                .count();
    }

    /** Reports what is not of the exact form. */
    void reportTo(FoundTable.Sink sink) {
        if (encoding != Encoding.UTF_8) {
            sink.lenient(Leniency.ENCODING, 0, encoding.charset().name());
        }
        if (separator != ',' || isDeclared) {
            sink.lenient(Leniency.SEPARATOR, 0, isDeclared ? "sep=" + shown() : shown());
        }
    }

    private String shown() {
        return separator == '\t' ? "Tab" : String.valueOf(separator);
    }
}
