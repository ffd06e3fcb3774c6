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
    /** The number of bytes in which the header is looked for. */
    private static final int HEAD_BYTES = 1 << 14;

    /** The number of lines in which the header is looked for. */
    private static final int HEAD_LINES = 10;
    /** The first line by which Excel is told the separator, perhaps saved again with quotes and empty cells. */
    private static final Pattern DECLARATION = Pattern.compile("\"?sep=(.)\"?[,;\\t]*", Pattern.CASE_INSENSITIVE);

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final CharMatcher BLANKS_AND_QUOTES =
            CharMatcher.whitespace().or(CharMatcher.is('"'));

    /** Returns the dialect of a file, in UTF-8 if no byte-order mark says otherwise. */
    static Dialect of(ByteSource source, Predicate<String> isColumnName) throws IOException {
        byte[] head = source.slice(0, HEAD_BYTES).read();
        Encoding encoding = Encoding.of(head);
        return of(encoding, source, isColumnName);
    }

    /** Returns the dialect of a file that is not UTF-8, if it is Chinese text in GB18030. */
    static Optional<Dialect> inChinese(ByteSource source, Predicate<String> isColumnName) throws IOException {
        try (InputStream bytes = new BufferedInputStream(source.openStream())) {
            return Encoding.isChinese(bytes)
                    ? Optional.of(of(Encoding.GB18030, source, isColumnName))
                    : Optional.empty();
        }
    }

    private static Dialect of(Encoding encoding, ByteSource source, Predicate<String> isColumnName) throws IOException {
        String text;
        try (InputStream stream = encoding.open(source)) {
            text = new String(ByteStreams.limit(stream, HEAD_BYTES).readAllBytes(), encoding.charset());
        }
        List<String> lines = text.lines().limit(HEAD_LINES).toList();
        Matcher declaration = DECLARATION.matcher(lines.isEmpty() ? "" : lines.get(0));
        if (declaration.matches()) {
            return new Dialect(encoding, declaration.group(1).charAt(0), true);
        }
        return new Dialect(encoding, separator(lines, isColumnName), false);
    }

    /** Returns the separator that splits a line into the most names of columns; a comma if none gives two or more. */
    private static char separator(List<String> lines, Predicate<String> isColumnName) {
        List<Character> candidates = SEPARATORS.stream()
                .filter(candidate -> lines.stream().anyMatch(line -> line.indexOf(candidate) >= 0))
                .toList();
        char separator = ',';
        long most = 1;
        for (char candidate : candidates) {
            long names = lines.stream()
                    .mapToLong(line -> columnNames(line, candidate, isColumnName))
                    .max()
                    .orElse(0);
            if (names > most) {
                separator = candidate;
                most = names;
            }
        }
        return separator;
    }

    private static long columnNames(String line, char separator, Predicate<String> isColumnName) {
        return Splitter.on(separator)
                .trimResults(BLANKS_AND_QUOTES)
                .splitToStream(line)
                .filter(isColumnName)
                .count();
    }

    /** Reports an encoding other than UTF-8, and a separator other than a comma or one that is declared. */
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
