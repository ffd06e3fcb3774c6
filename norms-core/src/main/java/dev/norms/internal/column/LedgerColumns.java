package dev.norms.internal.column;

import dev.norms.evidence.EvidenceSource;
import dev.norms.organization.SubjectId;
import java.util.List;
import java.util.Map;

/**
 * The columns of a ledger.
 *
 * @param bySubject the records of each subject
 * @param numbering the numbers of kinds and periods in the records
 * @param <R> the type of a record
 */
public record LedgerColumns<R>(Map<SubjectId, SubjectRecords<R>> bySubject, Numbering numbering) {
    /**
     * Returns the records of a subject with their columns.
     *
     * @param subject the organization or person
     * @return the records; none for an unknown subject
     */
    public SubjectRecords<R> records(SubjectId subject) {
        SubjectRecords<R> known = bySubject.get(subject);
        return known != null ? known : new SubjectRecords<>(List.of(), new int[0], new EvidenceSource[0], new int[0]);
    }
}
