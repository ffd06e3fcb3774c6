package dev.norms.internal.column;

import java.util.Arrays;

/**
 * Many records in chunks of at most {@value #MOST}: with one more or less, all others are shared.
 *
 * @param <R> the type of a record
 */
final class RecordChunks<R> implements RecordRun<R> {
    /** The most records that are copied when one comes or goes. */
    private static final int MOST = 16;

    private final RecordChunk<R>[] chunks;
    private final int[] firsts;

    private RecordChunks(RecordChunk<R>[] chunks) {
        this.chunks = chunks;
        this.firsts = new int[chunks.length];
        for (int i = 1; i < firsts.length; i++) {
            firsts[i] = firsts[i - 1] + chunks[i - 1].size();
        }
    }

    /** Any number of records: as they are if they are few, else in chunks. */
    static <R> RecordRun<R> of(RecordChunk<R> all) {
        return all.size() <= MOST ? all : new RecordChunks<>(split(all));
    }

    /** Chunks of nearly the same size. */
    private static <R> RecordChunk<R>[] split(RecordChunk<R> all) {
        RecordChunk<R>[] chunks = empty((all.size() + MOST - 1) / MOST);
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
                ? replaced(chunk, several.chunks)
                : replaced(chunk, single((RecordChunk<R>) more));
    }

    @Override
    public RecordRun<R> without(int at) {
        int chunk = chunk(at);
        RecordChunk<R> less = chunks[chunk].without(at - firsts[chunk]);
        return replaced(chunk, less.size() == 0 ? empty(0) : single(less));
    }

    private static <R> RecordChunk<R>[] single(RecordChunk<R> one) {
        RecordChunk<R>[] single = empty(1);
        single[0] = one;
        return single;
    }

    /** The chunks, some in place of one. */
    private RecordRun<R> replaced(int chunk, RecordChunk<R>[] by) {
        RecordChunk<R>[] others = empty(chunks.length - 1 + by.length);
        System.arraycopy(chunks, 0, others, 0, chunk);
        System.arraycopy(by, 0, others, chunk, by.length);
        System.arraycopy(chunks, chunk + 1, others, chunk + by.length, chunks.length - chunk - 1);
        return others.length == 1 ? others[0] : new RecordChunks<>(others);
    }

    /** The number of the chunk in which a record stands; of the number of records, the last. */
    private int chunk(int index) {
        int guess = index / MOST; // no chunk has more, so that it is this one or a later one
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
