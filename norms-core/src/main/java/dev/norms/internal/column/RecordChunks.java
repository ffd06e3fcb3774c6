package dev.norms.internal.column;

import java.util.Arrays;

/**
 * Many records in chunks of at most {@value #MAX_CHUNK}; a copy with one record more or less shares all other chunks.
 * Two adjacent chunks together have more than {@value #MAX_JOINED} records, so that there are never many small ones.
 *
 * @param <R> the type of a record
 */
final class RecordChunks<R> implements RecordRun<R> {
    /** The largest number of records in a chunk, and so of records copied when one is added or removed. */
    static final int MAX_CHUNK = 12;

    /** The largest number of records of two adjacent chunks that are joined when one is removed. */
    static final int MAX_JOINED = MAX_CHUNK / 2;

    private final RecordChunk<R>[] chunks;
    /** The index of the first record of each chunk. */
    private final int[] firsts;

    private RecordChunks(RecordChunk<R>[] chunks) {
        this.chunks = chunks;
        this.firsts = new int[chunks.length];
        for (int i = 1; i < firsts.length; i++) {
            firsts[i] = firsts[i - 1] + chunks[i - 1].size();
        }
    }

    /** Returns records as a run: the single chunk itself if it is small, else several chunks. */
    static <R> RecordRun<R> of(RecordChunk<R> all) {
        return all.size() <= MAX_CHUNK ? all : new RecordChunks<>(split(all));
    }

    /** Splits records into chunks of nearly the same size. */
    private static <R> RecordChunk<R>[] split(RecordChunk<R> all) {
        RecordChunk<R>[] chunks = empty((all.size() + MAX_CHUNK - 1) / MAX_CHUNK);
        for (int i = 0; i < chunks.length; i++) {
            chunks[i] = all.part(all.size() * i / chunks.length, all.size() * (i + 1) / chunks.length);
        }
        return chunks;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of chunks of one type
    private static <R> RecordChunk<R>[] empty(int count) {
        return (RecordChunk<R>[]) new RecordChunk[count];
    }

    @Override
    public int size() {
        return firsts[firsts.length - 1] + chunks[chunks.length - 1].size();
    }

    @Override
    public R record(int index) {
        int chunk = chunk(index);
        return chunks[chunk].record(index - firsts[chunk]);
    }

    @Override
    public int cell(int index, int column) {
        int chunk = chunk(index);
        return chunks[chunk].cell(index - firsts[chunk], column);
    }

    @Override
    public RecordRun<R> with(int at, R record, int... itsCells) {
        int chunk = chunk(at);
        RecordRun<R> more = chunks[chunk].with(at - firsts[chunk], record, itsCells);
        return more instanceof RecordChunks<R> several
                ? replaced(chunk, chunk + 1, several.chunks)
                : replaced(chunk, (RecordChunk<R>) more);
    }

    @Override
    public RecordRun<R> withInstead(int at, R record) {
        int chunk = chunk(at);
        return replaced(chunk, chunks[chunk].withInstead(at - firsts[chunk], record));
    }

    @Override
    public RecordRun<R> without(int at) {
        int chunk = chunk(at);
        RecordChunk<R> less = chunks[chunk].without(at - firsts[chunk]);
        if (less.size() == 0) {
            return replaced(chunk, chunk + 1, empty(0));
        }
        if (chunk > 0 && chunks[chunk - 1].size() + less.size() <= MAX_JOINED) {
            return joined(chunk - 1, chunks[chunk - 1], less);
        }
        return chunk + 1 < chunks.length && less.size() + chunks[chunk + 1].size() <= MAX_JOINED
                ? joined(chunk, less, chunks[chunk + 1])
                : replaced(chunk, less);
    }

    /** Returns the chunks with one in place of two adjacent ones. */
    private RecordRun<R> joined(int first, RecordChunk<R> one, RecordChunk<R> next) {
        RecordChunk<R>[] both = empty(1);
        both[0] = one.and(next);
        return replaced(first, first + 2, both);
    }

    /** Returns the chunks with one replaced. */
    private RecordRun<R> replaced(int chunk, RecordChunk<R> by) {
        RecordChunk<R>[] others = chunks.clone();
        others[chunk] = by;
        return new RecordChunks<>(others);
    }

    /** Returns the chunks with those of a range, whose end is exclusive, replaced. */
    private RecordRun<R> replaced(int from, int to, RecordChunk<R>[] by) {
        RecordChunk<R>[] others = empty(from + by.length + chunks.length - to);
        System.arraycopy(chunks, 0, others, 0, from);
        System.arraycopy(by, 0, others, from, by.length);
        System.arraycopy(chunks, to, others, from + by.length, chunks.length - to);
        return others.length == 1 ? others[0] : new RecordChunks<>(others);
    }

    /** The number of chunks. */
    int count() {
        return chunks.length;
    }

    /** Returns the index of the chunk that holds a record; for an index after the last record, that of the last one. */
    private int chunk(int index) {
        int guess = index / MAX_CHUNK; // no chunk has more, so that it is this one or a later one
        if (guess + 1 >= firsts.length) {
            return firsts.length - 1;
        }
        if (index < firsts[guess + 1]) {
            return guess;
        }
        int found = Arrays.binarySearch(firsts, index);
        return found >= 0 ? found : -found - 2;
    }
}
