package dev.norms.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.TargetKind;
import dev.norms.internal.column.Numbering;
import dev.norms.internal.column.SubjectRecords;
import dev.norms.internal.order.CodePointOrder;
import dev.norms.organization.SubjectId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gathers good records subject by subject, beside those of a ledger that is added to. */
final class RecordGroups {
    static final SubjectRecords<LedgerRecord> NONE =
            new SubjectRecords<>(List.of(), new int[0], 0, new EvidenceSource[0], new int[0]);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    private final Map<SubjectId, List<LedgerRecord>> bySubject = new HashMap<>();
    private final ImmutableMap<SubjectId, SubjectRecords<LedgerRecord>> before;
    private final Numbering numbering;
    private final List<Contact> contacts = new ArrayList<>();
    private int size;

    RecordGroups(@Nullable Ledger base) {
        this.before = base == null ? ImmutableMap.of() : base.bySubject();
        this.numbering = base == null ? new Numbering() : new Numbering(base.numbering());
        if (base != null) {
            contacts.addAll(base.liaisons());
            size = base.size();
        }
    }

    /** Adds a record; an activity belongs to its organization and to everyone who led it. */
    void add(LedgerRecord record) {
        size++;
        numbering.add(record.kinds(), record.forPeriod());
        put(record.subject(), record);
        if (record instanceof Activity activity) {
            activity.leaders().forEach(leader -> put(leader, activity));
        } else if (record instanceof Contact contact && contact.targetKind() == TargetKind.ACTIVIST) {
            contacts.add(contact);
        }
    }

    private void put(SubjectId subject, LedgerRecord record) {
        bySubject
                .computeIfAbsent(
                        subject,
                        any -> new ArrayList<>(before.getOrDefault(any, NONE).all()))
                .add(record);
    }

    /** Returns whether a subject has a record. */
    boolean contains(SubjectId subject) {
        return bySubject.containsKey(subject) || before.containsKey(subject);
    }

    /**
     * The records of every subject, sorted: of different subjects at the same time, for they do not concern each other.
     * Their columns lie one behind the other in the order of subjects, in which they are mostly asked for; those of a
     * subject without a new record are shared with the ledger before.
     */
    ImmutableMap<SubjectId, SubjectRecords<LedgerRecord>> bySubject() {
        List<Map.Entry<SubjectId, List<LedgerRecord>>> groups =
                bySubject.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        int[] starts = new int[groups.size() + 1];
        for (int i = 0; i < groups.size(); i++) {
            starts[i + 1] = starts[i] + groups.get(i).getValue().size();
        }
        int[] cells = new int[SubjectRecords.WIDTH * starts[groups.size()]];
        List<SubjectRecords<LedgerRecord>> records = IntStream.range(0, groups.size())
                .parallel()
                .mapToObj(i -> columns(groups.get(i).getValue(), cells, starts[i]))
                .toList();
        ImmutableMap.Builder<SubjectId, SubjectRecords<LedgerRecord>> all = ImmutableMap.builder();
        int next = 0;
        for (Map.Entry<SubjectId, SubjectRecords<LedgerRecord>> shared : before.entrySet()) {
            while (next < groups.size() && groups.get(next).getKey().compareTo(shared.getKey()) < 0) {
                all.put(groups.get(next).getKey(), records.get(next++));
            }
            if (!bySubject.containsKey(shared.getKey())) {
                all.put(shared);
            }
        }
        for (; next < groups.size(); next++) {
            all.put(groups.get(next).getKey(), records.get(next));
        }
        return all.buildOrThrow();
    }

    /** Sorts the records of a subject and writes their columns. */
    private SubjectRecords<LedgerRecord> columns(List<LedgerRecord> unsorted, int[] cells, int first) {
        List<LedgerRecord> records = ImmutableList.sortedCopyOf(RecordGroups::compare, unsorted);
        List<EvidenceSource> sources = new ArrayList<>();
        int[] ends = new int[EvidenceSource.values().length];
        int at = SubjectRecords.WIDTH * first;
        for (int i = 0; i < records.size(); i++) {
            LedgerRecord record = records.get(i);
            cells[at++] = (int) record.date().toEpochDay();
            cells[at++] = numbering.kind(record.kinds());
            cells[at++] = numbering.period(record.forPeriod());
            cells[at++] = hundredths(record.quantity());
            if (sources.isEmpty() || sources.get(sources.size() - 1) != record.source()) {
                sources.add(record.source());
            }
            ends[sources.size() - 1] = i + 1;
        }
        return new SubjectRecords<>(
                records,
                cells,
                SubjectRecords.WIDTH * first,
                sources.toArray(new EvidenceSource[0]),
                Arrays.copyOf(ends, sources.size()));
    }

    static int hundredths(BigDecimal quantity) {
        if (quantity.compareTo(LARGEST) > 0) {
            return SubjectRecords.INEXACT;
        }
        BigDecimal shifted = quantity.movePointRight(2);
        int whole = shifted.intValue();
        return shifted.compareTo(BigDecimal.valueOf(whole)) == 0 ? whole : SubjectRecords.INEXACT;
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

    Numbering numbering() {
        return numbering;
    }

    /** Contacts with activists. */
    List<Contact> liaisons() {
        return contacts;
    }

    int size() {
        return size;
    }
}
