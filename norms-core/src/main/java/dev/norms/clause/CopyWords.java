package dev.norms.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a copy as code points, each with the place where it stood and the layout before it. */
final class CopyWords {
    /** A line that holds only the number of a page. A bare number is not matched, because it may be a table cell. */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?m)^[\\h\\f]*(?:[-–—]+\\h*[0-9０-９]{1,3}\\h*[-–—]+|第\\h*[0-9０-９]{1,3}\\h*页(?:\\h*[,，/]?\\h*共\\h*[0-9０-９]{1,3}\\h*页)?)[\\h\\f]*$");

    private static final Pattern CELL_BORDER = Pattern.compile("[|｜│┃]");

    /**
     * The layout that a passage does not repeat. It is less than what {@link Wording} drops: a passage quotes the copy,
     * so wide and no-break spaces stay as they stand.
     */
    private static final Pattern LAYOUT = Pattern.compile("[\\s\\p{Cc}\\p{Cf}]+");

    private final String text;
    private final List<CodePoint> codePoints = new ArrayList<>();
    private final int[] points;

    /**
     * A code point of the copy.
     *
     * @param point the code point in its normal form
     * @param place its index in the text
     * @param line its line, from 1
     * @param followsLayout whether any layout precedes it
     * @param startsCell whether a line, a page or a cell of a table begins with it
     * @param startsLine whether a line or a page begins with it
     */
    private record CodePoint(
            int point, int place, int line, boolean followsLayout, boolean startsCell, boolean startsLine) {}

    CopyWords(String copy) {
        text = CELL_BORDER.matcher(PAGE_NUMBER.matcher(copy).replaceAll("")).replaceAll("\t");
        scan();
        points = codePoints.stream().mapToInt(CodePoint::point).toArray();
    }

    private void scan() {
        int line = 1;
        boolean followsLayout = true;
        boolean startsCell = true;
        boolean startsLine = true;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int raw = text.codePointAt(i);
            String folded = Wording.fold(raw);
            if (folded.isEmpty()) {
                boolean crBeforeLf = raw == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                line += (raw == '\n' || raw == '\r') && !crBeforeLf ? 1 : 0;
                followsLayout = true;
                // line feed, vertical tab, form feed and carriage return, and the separators of Unicode
                startsLine |= (raw >= '\n' && raw <= '\r') || raw == '\u2028' || raw == '\u2029' || raw == '\u0085';
                startsCell |= startsLine || raw == '\t';
                continue;
            }
            for (int point : folded.codePoints().toArray()) {
                codePoints.add(new CodePoint(point, i, line, followsLayout, startsCell, startsLine));
                followsLayout = false;
                startsCell = false;
                startsLine = false;
            }
        }
    }

    int size() {
        return points.length;
    }

    /** The code point at a position in its normal form; 0 outside the copy. */
    int point(int at) {
        return at >= 0 && at < points.length ? points[at] : 0;
    }

    /** The code point at a position as it stands in the copy. */
    int raw(int at) {
        return text.codePointAt(codePoints.get(at).place());
    }

    /** Returns whether any layout precedes a position. */
    boolean followsLayout(int at) {
        return codePoints.get(at).followsLayout();
    }

    /** Returns whether a line, a page or a cell of a table begins at a position. */
    boolean startsCell(int at) {
        return codePoints.get(at).startsCell();
    }

    /** Returns whether a line or a page begins at a position. */
    boolean startsLine(int at) {
        return codePoints.get(at).startsLine();
    }

    Fingerprint fingerprint(int from, int until) {
        return Fingerprint.ofWords(new String(points, from, until - from));
    }

    Passage passage(int from, int until) {
        int last = codePoints.get(until - 1).place();
        String own = text.substring(codePoints.get(from).place(), last + Character.charCount(text.codePointAt(last)));
        return new Passage(
                LAYOUT.matcher(own).replaceAll(layout -> joint(own, layout)),
                codePoints.get(from).line());
    }

    /** Returns a blank, or nothing where a line breaks beside a character outside ASCII, mostly a Chinese one. */
    private static String joint(String own, MatchResult layout) {
        boolean lineBreak = layout.group().chars().anyMatch(each -> each == '\n' || each == '\r');
        boolean besideNonAscii = own.charAt(layout.start() - 1) > 0x7F || own.charAt(layout.end()) > 0x7F;
        return lineBreak && besideNonAscii ? "" : " ";
    }
}
