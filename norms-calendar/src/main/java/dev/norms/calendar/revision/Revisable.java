package dev.norms.calendar.revision;

import dev.norms.calendar.revision.Revision.Change;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.fact.Fact;
import dev.norms.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;

/**
 * An assessment that can be revised after a change, by judging again only the owners that the change affects.
 *
 * @param <A> the type of the assessment
 * @param <F> the type of a finding
 */
public interface Revisable<A, F> {
    /**
     * Judges the owners again that added or removed facts affect.
     *
     * @param ledger the ledger after the change, of the same college
     * @param facts the records, approvals, follow-ups, exemptions and ballots that were added or removed; an activity
     *     itself, not the copy of one of its holders
     * @return the assessment of that ledger, and what changed
     */
    Revision<A, F> revise(Ledger ledger, List<? extends Fact> facts);

    /**
     * Judges the owners again that a later as-of day affects.
     *
     * @param day the new as-of day, after the old one
     * @param schedule the schedule of the college
     * @return the assessment of that day, and what changed
     */
    Revision<A, F> on(LocalDate day, Schedule schedule);

    /**
     * Judges the owners again that a change to the college affects.
     *
     * @param schedule the schedule of the changed college
     * @param ledger the same records, of the changed college
     * @return the assessment of the changed college, and what changed
     */
    Revision<A, F> forCollege(Schedule schedule, Ledger ledger);

    /**
     * Compares this assessment with another one, which may be of another day, under other norms and of other facts.
     *
     * @param before the other assessment
     * @return the findings that may differ from those of the other assessment, in no particular order
     */
    List<Change<F>> since(A before);
}
