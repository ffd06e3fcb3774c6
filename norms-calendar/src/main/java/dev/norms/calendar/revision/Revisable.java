package dev.norms.calendar.revision;

import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import java.util.List;

/**
 * What can be had again after a few records changed, by judging only those whom the records concern.
 *
 * @param <A> the type of the assessment
 * @param <F> the type of a finding
 */
public interface Revisable<A, F> {
    /**
     * Judges again whom some records concern.
     *
     * @param ledger the ledger after the change: of the same college, with the same sources
     * @param records the records that came or went, an activity as it is listed
     * @return the assessment of that ledger, and what changed
     */
    Revision<A, F> revise(Ledger ledger, List<LedgerRecord> records);

    /**
     * Compares what was found with what was found by another plan, or on another day.
     *
     * @param later the other assessment, of the same owners or others
     * @return the findings that may stand otherwise there, in no order
     */
    List<Revision.Change<F>> changes(A later);
}
