package dev.norms.clause;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A copy of the document, cut into pieces so small that every clause is a run of them.
 *
 * <p>A cut is a seam where a sentence, a heading or a line of the annex ends, the border of a cell, or a mere crease,
 * such as a comma. Line breaks inside an article are only creases: where they fall is layout.
 */
final class Copy {
    private final CopyWords words;
    /** The position of the first word of each piece, then the number of words. */
    private final int[] starts;
    /** The cut before each piece, then that at the end. */
    private final Seams.Cut[] cuts;
    /** The piece that begins at each position; -1 if none does. */
    private final int[] pieceAt;

    private int size;

    Copy(String text) {
        words = new CopyWords(text);
        starts = new int[words.size() + 1];
        cuts = new Seams.Cut[words.size() + 1];
        pieceAt = new int[words.size() + 1];
        Seams finder = new Seams(words);
        for (int at = 0; at < words.size(); at++) {
            Seams.Cut cut = finder.next(at);
            pieceAt[at] = cut == Seams.Cut.NONE ? -1 : size;
            if (cut != Seams.Cut.NONE) {
                starts[size] = at;
                cuts[size] = cut;
                size++;
            }
        }
        starts[size] = words.size();
        cuts[size] = Seams.Cut.SEAM;
        pieceAt[words.size()] = size;
    }

    /** The number of pieces. */
    int size() {
        return size;
    }

    /** Returns the end of the run of pieces with a given number of words, if there is one. */
    Optional<Integer> endOfRun(int firstPiece, int length) {
        int end = starts[firstPiece] + length;
        return end > words.size() || pieceAt[end] == -1 ? Optional.empty() : Optional.of(pieceAt[end]);
    }

    Fingerprint fingerprint(int from, int until) {
        return words.fingerprint(starts[from], starts[until]);
    }

    Passage passage(Run run) {
        return words.passage(starts[run.from()], starts[run.until()]);
    }

    int length(Run run) {
        return starts[run.until()] - starts[run.from()];
    }

    /** The number of the article that begins with these pieces; 0 if none does. */
    int articleNumber(Run run) {
        return Seams.articleNumber(words, starts[run.from()]);
    }

    /** Returns pieces joined up to the next seam, across the borders of cells. */
    List<Run> rows(int from, int until) {
        return joined(from, until, piece -> cuts[piece] == Seams.Cut.SEAM);
    }

    /** Returns pieces joined up to the next seam or border of a cell. */
    List<Run> passages(int from, int until) {
        return joined(from, until, this::isPassage);
    }

    /** Returns pieces joined up to the next seam, border of a cell or comma. */
    List<Run> phrases(int from, int until) {
        return joined(from, until, piece -> isPassage(piece) || words.point(starts[piece] - 1) == ',');
    }

    private boolean isPassage(int piece) {
        return cuts[piece] == Seams.Cut.SEAM || cuts[piece] == Seams.Cut.CELL;
    }

    private static List<Run> joined(int from, int until, IntPredicate begins) {
        ImmutableList.Builder<Run> runs = ImmutableList.builder();
        int start = from;
        for (int piece = from + 1; piece <= until; piece++) {
            if (piece == until || begins.test(piece)) {
                runs.add(new Run(start, piece));
                start = piece;
            }
        }
        return runs.build();
    }

    /**
     * Pieces one after the other.
     *
     * @param from the first
     * @param until the one after the last
     */
    record Run(int from, int until) {}
}
