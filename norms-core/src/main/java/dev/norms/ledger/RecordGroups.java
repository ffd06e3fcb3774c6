package dev.norms.ledger;

import com.google.common.collect.ImmutableMap;
import dev.norms.organization.SubjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers good records subject by subject. */
final class RecordGroups {
    private final Map<SubjectId, List<LedgerRecord>> bySubject = new HashMap<>();
    private final List<Contact> contacts = new ArrayList<>();
    private int size;

    /** Adds a record; an activity is one of whoever held it and of everybody who led it. */
    void add(LedgerRecord record) {
        size++;
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
     */
    ImmutableMap<SubjectId, SubjectRecords> bySubject() {
        return bySubject.entrySet().parallelStream()
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, of -> new SubjectRecords(of.getValue())));
    }

    List<Contact> contacts() {
        return contacts;
    }

    int size() {
        return size;
    }
}
