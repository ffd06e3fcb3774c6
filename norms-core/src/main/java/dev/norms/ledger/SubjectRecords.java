package dev.norms.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.CodePointOrder;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The records of one subject: source by source, each in the order of days, then of names.
 *
 * <p>What is asked of every record stands in columns besides, so that whoever only counts need not visit the records.
 */
public final class SubjectRecords {
    private static final Comparator<LedgerRecord> IN_ORDER = SubjectRecords::compare;

    private static final @Nullable Period[] NO_PERIODS = new Period[0];
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    /** Marks a quantity that is no whole number of hundredths. */
    public static final int INEXACT = -1;

    /** Those of a subject that has none. */
    static final SubjectRecords NONE = new SubjectRecords(ImmutableList.of());

    private final ImmutableList<LedgerRecord> records;
    private final ImmutableSet<EvidenceSource> namingPeriods;
    private final int[] days;
    private final int[] hundredths;
    private final @Nullable String[] kinds;
    private final @Nullable Period[] periods;

    SubjectRecords(List<LedgerRecord> records) {
        this.records = ImmutableList.sortedCopyOf(IN_ORDER, records);
        int size = records.size();
        this.days = new int[size];
        this.hundredths = new int[size];
        this.kinds = new String[size];
        Set<EvidenceSource> naming = EnumSet.noneOf(EvidenceSource.class);
        @Nullable Period[] named = new Period[size];
        for (int i = 0; i < size; i++) {
            LedgerRecord record = this.records.get(i);
            days[i] = (int) record.date().toEpochDay();
            hundredths[i] = hundredths(record.quantity());
            kinds[i] = record.kinds().size() == 1 ? record.kinds().iterator().next() : null;
            named[i] = record.forPeriod().orElse(null);
            if (named[i] != null) {
                naming.add(record.source());
            }
        }
        this.namingPeriods = Sets.immutableEnumSet(naming);
        this.periods = naming.isEmpty() ? NO_PERIODS : named;
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
        return days.length;
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
        return days[index];
    }

    /**
     * The quantity of a record in hundredths.
     *
     * @param index which one, from 0
     * @return the quantity times 100; {@link #INEXACT} if that is no whole number, or too large
     */
    public int hundredths(int index) {
        return hundredths[index];
    }

    /**
     * The kind of a record.
     *
     * @param index which one, from 0
     * @return the code of its only kind; null if it has none, or several
     */
    public @Nullable String kind(int index) {
        return kinds[index];
    }

    /**
     * The period that a record names.
     *
     * @param index which one, from 0
     * @return the period; null if it names none
     */
    public @Nullable Period period(int index) {
        return periods.length == 0 ? null : periods[index];
    }

    /**
     * Where the records of a source end.
     *
     * @param from the index of the first record of a source
     * @return the index of the first record of the next one, or the number of records
     */
    public int endOfSource(int from) {
        EvidenceSource source = records.get(from).source();
        if (records.get(days.length - 1).source() == source) {
            return days.length;
        }
        return count(record -> record.source().compareTo(source) <= 0, records);
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
        return records.subList(
                count(record -> record.source().compareTo(source) < 0, records),
                count(record -> record.source().compareTo(source) <= 0, records));
    }

    /** Those of some days; but all of the source if one names a period. */
    List<LedgerRecord> records(EvidenceSource source, DateRange days) {
        List<LedgerRecord> all = records(source);
        return all.isEmpty() || namingPeriods.contains(source)
                ? all
                : all.subList(
                        count(record -> record.date().isBefore(days.from()), all),
                        count(record -> record.date().isBefore(days.until().orElseThrow()), all));
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
