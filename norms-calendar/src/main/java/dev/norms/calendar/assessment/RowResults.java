package dev.norms.calendar.assessment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The immutable results of the rows of one owner: a slice of the array in which they were first given, overlaid by
 * chunks of {@value #CHUNK} results in which some have changed. A copy with another result copies only its chunk.
 */
final class RowResults {
    private static final int CHUNK = 16;
    private static final int[][] NO_CHUNKS = {};

    private final int[] original;
    private final int start;
    private final int size;
    private final int[] @Nullable [] chunks;

    private RowResults(int[] original, int start, int size, int[] @Nullable [] chunks) {
        this.original = original;
        this.start = start;
        this.size = size;
        this.chunks = chunks;
    }

    /** Returns results; the array is not copied, and must not change. */
    static RowResults of(int... results) {
        return of(results, 0, results.length);
    }

    /** Returns a range of results, exclusive of {@code to}; the array is not copied, and must not change. */
    static RowResults of(int[] results, int from, int to) {
        return new RowResults(results, from, to - from, NO_CHUNKS);
    }

    int size() {
        return size;
    }

    int get(int row) {
        int[] chunk = chunk(row / CHUNK);
        return chunk == null ? original[start + row] : chunk[row % CHUNK];
    }

    private int @Nullable [] chunk(int number) {
        return chunks.length == 0 ? null : chunks[number];
    }

    /** Returns these results with one replaced; a result that is not exact marks its row as changed in any case. */
    RowResults with(int row, int result) {
        if (get(row) == result && PackedResult.isExact(result)) {
            return this;
        }
        int number = row / CHUNK;
        int[] known = chunk(number);
        int begin = start + number * CHUNK;
        int[] chunk = known != null
                ? known.clone()
                : Arrays.copyOfRange(original, begin, Math.min(begin + CHUNK, start + size));
        chunk[row % CHUNK] = result;
        int[] @Nullable [] newChunks = Arrays.copyOf(chunks, (size + CHUNK - 1) / CHUNK);
        newChunks[number] = chunk;
        return new RowResults(original, start, size, newChunks);
    }

    /**
     * Returns the first row, from a given one on, whose result may differ in other results of the same rows; the number
     * of rows if there is none. Equal results that are not exact may differ, but not in a chunk that both share.
     */
    int nextChanged(RowResults others, int from) {
        int row = from;
        while (row < size && !isChanged(others, row)) {
            row = isShared(others, row / CHUNK) ? (row / CHUNK + 1) * CHUNK : row + 1;
        }
        return Math.min(row, size);
    }

    private boolean isChanged(RowResults others, int row) {
        return !isShared(others, row / CHUNK) && isChanged(get(row), others.get(row));
    }

    /** Returns whether two results may differ: equal ones that are not exact may stand for different amounts. */
    static boolean isChanged(int one, int other) {
        return one != other || !PackedResult.isExact(other);
    }

    /** Returns whether a chunk is the same in some other results. */
    @SuppressWarnings({"ArrayEquals", "ReferenceEquality"}) // chunks are shared as long as nothing in them changes
    private boolean isShared(RowResults others, int number) {
        return original == others.original && start == others.start && chunk(number) == others.chunk(number);
    }

    void copyTo(int[] target, int at) {
        System.arraycopy(original, start, target, at, size);
        for (int i = 0; i < chunks.length; i++) {
            int[] chunk = chunks[i];
            if (chunk != null) {
                System.arraycopy(chunk, 0, target, at + i * CHUNK, chunk.length);
            }
        }
    }
}
