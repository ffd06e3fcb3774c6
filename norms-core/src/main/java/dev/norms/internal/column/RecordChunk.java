package dev.norms.internal.column;

/**
 * A few records, which are copied when one comes or goes.
 *
 * @param <R> the type of a record
 */
final class RecordChunk<R> implements RecordRun<R> {
    private static final int WIDTH = SubjectRecords.WIDTH;

    private final Object[] records;
    private final int[] cells;

    /** Takes the records and the cells of all of them, one after another; neither is written to. */
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
        Object[] more = new Object[records.length + 1];
        System.arraycopy(records, 0, more, 0, at);
        more[at] = record;
        System.arraycopy(records, at, more, at + 1, records.length - at);
        int[] wider = new int[cells.length + WIDTH];
        System.arraycopy(cells, 0, wider, 0, WIDTH * at);
        System.arraycopy(itsCells, 0, wider, WIDTH * at, WIDTH);
        System.arraycopy(cells, WIDTH * at, wider, WIDTH * (at + 1), cells.length - WIDTH * at);
        return RecordChunks.of(new RecordChunk<>(more, wider));
    }

    @Override
    public RecordChunk<R> without(int at) {
        Object[] less = new Object[records.length - 1];
        System.arraycopy(records, 0, less, 0, at);
        System.arraycopy(records, at + 1, less, at, less.length - at);
        int[] narrower = new int[cells.length - WIDTH];
        System.arraycopy(cells, 0, narrower, 0, WIDTH * at);
        System.arraycopy(cells, WIDTH * (at + 1), narrower, WIDTH * at, narrower.length - WIDTH * at);
        return new RecordChunk<>(less, narrower);
    }

    /** Those from one index to another, excluded. */
    RecordChunk<R> part(int from, int to) {
        Object[] some = new Object[to - from];
        System.arraycopy(records, from, some, 0, some.length);
        int[] ofThem = new int[WIDTH * some.length];
        System.arraycopy(cells, WIDTH * from, ofThem, 0, ofThem.length);
        return new RecordChunk<>(some, ofThem);
    }
}
