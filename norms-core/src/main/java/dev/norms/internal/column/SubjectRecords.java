package dev.norms.internal.column;

import com.google.common.collect.ImmutableList;
import dev.norms.evidence.EvidenceSource;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

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
     * @param at where it stands
     * @param record the record
     * @param source its source, which its place must agree with
     * @param itsCells day, kind, period and hundredths of it
     * @return the records
     */
    public SubjectRecords<R> with(int at, R record, EvidenceSource source, int... itsCells) {
        ImmutableList<R> more = ImmutableList.<R>builderWithExpectedSize(records.size() + 1)
                .addAll(records.subList(0, at))
                .add(record)
                .addAll(records.subList(at, records.size()))
                .build();
        int[] wider = new int[cells.length + WIDTH];
        System.arraycopy(cells, 0, wider, 0, WIDTH * at);
        System.arraycopy(itsCells, 0, wider, WIDTH * at, WIDTH);
        System.arraycopy(cells, WIDTH * at, wider, WIDTH * (at + 1), cells.length - WIDTH * at);
        int number = Arrays.asList(sources).indexOf(source);
        if (number >= 0) {
            return new SubjectRecords<>(more, wider, sources, moved(number, 1));
        }
        int place = 0;
        while (place < ends.length && ends[place] <= at) {
            place++;
        }
        EvidenceSource[] otherSources = new EvidenceSource[sources.length + 1];
        int[] otherEnds = new int[ends.length + 1];
        for (int i = 0; i < otherEnds.length; i++) {
            otherSources[i] = i == place ? source : sources[i < place ? i : i - 1];
            otherEnds[i] = i < place ? ends[i] : i == place ? at + 1 : ends[i - 1] + 1;
        }
        return new SubjectRecords<>(more, wider, otherSources, otherEnds);
    }

    /**
     * Returns these records without one.
     *
     * @param at where it stands
     * @return the records
     */
    public SubjectRecords<R> without(int at) {
        ImmutableList<R> less = ImmutableList.<R>builderWithExpectedSize(records.size() - 1)
                .addAll(records.subList(0, at))
                .addAll(records.subList(at + 1, records.size()))
                .build();
        int[] narrower = new int[cells.length - WIDTH];
        System.arraycopy(cells, 0, narrower, 0, WIDTH * at);
        System.arraycopy(cells, WIDTH * (at + 1), narrower, WIDTH * at, narrower.length - WIDTH * at);
        int number = 0;
        while (ends[number] <= at) {
            number++;
        }
        if (ends[number] - start(number) > 1) {
            return new SubjectRecords<>(less, narrower, sources, moved(number, -1));
        }
        EvidenceSource[] otherSources = new EvidenceSource[sources.length - 1];
        int[] otherEnds = new int[ends.length - 1];
        for (int i = 0; i < otherEnds.length; i++) {
            otherSources[i] = sources[i < number ? i : i + 1];
            otherEnds[i] = i < number ? ends[i] : ends[i + 1] - 1;
        }
        return new SubjectRecords<>(less, narrower, otherSources, otherEnds);
    }

    private int[] moved(int first, int by) {
        int[] moved = ends.clone();
        for (int i = first; i < moved.length; i++) {
            moved[i] += by;
        }
        return moved;
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

    /**
     * Passes by the records that are dated in a range of days.
     *
     * @param days the days, with an end
     * @param visitor gets them one by one
     */
    public void within(DateRange days, Consumer<? super R> visitor) {
        for (int number = 0; number < ends.length; number++) {
            int end = before(days.end(), start(number), ends[number]);
            for (int i = before(days.from(), start(number), end); i < end; i++) {
                visitor.accept(records.get(i));
            }
        }
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
