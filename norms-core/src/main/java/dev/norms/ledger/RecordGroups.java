package dev.norms.ledger;

import com.google.common.collect.ImmutableMap;
import dev.norms.label.CodePointOrder;
import dev.norms.organization.SubjectId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Gathers good records subject by subject. */
final class RecordGroups {
    private final Map<SubjectId, List<LedgerRecord>> bySubject = new HashMap<>();
    private final Numbering numbering = new Numbering();
    private final List<Contact> contacts = new ArrayList<>();
    private int size;

    /** Adds a record; an activity is one of whoever held it and of everybody who led it. */
    void add(LedgerRecord record) {
        size++;
        numbering.add(record);
        put(record.subject(), record);
        if (record instanceof Activity activity) {
            activity.leaders().forEach(leader -> put(leader, activity));
        } else if (record instanceof Contact contact) {
            contacts.add(contact);
        }
    }

    private void put(SubjectId subject, LedgerRecord record) {
        bySubject.computeIfAbsent(subject, any -> new ArrayList<>()).add(record);
    }

    /** Tells whether a subject has a record. */
    boolean contains(SubjectId subject) {
        return bySubject.containsKey(subject);
    }

    /**
     * The records of every subject, sorted: of different subjects at the same time, for they do not concern each other.
     * Their columns lie one behind the other in the order of subjects, in which they are mostly asked for.
     */
    ImmutableMap<SubjectId, SubjectRecords> bySubject() {
        List<Map.Entry<SubjectId, List<LedgerRecord>>> groups = bySubject.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(SubjectId::text, CodePointOrder.INSTANCE)))
                .toList();
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
        for (int i = 0; i < groups.size(); i++) {
            all.put(groups.get(i).getKey(), records.get(i));
        }
        return all.buildOrThrow();
    }

    Numbering numbering() {
        return numbering;
    }

    List<Contact> contacts() {
        return contacts;
    }

    int size() {
        return size;
    }
}
