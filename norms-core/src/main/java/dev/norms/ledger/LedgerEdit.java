package dev.norms.ledger;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.norms.college.College;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.TargetKind;
import dev.norms.fact.Fact;
import dev.norms.fact.InvalidFactsException;
import dev.norms.internal.column.Columns;
import dev.norms.internal.column.LedgerColumns;
import dev.norms.internal.column.Numbering;
import dev.norms.internal.column.PersistentList;
import dev.norms.internal.column.PersistentMap;
import dev.norms.internal.column.SubjectRecords;
import dev.norms.internal.draft.Problems;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds, removes or corrects one fact of a ledger; everything else is shared with that ledger. */
final class LedgerEdit {
    private final Ledger base;
    private final College college;
    private final Problems problems = new Problems();
    private PersistentMap<SubjectId, SubjectRecords<LedgerRecord>> bySubject;
    private PersistentMap<String, Activity> activities;
    private PersistentMap<String, List<PersonId>> attendees;
    private PersistentMap<PersonId, List<Contact>> liaisons;
    private Numbering numbering;
    private ImmutableSet<EvidenceSource> supplied;
    private LedgerSupplements supplements;

    LedgerEdit(Ledger base) {
        LedgerColumns<LedgerRecord> columns = Columns.of(base);
        this.base = base;
        this.college = base.college();
        this.bySubject = PersistentMap.of(columns.bySubject());
        this.numbering = columns.numbering();
        this.activities = base.parts().activities();
        this.attendees = PersistentMap.of(columns.attendeesByActivity());
        this.liaisons = base.parts().liaisons();
        this.supplied = ImmutableSet.copyOf(base.supplied());
        this.supplements = base.parts().supplements();
    }

    Ledger done() {
        if (!problems.found().isEmpty()) {
            throw new InvalidFactsException(problems.found());
        }
        return new Ledger(new LedgerParts(
                new LedgerColumns<>(bySubject, numbering, attendees, activities),
                college,
                supplements,
                supplied,
                base.parts().covered(),
                liaisons,
                activities));
    }

    LedgerEdit add(Fact fact) {
        RecordCheck check = new RecordCheck(college, problems, bySubject::containsKey);
        if (fact instanceof LedgerRecord record) {
            add(record, check);
        } else {
            LedgerSupplements.source(fact).ifPresent(this::supply);
            if (new SupplementCheck(college, problems, check, this::checkActivity, id -> !supplements.hasBallot(id))
                    .check(fact)) {
                supplements = supplements.with(fact);
            }
        }
        return this;
    }

    private boolean checkActivity(String id, Fact fact) {
        return activities.containsKey(id) || problems.add(fact, "activity", RecordCheck.UNKNOWN_ACTIVITY, id);
    }

    private void supply(EvidenceSource source) {
        if (!supplied.contains(source)) {
            supplied = Sets.union(supplied, Set.of(source)).immutableCopy();
        }
    }

    private void add(LedgerRecord record, RecordCheck check) {
        boolean valid = check.check(record);
        if (record instanceof Activity activity && activities.containsKey(activity.id())) {
            problems.add(activity, "id", Problems.DUPLICATE_ID, activity.id());
        } else if (record instanceof AttendedActivity attended) {
            add(attended.attendance(), valid);
        } else if (valid) {
            put(record);
        }
    }

    private void add(Attendance attendance, boolean valid) {
        Activity activity = activities.get(attendance.activity());
        if (activity == null) {
            problems.add(attendance, "activity", RecordCheck.UNKNOWN_ACTIVITY, attendance.activity());
        } else if (attends(attendance.person(), activity.id())) {
            problems.add(attendance, "person", RecordCheck.TWICE, attendance.person());
        } else if (valid) {
            put(new AttendedActivity(activity, attendance));
        }
    }

    /** Removes a fact; reports an activity to which other facts refer. */
    LedgerEdit remove(Fact fact) {
        if (!(fact instanceof LedgerRecord record)) {
            supplements = supplements.without(fact);
            return this;
        }
        LedgerRecord stored = base.parts().asAdded(record);
        if (stored instanceof Activity activity) {
            for (PersonId person : attendees(activity.id())) {
                Attendance attendance = attended(person, activity.id()).attendance();
                problems.add(attendance, "activity", RecordCheck.UNKNOWN_ACTIVITY, activity.id());
            }
            base.approvals(activity.id())
                    .forEach(approval ->
                            problems.add(approval, "activity", RecordCheck.UNKNOWN_ACTIVITY, activity.id()));
        }
        takeOut(stored);
        return this;
    }

    /** Replaces a fact; the attendances of an activity go over to the corrected one if that keeps the id. */
    LedgerEdit replace(Fact fact, Fact corrected) {
        LedgerRecord stored = fact instanceof LedgerRecord record ? base.parts().asAdded(record) : null;
        if (!(stored instanceof Activity before
                && corrected instanceof Activity after
                && before.id().equals(after.id()))) {
            return remove(fact).add(corrected);
        }
        List<AttendedActivity> attended = attendees(before.id()).stream()
                .map(person -> attended(person, before.id()))
                .toList();
        attended.forEach(this::takeOut);
        takeOut(stored);
        add(corrected);
        if (activities.containsKey(after.id())) { // the corrected one is valid
            attended.forEach(one -> put(new AttendedActivity(after, one.attendance())));
        }
        return this;
    }

    /** Adds a valid record to all subjects and indexes to which it belongs. */
    private void put(LedgerRecord record) {
        supply(record.source());
        numbering = numbering.with(record.kinds(), record.forPeriod());
        if (record instanceof Activity activity) {
            activities = activities.with(activity.id(), activity);
            put(activity.organization(), activity);
            for (OrganizationId partner : activity.partners()) {
                put(partner, activity.of(partner));
            }
            for (PersonId leader : activity.leaders()) {
                put(leader, activity);
            }
            return;
        }
        if (record instanceof AttendedActivity attended) {
            String id = attended.activity().id();
            PersistentList<PersonId> others = PersistentList.of(attendees(id));
            attendees = attendees.with(id, others.with(others.size(), attended.subject()));
        } else if (record instanceof Contact contact && contact.targetKind() == TargetKind.ACTIVIST) {
            List<Contact> others = liaisons.getOrDefault(PersonId.of(contact.target()), List.of());
            int at = others.size();
            while (at > 0 && Contact.IN_ORDER.compare(others.get(at - 1), contact) > 0) {
                at--;
            }
            liaisons = liaisons.with(
                    PersonId.of(contact.target()), PersistentList.of(others).with(at, contact));
        }
        put(record.subject(), record);
    }

    /** Adds a record to those of a subject, at its place in their order. */
    private void put(SubjectId subject, LedgerRecord record) {
        SubjectRecords<LedgerRecord> records = records(subject);
        int low = 0;
        int high = records.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (RecordGroups.IN_ORDER.compare(records.record(middle), record) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        bySubject = bySubject.with(
                subject, records.with(low, record, record.source(), RecordGroups.cells(record, numbering)));
    }

    /** Removes a record from all subjects and indexes to which it belongs. */
    private void takeOut(LedgerRecord record) {
        if (record instanceof Activity activity) {
            activity.organizations().forEach(holder -> takeOut(holder, activity.of(holder)));
            activity.leaders().forEach(leader -> takeOut(leader, activity));
            activities = activities.without(activity.id());
            return;
        }
        takeOut(record.subject(), record);
        if (record instanceof AttendedActivity attended) {
            String id = attended.activity().id();
            attendees = attendees.with(id, without(attendees(id), attended.subject()));
        } else if (record instanceof Contact contact && contact.targetKind() == TargetKind.ACTIVIST) {
            PersonId activist = PersonId.of(contact.target());
            liaisons = liaisons.with(activist, without(liaisons.getOrDefault(activist, List.of()), contact));
        }
    }

    private void takeOut(SubjectId subject, LedgerRecord record) {
        SubjectRecords<LedgerRecord> records = records(subject);
        int at = records.all().indexOf(record);
        if (at < 0) {
            throw new IllegalArgumentException("record must be in the ledger, but " + record.ref() + " of "
                    + record.subject() + " (" + record.source().code() + ") is not");
        }
        SubjectRecords<LedgerRecord> less = records.without(at);
        bySubject = less.size() == 0 ? bySubject.without(subject) : bySubject.with(subject, less);
    }

    private boolean attends(PersonId person, String activity) {
        return attendance(person, activity).isPresent();
    }

    private AttendedActivity attended(PersonId person, String activity) {
        return attendance(person, activity).orElseThrow();
    }

    private Optional<AttendedActivity> attendance(PersonId person, String activity) {
        for (LedgerRecord record : records(person).records(EvidenceSource.ATTENDANCE)) {
            if (record instanceof AttendedActivity attended
                    && attended.activity().id().equals(activity)) {
                return Optional.of(attended);
            }
        }
        return Optional.empty();
    }

    private SubjectRecords<LedgerRecord> records(SubjectId subject) {
        @Nullable SubjectRecords<LedgerRecord> known = bySubject.get(subject);
        return known != null ? known : SubjectRecords.none();
    }

    private List<PersonId> attendees(String activity) {
        return attendees.getOrDefault(activity, List.of());
    }

    private static <E> List<E> without(List<E> list, E one) {
        return PersistentList.of(list).without(list.indexOf(one));
    }
}
