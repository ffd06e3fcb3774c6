package dev.norms.ledger;

import com.google.common.collect.ImmutableMap;
import dev.norms.evidence.TargetKind;
import dev.norms.organization.SubjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gathers good records subject by subject, beside those of a ledger that is added to. */
final class RecordGroups {
    private final Map<SubjectId, List<LedgerRecord>> bySubject = new HashMap<>();
    private final ImmutableMap<SubjectId, SubjectRecords> before;
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

    /** Adds a record; an activity is one of whoever held it and of everybody who led it. */
    void add(LedgerRecord record) {
        size++;
        numbering.add(record);
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
                        any -> new ArrayList<>(
                                before.getOrDefault(any, SubjectRecords.NONE).all()))
                .add(record);
    }

    /** Tells whether a subject has a record. */
    boolean contains(SubjectId subject) {
        return bySubject.containsKey(subject) || before.containsKey(subject);
    }

    /**
     * The records of every subject, sorted: of different subjects at the same time, for they do not concern each other.
     * Their columns lie one behind the other in the order of subjects, in which they are mostly asked for; those of a
     * subject without a new record are shared with the ledger before.
     */
    ImmutableMap<SubjectId, SubjectRecords> bySubject() {
        List<Map.Entry<SubjectId, List<LedgerRecord>>> groups =
                bySubject.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        int[] starts = new int[groups.size() + 1];
        for (int i = 0; i < groups.size(); i++) {
            starts[i + 1] = starts[i] + groups.get(i).getValue().size();
        }
        int[] cells = new int[SubjectRecords.WIDTH * starts[groups.size()]];
        List<SubjectRecords> records = IntStream.range(0, groups.size())
                .parallel()
                .mapToObj(i -> new SubjectRecords(groups.get(i).getValue(), numbering, cells, starts[i]))
                .toList();
        ImmutableMap.Builder<SubjectId, SubjectRecords> all = ImmutableMap.builder();
        int next = 0;
        for (Map.Entry<SubjectId, SubjectRecords> shared : before.entrySet()) {
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
