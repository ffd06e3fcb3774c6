package dev.norms.clause;

/** Finds where a copy can be cut. */
final class Seams {
    /** The kind of cut before a code point. */
    enum Cut {
        /** No cut. */
        NONE,
        /** A comma, a semicolon or white space that is none of the other cuts. */
        CREASE,
        /** The border of a cell. */
        CELL,
        /** The end of a sentence, a heading or a line of the annex. */
        SEAM
    }

    /** The marks at which clauses end, as they do at white space; each further mark would mean more digests. */
    private static final String ENDS = ",;。";

    private static final String CLOSERS = "”’」』）)》】";
    private static final String NUMERALS = "一二三四五六七八九十";

    private final CopyWords words;
    private boolean inArticle;
    private boolean inHeading;
    private boolean sentenceEnded = true;

    Seams(CopyWords words) {
        this.words = words;
    }

    /** Returns the cut before a position; to be called for every position in order. */
    Cut next(int at) {
        boolean ended = sentenceEnded && !isCloser(at);
        Cut cut = cut(at, ended || words.startsCell(at), ended);
        if (words.point(at) == '。') {
            sentenceEnded = true;
            inHeading = false;
        } else if (!isCloser(at)) {
            sentenceEnded = false;
        }
        return cut;
    }

    /**
     * Returns the cut before a position. A heading has no full stop, so that it ends where another number follows.
     *
     * @param fresh whether a sentence or a cell begins here
     * @param ended whether a sentence ended just before
     */
    private Cut cut(int at, boolean fresh, boolean ended) {
        if (isArticleNumber(at) && (fresh || inHeading)) {
            inArticle = true;
            inHeading = false;
            return Cut.SEAM;
        }
        if (isHeadingNumber(at) && (fresh || inHeading)) {
            inArticle = false;
            inHeading = true;
            return Cut.SEAM;
        }
        if (fresh && words.point(at) == '附' && words.point(at + 1) == '件') {
            inArticle = false;
            inHeading = false;
            return Cut.SEAM;
        }
        if (ended || (!inArticle && (words.startsLine(at) || words.point(at - 1) == ';'))) {
            return Cut.SEAM;
        }
        if (!inArticle && words.startsCell(at)) {
            return Cut.CELL;
        }
        return words.followsLayout(at) || ENDS.indexOf(words.point(at - 1)) >= 0 ? Cut.CREASE : Cut.NONE;
    }

    private boolean isCloser(int at) {
        return CLOSERS.indexOf(words.raw(at)) >= 0;
    }

    private boolean isArticleNumber(int at) {
        return articleNumber(words, at) > 0;
    }

    /** Returns the number at a position: one to three digits and a full stop; 0 if there is none. */
    static int articleNumber(CopyWords words, int at) {
        int number = 0;
        int end = at;
        while (isDigit(words.point(end)) && end < at + 3) {
            number = 10 * number + words.point(end) - '0';
            end++;
        }
        boolean whole = words.point(end) == '.' && !isDigit(words.point(end + 1)) && !isDigit(words.point(at - 1));
        return whole ? number : 0;
    }

    /** Returns whether the number of a heading stands at a position: 一、 or (一). */
    private boolean isHeadingNumber(int at) {
        boolean bracket = words.point(at) == '(';
        int end = bracket ? at + 1 : at;
        int start = end;
        while (NUMERALS.indexOf(words.point(end)) >= 0) {
            end++;
        }
        return end > start && words.point(end) == (bracket ? ')' : '、');
    }

    private static boolean isDigit(int point) {
        return point >= '0' && point <= '9';
    }
}
