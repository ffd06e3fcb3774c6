package dev.norms.internal.column;

/**
 * Records that follow one another, each with {@value SubjectRecords#WIDTH} cells or none; immutable.
 *
 * @param <R> the type of a record
 */
sealed interface RecordRun<R> permits RecordChunk, RecordChunks {
    /** The number of records. */
    int size();

    /** A record. */
    R record(int index);

    /** A cell of a record, if they have any. */
    int cell(int index, int column);

    /** These with one more, which stands at an index. */
    RecordRun<R> with(int at, R record, int... itsCells);

    /** These with another one at an index, with the same cells. */
    RecordRun<R> withInstead(int at, R record);

    /** These without the one at an index. */
    RecordRun<R> without(int at);
}
