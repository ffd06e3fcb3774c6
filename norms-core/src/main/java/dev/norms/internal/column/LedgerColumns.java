package dev.norms.internal.column;

import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import java.util.List;
import java.util.Map;

/**
 * The columns of a ledger.
 *
 * @param bySubject the records of each subject
 * @param numbering the numbers of kinds and periods in the records
 * @param attendeesByActivity who attended each activity, by its id
 * @param activities the activities, by their ids
 * @param <R> the type of a record
 */
public record LedgerColumns<R>(
        Map<SubjectId, SubjectRecords<R>> bySubject,
        Numbering numbering,
        Map<String, List<PersonId>> attendeesByActivity,
        Map<String, ? extends R> activities) {
    /**
     * Returns the records of a subject with their columns.
     *
     * @param subject the organization or person
     * @return the records; none for an unknown subject
     */
    public SubjectRecords<R> records(SubjectId subject) {
        SubjectRecords<R> known = bySubject.get(subject);
        return known != null ? known : SubjectRecords.none();
    }

    /**
     * Returns who attended an activity.
     *
     * @param activity its id
     * @return the persons; empty for an unknown activity
     */
    public List<PersonId> attendees(String activity) {
        List<PersonId> known = attendeesByActivity.get(activity);
        return known != null ? known : List.of();
    }
}
