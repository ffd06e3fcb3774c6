package dev.norms.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.TargetKind;
import dev.norms.internal.column.Columns;
import dev.norms.internal.column.LedgerColumns;
import dev.norms.internal.column.Numbering;
import dev.norms.internal.column.PersistentMap;
import dev.norms.internal.column.SubjectRecords;
import dev.norms.internal.order.CodePointOrder;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Groups valid records by subject, together with those of the ledger that they are added to. */
final class RecordGroups {
    /** The largest quantity of which the hundredths are kept. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);
    /** The hundredths of 1, the quantity of most records. */
    private static final int HUNDREDTHS_OF_ONE = 100;

    static final Comparator<LedgerRecord> IN_ORDER = Comparator.comparing(LedgerRecord::source)
            .thenComparing(LedgerRecord::date)
            .thenComparing(LedgerRecord::ref, CodePointOrder.INSTANCE)
            .thenComparing(LedgerRecord::quantity);

    private final Map<SubjectId, List<LedgerRecord>> groups = new HashMap<>();
    private final LedgerColumns<LedgerRecord> baseColumns;
    private final Numbering numbering;
    private final List<Contact> liaisons = new ArrayList<>();
    private final PersistentMap<String, List<PersonId>> attendeesBefore;
    private final Map<String, List<PersonId>> attendees = new HashMap<>();

    RecordGroups(@Nullable Ledger base) {
        this.baseColumns =
                base == null ? new LedgerColumns<>(Map.of(), new Numbering(), Map.of(), Map.of()) : Columns.of(base);
        this.numbering = new Numbering(baseColumns.numbering());
        this.attendeesBefore = PersistentMap.of(baseColumns.attendeesByActivity());
        if (base != null) {
            base.parts().liaisons().values().forEach(liaisons::addAll);
        }
    }

    /** Adds a record; an activity belongs to every organization that held it and to everyone who led it. */
    void add(LedgerRecord record) {
        numbering.add(record.kinds(), record.forPeriod());
        if (record instanceof Activity activity) {
            activity.organizations().forEach(holder -> put(holder, activity.of(holder)));
            activity.leaders().forEach(leader -> put(leader, activity));
        } else if (record instanceof Contact contact && contact.targetKind() == TargetKind.ACTIVIST) {
            liaisons.add(contact);
            put(record.subject(), record);
        } else {
            if (record instanceof AttendedActivity attended) {
                attendees
                        .computeIfAbsent(
                                attended.activity().id(),
                                id -> new ArrayList<>(attendeesBefore.getOrDefault(id, List.of())))
                        .add(attended.subject());
            }
            put(record.subject(), record);
        }
    }

    private void put(SubjectId subject, LedgerRecord record) {
        groups.computeIfAbsent(
                        subject, id -> new ArrayList<>(baseColumns.records(id).all()))
                .add(record);
    }

    /** Returns whether a subject has a record. */
    boolean contains(SubjectId subject) {
        return groups.containsKey(subject) || baseColumns.bySubject().containsKey(subject);
    }

    /** Returns the ids of the activities that a person attended in the base ledger; a new set. */
    Set<String> attendedBefore(PersonId person) {
        return baseColumns.records(person).records(EvidenceSource.ATTENDANCE).stream()
                .map(LedgerRecord::ref)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Returns who attended each activity, in the base ledger and by the added records. */
    private PersistentMap<String, List<PersonId>> attendees() {
        if (attendeesBefore.isEmpty()) {
            return PersistentMap.of(attendees);
        }
        PersistentMap<String, List<PersonId>> all = attendeesBefore;
        for (Map.Entry<String, List<PersonId>> entry : attendees.entrySet()) {
            all = all.with(entry.getKey(), entry.getValue());
        }
        return all;
    }

    /**
     * Returns the records of every subject, sorted; different subjects are sorted in parallel. The records of a subject
     * without a new one are shared with the base ledger.
     */
    LedgerColumns<LedgerRecord> columns(Map<String, Activity> activities) {
        Map<SubjectId, SubjectRecords<LedgerRecord>> added = new ConcurrentHashMap<>();
        groups.entrySet().parallelStream().forEach(group -> added.put(group.getKey(), columns(group.getValue())));
        PersistentMap<SubjectId, SubjectRecords<LedgerRecord>> all = PersistentMap.of(baseColumns.bySubject());
        if (all.isEmpty()) {
            return new LedgerColumns<>(ImmutableMap.copyOf(added), numbering, attendees(), activities);
        }
        for (Map.Entry<SubjectId, SubjectRecords<LedgerRecord>> entry : added.entrySet()) {
            all = all.with(entry.getKey(), entry.getValue());
        }
        return new LedgerColumns<>(all, numbering, attendees(), activities);
    }

    /** Sorts the records of a subject and writes their columns. */
    private SubjectRecords<LedgerRecord> columns(List<LedgerRecord> unsorted) {
        List<LedgerRecord> records = ImmutableList.sortedCopyOf(IN_ORDER, unsorted);
        int[] cells = new int[SubjectRecords.WIDTH * records.size()];
        List<EvidenceSource> sources = new ArrayList<>();
        int[] ends = new int[EvidenceSource.values().length];
        int at = 0;
        for (LedgerRecord record : records) {
            System.arraycopy(cells(record, numbering), 0, cells, at, SubjectRecords.WIDTH);
            at += SubjectRecords.WIDTH;
            if (sources.isEmpty() || sources.get(sources.size() - 1) != record.source()) {
                sources.add(record.source());
            }
            ends[sources.size() - 1] = at / SubjectRecords.WIDTH;
        }
        return new SubjectRecords<>(
                records, cells, sources.toArray(new EvidenceSource[0]), Arrays.copyOf(ends, sources.size()));
    }

    /** Returns the cells of a record: day, kind, period and hundredths. */
    static int[] cells(LedgerRecord record, Numbering numbering) {
        return new int[] {
            (int) record.date().toEpochDay(),
            numbering.kind(record.kinds()),
            numbering.period(record.forPeriod()),
            hundredths(record.quantity())
        };
    }

    static int hundredths(BigDecimal quantity) {
        if (quantity.compareTo(BigDecimal.ONE) == 0) {
            return HUNDREDTHS_OF_ONE;
        }
        if (quantity.compareTo(LARGEST) > 0) {
            return SubjectRecords.INEXACT;
        }
        BigDecimal shifted = quantity.movePointRight(2);
        int whole = shifted.intValue();
        return shifted.compareTo(BigDecimal.valueOf(whole)) == 0 ? whole : SubjectRecords.INEXACT;
    }

    /** Returns the contacts with activists, in the order of their days. */
    List<Contact> liaisons() {
        return ImmutableList.sortedCopyOf(Contact.IN_ORDER, liaisons);
    }
}
