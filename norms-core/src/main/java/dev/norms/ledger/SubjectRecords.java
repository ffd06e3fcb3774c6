package dev.norms.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.CodePointOrder;
import dev.norms.time.DateRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The records of one subject: source by source, each in the order of days, then of names.
 *
 * <p>What is asked of every record stands in columns besides, so that whoever only counts need not visit the records.
 */
public final class SubjectRecords {
    private static final Comparator<LedgerRecord> IN_ORDER = SubjectRecords::compare;

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    /** Marks a quantity that is no whole number of hundredths. */
    public static final int INEXACT = -1;

    /** How many cells a record has in the columns of a ledger. */
    static final int WIDTH = 4;

    private static final int DAY = 0;
    private static final int KIND = 1;
    private static final int PERIOD = 2;
    private static final int HUNDREDTHS = 3;

    /** Those of a subject that has none. */
    static final SubjectRecords NONE = new SubjectRecords(ImmutableList.of(), new Numbering(), new int[0], 0);

    private final ImmutableList<LedgerRecord> records;
    private final ImmutableSet<EvidenceSource> namingPeriods;
    private final int[] cells;
    private final int from;
    private final int size;
    private final EvidenceSource[] sources;
    private final int[] ends;

    /**
     * Sorts records and writes their columns.
     *
     * @param records those of the subject
     * @param numbering the numbers of kinds and periods
     * @param cells where all subjects of a ledger write, one behind the other
     * @param from the place of its first record there
     */
    SubjectRecords(List<LedgerRecord> records, Numbering numbering, int[] cells, int from) {
        this.records = ImmutableList.sortedCopyOf(IN_ORDER, records);
        this.size = records.size();
        this.cells = cells;
        this.from = WIDTH * from;
        Set<EvidenceSource> naming = EnumSet.noneOf(EvidenceSource.class);
        List<EvidenceSource> found = new ArrayList<>();
        int[] until = new int[EvidenceSource.values().length];
        for (int i = 0; i < size; i++) {
            LedgerRecord record = this.records.get(i);
            int at = this.from + WIDTH * i;
            cells[at + DAY] = (int) record.date().toEpochDay();
            cells[at + KIND] = numbering.kind(record);
            cells[at + PERIOD] = numbering.period(record);
            cells[at + HUNDREDTHS] = hundredths(record.quantity());
            if (cells[at + PERIOD] != Numbering.NONE) {
                naming.add(record.source());
            }
            if (found.isEmpty() || found.get(found.size() - 1) != record.source()) {
                found.add(record.source());
            }
            until[found.size() - 1] = i + 1;
        }
        this.namingPeriods = Sets.immutableEnumSet(naming);
        this.sources = found.toArray(new EvidenceSource[0]);
        this.ends = Arrays.copyOf(until, sources.length);
    }

    private static int hundredths(BigDecimal quantity) {
        if (quantity.compareTo(LARGEST) > 0) {
            return INEXACT;
        }
        BigDecimal shifted = quantity.movePointRight(2);
        int whole = shifted.intValue();
        return shifted.compareTo(BigDecimal.valueOf(whole)) == 0 ? whole : INEXACT;
    }

    /**
     * How many there are.
     *
     * @return the number
     */
    public int size() {
        return size;
    }

    /**
     * A record.
     *
     * @param index which one, from 0
     * @return the record
     */
    public LedgerRecord get(int index) {
        return records.get(index);
    }

    /**
     * The day of a record.
     *
     * @param index which one, from 0
     * @return its date as an epoch day
     */
    public int day(int index) {
        return cells[from + WIDTH * index + DAY];
    }

    /**
     * The quantity of a record in hundredths.
     *
     * @param index which one, from 0
     * @return the quantity times 100; {@link #INEXACT} if that is no whole number, or too large
     */
    public int hundredths(int index) {
        return cells[from + WIDTH * index + HUNDREDTHS];
    }

    /**
     * The kind of a record.
     *
     * @param index which one, from 0
     * @return the number of its only kind in {@link Ledger#numbering()}; {@link Numbering#NONE} or
     *     {@link Numbering#SEVERAL}
     */
    public int kind(int index) {
        return cells[from + WIDTH * index + KIND];
    }

    /**
     * The period that a record names.
     *
     * @param index which one, from 0
     * @return the number of the period in {@link Ledger#numbering()}; {@link Numbering#NONE} if it names none
     */
    public int period(int index) {
        return cells[from + WIDTH * index + PERIOD];
    }

    /**
     * From how many sources they come.
     *
     * @return the number
     */
    public int sourceCount() {
        return ends.length;
    }

    /**
     * A source from which they come.
     *
     * @param number which one in the order of records, from 0
     * @return the source
     */
    public EvidenceSource source(int number) {
        return sources[number];
    }

    /**
     * Where the records of a source begin.
     *
     * @param number which source, from 0; or how many there are
     * @return the index of its first record, which is behind the last one of the source before
     */
    public int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private static int compare(LedgerRecord left, LedgerRecord right) {
        int bySource = left.source().compareTo(right.source());
        if (bySource != 0) {
            return bySource;
        }
        int byDate = left.date().compareTo(right.date());
        if (byDate != 0) {
            return byDate;
        }
        int byRef = CodePointOrder.INSTANCE.compare(left.ref(), right.ref());
        return byRef != 0 ? byRef : left.quantity().compareTo(right.quantity());
    }

    List<LedgerRecord> all() {
        return records;
    }

    List<LedgerRecord> records(EvidenceSource source) {
        for (int number = 0; number < sources.length; number++) {
            if (sources[number] == source) {
                return records.subList(start(number), start(number + 1));
            }
        }
        return ImmutableList.of();
    }

    /** Those of some days; but all of the source if one names a period. */
    List<LedgerRecord> records(EvidenceSource source, DateRange days) {
        List<LedgerRecord> all = records(source);
        return all.isEmpty() || namingPeriods.contains(source)
                ? all
                : all.subList(
                        count(record -> record.date().isBefore(days.from()), all),
                        count(record -> record.date().isBefore(days.end()), all));
    }

    /** How many records, which come first, are like that. */
    private static int count(Predicate<LedgerRecord> first, List<LedgerRecord> inOrder) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first.test(inOrder.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
