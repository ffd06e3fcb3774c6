package dev.norms.internal.column;

import com.google.common.collect.ImmutableList;
import dev.norms.evidence.EvidenceSource;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The records of one subject, ordered by source and then by day, with columns of their days, kinds, periods and
 * quantities.
 *
 * @param <R> the type of a record
 */
public final class SubjectRecords<R> {
    /** The value for a quantity that is not a whole number of hundredths, or too large. */
    public static final int INEXACT = -1;

    /** The number of cells per record. */
    public static final int WIDTH = 4;

    private final ImmutableList<R> records;
    private final int[] cells;
    private final EvidenceSource[] sources;
    private final int[] ends;

    /**
     * Creates the records of a subject.
     *
     * @param records the records in their order
     * @param cells day, kind, period and hundredths of each record
     * @param sources the sources of the records, in their order
     * @param ends the end index (exclusive) of the records of each source
     */
    public SubjectRecords(List<R> records, int[] cells, EvidenceSource[] sources, int[] ends) {
        this.records = ImmutableList.copyOf(records);
        this.cells = cells;
        this.sources = sources;
        this.ends = ends;
    }

    /**
     * Returns all records.
     *
     * @return the records, unmodifiable
     */
    public List<R> all() {
        return records;
    }

    /**
     * Returns the day of a record.
     *
     * @param index its index
     * @return its date as an epoch day
     */
    public int day(int index) {
        return cells[WIDTH * index];
    }

    /**
     * Returns the kind of a record.
     *
     * @param index its index
     * @return the number of its only kind; else {@link Numbering#NONE} or {@link Numbering#SEVERAL}
     */
    public int kind(int index) {
        return cells[WIDTH * index + 1];
    }

    /**
     * Returns the period that a record names.
     *
     * @param index its index
     * @return the number of the period; {@link Numbering#NONE} if it names none
     */
    public int period(int index) {
        return cells[WIDTH * index + 2];
    }

    /**
     * Returns the quantity of a record in hundredths.
     *
     * @param index its index
     * @return the quantity times 100; {@link #INEXACT} if that is not a whole number, or too large
     */
    public int hundredths(int index) {
        return cells[WIDTH * index + 3];
    }

    /**
     * Returns the number of sources.
     *
     * @return the number
     */
    public int sourceCount() {
        return ends.length;
    }

    /**
     * Returns a source.
     *
     * @param number its index in the order of the records
     * @return the source
     */
    public EvidenceSource source(int number) {
        return sources[number];
    }

    /**
     * Returns the index at which the records of a source begin.
     *
     * @param number the index of the source; or the number of sources
     * @return the index of its first record; for the number of sources, the number of records
     */
    public int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /**
     * Returns the records of a source.
     *
     * @param source the source
     * @return the records, unmodifiable
     */
    public List<R> records(EvidenceSource source) {
        int number = Arrays.asList(sources).indexOf(source);
        return number < 0 ? List.of() : records.subList(start(number), start(number + 1));
    }

    /**
     * Returns the records of a source that can count for a range of days: those of the days, or all of them if one
     * names a period.
     *
     * @param source the source
     * @param days the days, with an end
     * @return the records, unmodifiable
     */
    public List<R> records(EvidenceSource source, DateRange days) {
        int number = Arrays.asList(sources).indexOf(source);
        if (number < 0) {
            return List.of();
        }
        int start = start(number);
        int stop = start(number + 1);
        return namesPeriod(start, stop)
                ? records.subList(start, stop)
                : records.subList(before(days.from(), start, stop), before(days.end(), start, stop));
    }

    private boolean namesPeriod(int start, int stop) {
        for (int i = start; i < stop; i++) {
            if (period(i) != Numbering.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Returns the index of the first record that is not before a day. */
    private int before(LocalDate day, int start, int stop) {
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
