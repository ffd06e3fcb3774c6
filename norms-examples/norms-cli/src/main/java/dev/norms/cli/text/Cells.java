package dev.norms.cli.text;

import dev.norms.report.unit.VisibleText;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.WCWidth;

/** Measuring and wrapping of text by terminal cells: one for a Latin letter, two for a Chinese character. */
public final class Cells {
    private static final int ELLIPSIS_WIDTH = 2;

    private Cells() {}

    /**
     * Returns the number of cells of a text.
     *
     * @param text the text, without line breaks
     * @return the number; control characters take none
     */
    public static int width(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    /**
     * Breaks a text into lines: between words, and between Chinese characters, but never before a closing mark or at a
     * hyphen.
     *
     * @param text the text; line breaks in it are kept
     * @param width the maximum number of cells in a line, at least 2
     * @return the lines, at least one, without trailing blanks
     */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrapLine(VisibleText.of(line), width, lines));
        return lines.isEmpty() ? List.of("") : lines;
    }

    /**
     * Returns a text that fits on one line.
     *
     * @param text the text
     * @param width the maximum number of cells, at least 4
     * @return the text, or its beginning and an ellipsis, which takes two cells in a Chinese terminal
     */
    public static String cut(String text, int width) {
        List<String> lines = wrap(text, width);
        if (lines.size() == 1) {
            return lines.get(0);
        }
        return wrap(text, width - ELLIPSIS_WIDTH).get(0) + "…";
    }

    private static void wrapLine(String text, int width, List<String> lines) {
        if (width(text) <= width) {
            lines.add(text.stripTrailing());
            return;
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        StringBuilder line = new StringBuilder();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (isAfterHyphen(text, end)) {
                continue;
            }
            String word = text.substring(start, end);
            if (!line.isEmpty() && width(line + word.stripTrailing()) > width) {
                lines.add(flush(line));
            }
            append(word, width, line, lines);
            start = end;
        }
        lines.add(flush(line));
    }

    /** Returns whether a break would follow a hyphen, as inside dates and ids, which are not broken. */
    private static boolean isAfterHyphen(String text, int end) {
        return end < text.length() && text.charAt(end - 1) == '-';
    }

    /** Appends a word with its trailing blanks; a word that is longer than a line is cut where the line is full. */
    private static void append(String word, int width, StringBuilder line, List<String> lines) {
        String letters = word.stripTrailing();
        if (width(line + letters) <= width) {
            line.append(word);
            return;
        }
        letters.codePoints().forEach(character -> {
            if (width(line.toString()) + width(character) > width) {
                lines.add(flush(line));
            }
            line.appendCodePoint(character);
        });
        line.append(word, letters.length(), word.length());
    }

    private static String flush(StringBuilder line) {
        String text = line.toString().stripTrailing();
        line.setLength(0);
        return text;
    }

    private static int width(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }
}
