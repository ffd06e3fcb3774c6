package dev.norms.internal.column;

/**
 * An immutable sequence of records, each with {@value SubjectRecords#WIDTH} cells or all without.
 *
 * @param <R> the type of a record
 */
sealed interface RecordRun<R> permits RecordChunk, RecordChunks {
    /** Returns the number of records. */
    int size();

    /** Returns the record at an index. */
    R record(int index);

    /** Returns a cell of the record at an index; only if records have cells. */
    int cell(int index, int column);

    /** Returns these records with one inserted at an index. */
    RecordRun<R> with(int at, R record, int... itsCells);

    /** Returns these records with the one at an index replaced; its cells stay. */
    RecordRun<R> withInstead(int at, R record);

    /** Returns these records without the one at an index. */
    RecordRun<R> without(int at);
}
