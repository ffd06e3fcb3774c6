package dev.norms.internal.column;

import java.util.Arrays;

/**
 * A few records, all of which are copied when one is added or removed. Either all of them have cells, or none has.
 *
 * @param <R> the type of a record
 */
final class RecordChunk<R> implements RecordRun<R> {
    private static final int WIDTH = SubjectRecords.WIDTH;

    private final Object[] records;
    private final int[] cells;

    /** Takes the records, and the cells of all of them one after another; neither array may be changed afterwards. */
    RecordChunk(Object[] records, int... cells) {
        this.records = records;
        this.cells = cells;
    }

    @Override
    public int size() {
        return records.length;
    }

    @Override
    @SuppressWarnings("unchecked") // nothing else is ever put there
    public R record(int index) {
        return (R) records[index];
    }

    @Override
    public int cell(int index, int column) {
        return cells[WIDTH * index + column];
    }

    @Override
    public RecordRun<R> with(int at, R record, int... itsCells) {
        Object[] longer = new Object[records.length + 1];
        System.arraycopy(records, 0, longer, 0, at);
        longer[at] = record;
        System.arraycopy(records, at, longer, at + 1, records.length - at);
        int width = itsCells.length;
        int[] wider = new int[cells.length + width];
        System.arraycopy(cells, 0, wider, 0, width * at);
        System.arraycopy(itsCells, 0, wider, width * at, width);
        System.arraycopy(cells, width * at, wider, width * (at + 1), cells.length - width * at);
        return RecordChunks.of(new RecordChunk<>(longer, wider));
    }

    @Override
    public RecordChunk<R> withInstead(int at, R record) {
        Object[] others = records.clone();
        others[at] = record;
        return new RecordChunk<>(others, cells);
    }

    @Override
    public RecordChunk<R> without(int at) {
        Object[] less = new Object[records.length - 1];
        System.arraycopy(records, 0, less, 0, at);
        System.arraycopy(records, at + 1, less, at, less.length - at);
        int width = cells.length / records.length;
        int[] narrower = new int[cells.length - width];
        System.arraycopy(cells, 0, narrower, 0, width * at);
        System.arraycopy(cells, width * (at + 1), narrower, width * at, narrower.length - width * at);
        return new RecordChunk<>(less, narrower);
    }

    /** Returns these records followed by others. */
    RecordChunk<R> and(RecordChunk<R> others) {
        Object[] both = Arrays.copyOf(records, records.length + others.records.length);
        System.arraycopy(others.records, 0, both, records.length, others.records.length);
        int[] ofBoth = Arrays.copyOf(cells, cells.length + others.cells.length);
        System.arraycopy(others.cells, 0, ofBoth, cells.length, others.cells.length);
        return new RecordChunk<>(both, ofBoth);
    }

    /** Returns the records from one index up to another, exclusive. */
    RecordChunk<R> part(int from, int to) {
        int width = cells.length / records.length;
        return new RecordChunk<>(
                Arrays.copyOfRange(records, from, to), Arrays.copyOfRange(cells, width * from, width * to));
    }
}
