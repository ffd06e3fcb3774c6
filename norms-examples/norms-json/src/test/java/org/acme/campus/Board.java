package org.acme.campus;

import dev.norms.calendar.assessment.Verdict;
import dev.norms.college.Stay;
import dev.norms.duty.ObligationId;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A type of a user that is full of ours. */
public record Board(
        List<SubjectId> whoOwes,
        Optional<PersonId> lookedAfterBy,
        SubjectId owner,
        Page<Stay> stayPage,
        List<LedgerRecord> records,
        Map<ObligationId, Verdict> verdicts,
        Map<Verdict, Integer> counts,
        Period period,
        Note note) {}
