package dev.norms.calendar.revision;

import dev.norms.calendar.revision.Revision.Change;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.fact.Fact;
import dev.norms.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;

/**
 * A result that can be had again after a change by judging only those whom the change concerns.
 *
 * @param <A> the type of the assessment
 * @param <F> the type of a finding
 */
public interface Revisable<A, F> {
    /**
     * Judges again whom some facts concern.
     *
     * @param ledger the ledger after the change: of the same college
     * @param facts the records, approvals, follow-ups, exemptions and ballots that were added or removed, an activity
     *     as it is listed
     * @return the assessment of that ledger, and what changed
     */
    Revision<A, F> revise(Ledger ledger, List<? extends Fact> facts);

    /**
     * Judges again whom it concerns that the day moves on.
     *
     * @param day the new as-of day, after the old one
     * @param schedule what the college owes, as it is known at last
     * @return the assessment of that day, and what changed
     */
    Revision<A, F> on(LocalDate day, Schedule schedule);

    /**
     * Judges again whom it concerns that the college is another.
     *
     * @param schedule what the other college owes, as it is known at last
     * @param ledger the same records, of the other college
     * @return the assessment of that college, and what changed
     */
    Revision<A, F> forCollege(Schedule schedule, Ledger ledger);

    /**
     * Compares with another assessment, of any day, norms and facts.
     *
     * @param before the other
     * @return the findings that may stand otherwise than in the other, in no order
     */
    List<Change<F>> since(A before);
}
