package dev.norms.internal.column;

import dev.norms.evidence.EvidenceSource;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * The records of one subject, ordered by source and then by day, with columns of their days, kinds, periods and
 * quantities. A copy with one record more or less shares all but the few records next to it.
 *
 * @param <R> the type of a record
 */
public final class SubjectRecords<R> {
    /** The value for a quantity that is not a whole number of hundredths, or too large. */
    public static final int INEXACT = -1;

    /** The number of cells per record. */
    public static final int WIDTH = 4;

    private static final int DAY = 0;
    private static final int KIND = 1;
    private static final int PERIOD = 2;
    private static final int HUNDREDTHS = 3;

    private final RecordRun<R> records;
    private final SourceEnds sources;

    /**
     * Creates the records of a subject.
     *
     * @param records the records in their order
     * @param cells day, kind, period and hundredths of each record
     * @param sources the sources of the records, in their order
     * @param ends the end index (exclusive) of the records of each source
     */
    public SubjectRecords(List<R> records, int[] cells, EvidenceSource[] sources, int[] ends) {
        this(RecordChunks.of(new RecordChunk<>(records.toArray(), cells)), new SourceEnds(sources, ends));
    }

    private SubjectRecords(RecordRun<R> records, SourceEnds sources) {
        this.records = records;
        this.sources = sources;
    }

    /**
     * Returns no records.
     *
     * @param <R> the type of a record
     * @return the records of a subject that has none
     */
    public static <R> SubjectRecords<R> none() {
        return new SubjectRecords<>(List.of(), new int[0], new EvidenceSource[0], new int[0]);
    }

    /**
     * Returns these records with one more.
     *
     * @param at its index
     * @param record the record
     * @param source its source; the index must be one for records of this source
     * @param itsCells day, kind, period and hundredths of it
     * @return the records
     */
    public SubjectRecords<R> with(int at, R record, EvidenceSource source, int... itsCells) {
        return new SubjectRecords<>(records.with(at, record, itsCells), sources.with(at, source));
    }

    /**
     * Returns these records without one.
     *
     * @param at its index
     * @return the records
     */
    public SubjectRecords<R> without(int at) {
        return new SubjectRecords<>(records.without(at), sources.without(at));
    }

    /**
     * Returns all records.
     *
     * @return the records, unmodifiable
     */
    public List<R> all() {
        return new RecordSlice<>(this, 0, size());
    }

    /**
     * Returns the number of records.
     *
     * @return the number
     */
    public int size() {
        return records.size();
    }

    /**
     * Returns a record.
     *
     * @param index its index
     * @return the record
     */
    public R record(int index) {
        return records.record(index);
    }

    /**
     * Returns the day of a record.
     *
     * @param index its index
     * @return its date as an epoch day
     */
    public int day(int index) {
        return records.cell(index, DAY);
    }

    /**
     * Returns the kind of a record.
     *
     * @param index its index
     * @return the number of its only kind; else {@link Numbering#NONE} or {@link Numbering#SEVERAL}
     */
    public int kind(int index) {
        return records.cell(index, KIND);
    }

    /**
     * Returns the period that a record names.
     *
     * @param index its index
     * @return the number of the period; {@link Numbering#NONE} if it names none
     */
    public int period(int index) {
        return records.cell(index, PERIOD);
    }

    /**
     * Returns the quantity of a record in hundredths.
     *
     * @param index its index
     * @return the quantity times 100; {@link #INEXACT} if that is not a whole number, or too large
     */
    public int hundredths(int index) {
        return records.cell(index, HUNDREDTHS);
    }

    /**
     * Returns the number of sources.
     *
     * @return the number
     */
    public int sourceCount() {
        return sources.count();
    }

    /**
     * Returns a source.
     *
     * @param number its index in the order of the records
     * @return the source
     */
    public EvidenceSource source(int number) {
        return sources.source(number);
    }

    /**
     * Returns the index at which the records of a source begin.
     *
     * @param number the index of the source; or the number of sources
     * @return the index of its first record; for the number of sources, the number of records
     */
    public int start(int number) {
        return sources.start(number);
    }

    /**
     * Returns the records of a source.
     *
     * @param source the source
     * @return the records, unmodifiable
     */
    public List<R> records(EvidenceSource source) {
        int number = sources.number(source);
        return number < 0 ? List.of() : new RecordSlice<>(this, start(number), start(number + 1));
    }

    /**
     * Returns the records of a source that can count for a range of days: those dated in it, or all of them if one of
     * them names a period.
     *
     * @param source the source
     * @param days the days, with an end
     * @return the records, unmodifiable
     */
    public List<R> records(EvidenceSource source, DateRange days) {
        int number = sources.number(source);
        if (number < 0) {
            return List.of();
        }
        int start = start(number);
        int stop = start(number + 1);
        return namesPeriod(start, stop)
                ? new RecordSlice<>(this, start, stop)
                : new RecordSlice<>(this, firstFrom(days.from(), start, stop), firstFrom(days.end(), start, stop));
    }

    /**
     * Visits the records that are dated in a range of days.
     *
     * @param days the days, with an end
     * @param visitor receives them one by one
     */
    public void within(DateRange days, Consumer<? super R> visitor) {
        for (int number = 0; number < sourceCount(); number++) {
            int end = firstFrom(days.end(), start(number), start(number + 1));
            for (int i = firstFrom(days.from(), start(number), end); i < end; i++) {
                visitor.accept(record(i));
            }
        }
    }

    /**
     * Returns whether there is an equal record; only those of its day are searched.
     *
     * @param record the record
     * @param source its source
     * @param day its day
     * @return true if there is one
     */
    public boolean contains(R record, EvidenceSource source, LocalDate day) {
        int number = sources.number(source);
        if (number < 0) {
            return false;
        }
        int end = start(number + 1);
        for (int i = firstFrom(day, start(number), end); i < end && day(i) == day.toEpochDay(); i++) {
            if (record(i).equals(record)) {
                return true;
            }
        }
        return false;
    }

    private boolean namesPeriod(int start, int stop) {
        for (int i = start; i < stop; i++) {
            if (period(i) != Numbering.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Returns the index of the first record in a range of indexes that is not before a day. */
    private int firstFrom(LocalDate day, int start, int stop) {
        int low = start;
        int high = stop;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day(middle) < day.toEpochDay()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
