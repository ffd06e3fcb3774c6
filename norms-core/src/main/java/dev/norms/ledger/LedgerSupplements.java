package dev.norms.ledger;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.norms.duty.ObligationId;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.SubjectId;
import java.util.List;

/** What a ledger has beside records. */
record LedgerSupplements(
        ImmutableListMultimap<String, Approval> approvals,
        ImmutableListMultimap<ObligationId, FollowUp> followUps,
        ImmutableListMultimap<SubjectId, Exemption> exemptions,
        ImmutableListMultimap<OrganizationId, Ballot> ballots) {
    static LedgerSupplements of(
            List<Approval> approvals, List<FollowUp> followUps, List<Exemption> exemptions, List<Ballot> ballots) {
        return new LedgerSupplements(
                Multimaps.index(approvals, Approval::activity),
                Multimaps.index(followUps, FollowUp::obligation),
                Multimaps.index(exemptions, Exemption::subject),
                Multimaps.index(ballots, Ballot::organization));
    }
}
