package dev.norms.internal.column;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Some records of a subject as a list, unmodifiable.
 *
 * @param <R> the type of a record
 */
final class RecordSlice<R> extends AbstractList<R> implements RandomAccess {
    private final SubjectRecords<R> records;
    private final int from;
    private final int to;

    RecordSlice(SubjectRecords<R> records, int from, int to) {
        this.records = records;
        this.from = from;
        this.to = to;
    }

    @Override
    public R get(int index) {
        return records.record(from + Objects.checkIndex(index, to - from));
    }

    @Override
    public int size() {
        return to - from;
    }

    @Override
    public List<R> subList(int start, int end) {
        Objects.checkFromToIndex(start, end, size());
        return new RecordSlice<>(records, from + start, from + end);
    }
}
