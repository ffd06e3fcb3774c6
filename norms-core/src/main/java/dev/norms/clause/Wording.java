package dev.norms.clause;

import java.text.Normalizer;

/**
 * A text without layout, which stays the same when it is typed, wrapped or set differently.
 *
 * <p>Each code point is replaced on its own, so that a text may be cut anywhere without a difference:
 *
 * <ol>
 *   <li>It becomes its compatibility form (NFKC): full-width letters, digits and marks become half-width, radicals
 *       become characters.
 *   <li>White space, line and page breaks, control and format characters (such as a byte order mark) are dropped.
 *   <li>Quotation marks become {@code "} or {@code '}, dashes and the wave of ranges {@code -}, square and lenticular
 *       brackets {@code [} and {@code ]}.
 * </ol>
 *
 * <p>Case, punctuation and the number before an article are kept: citations name that number, so a renumbered article
 * is a change. A combining mark stays apart from its letter.
 *
 * @param text the text without layout
 */
record Wording(String text) {
    Wording {
        StringBuilder words = new StringBuilder(text.length());
        text.codePoints().forEach(point -> words.append(fold(point)));
        text = words.toString();
    }

    /** Returns the normal form of one code point; empty for layout. */
    static String fold(int point) {
        String own = Character.toString(point);
        if (isPlain(point)) {
            return own;
        }
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(own, Normalizer.Form.NFKC)
                .codePoints()
                .filter(each -> !isLayout(each))
                .map(Wording::unify)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Returns whether a code point is a common one that is its own normal form. */
    private static boolean isPlain(int point) {
        return (point >= 0x4E00 && point <= 0x9FFF)
                || (point >= '0' && point <= '9')
                || (point >= 'A' && point <= 'Z')
                || (point >= 'a' && point <= 'z');
    }

    private static boolean isLayout(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.CONTROL
                || Character.getType(point) == Character.FORMAT;
    }

    private static int unify(int point) {
        return switch (point) {
            case '“', '”', '„', '‟', '〝', '〞', '「', '」', '『', '』' -> '"';
            case '‘', '’', '‚', '‛' -> '\'';
            case '\u2010', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '~', '\u301C', '\u223C' -> '-';
            case '〔', '【', '〖' -> '[';
            case '〕', '】', '〗' -> ']';
            default -> point;
        };
    }
}
