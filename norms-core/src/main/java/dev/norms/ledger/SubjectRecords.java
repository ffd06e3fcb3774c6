package dev.norms.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.CodePointOrder;
import dev.norms.time.DateRange;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The records of one subject in one list: source by source, each in the order of days, then of names. */
final class SubjectRecords {
    private static final Comparator<LedgerRecord> IN_ORDER = SubjectRecords::compare;

    /** Those of a subject that has none. */
    static final SubjectRecords NONE = new SubjectRecords(ImmutableList.of());

    private final ImmutableList<LedgerRecord> records;
    private final ImmutableSet<EvidenceSource> namingPeriods;

    SubjectRecords(List<LedgerRecord> records) {
        this.records = ImmutableList.sortedCopyOf(IN_ORDER, records);
        Set<EvidenceSource> naming = EnumSet.noneOf(EvidenceSource.class);
        for (LedgerRecord record : records) {
            if (record.forPeriod().isPresent()) {
                naming.add(record.source());
            }
        }
        this.namingPeriods = Sets.immutableEnumSet(naming);
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
