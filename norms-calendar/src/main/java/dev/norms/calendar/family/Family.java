package dev.norms.calendar.family;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.label.Label;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.SubjectId;
import dev.norms.time.Bound;
import java.util.Collection;
import java.util.List;

/**
 * The meaning of one requirement: when it is owed, what counts for it, on which facts it rests and how a decision on it
 * is worded.
 *
 * <p>A family implements {@link RecordFamily} if records decide it, each counted by itself. Every family answers every
 * question; a default here is right for all families, and some override it to answer faster.
 */
public sealed interface Family
        permits RecordFamily,
                TermFamily,
                ContactFamily,
                CompositionFamily,
                PostsFamily,
                ChecklistFamily,
                ApprovalFamily,
                FollowUpFamily,
                ProcedureFamily {
    /**
     * The periods or days for which the requirement is owed.
     *
     * @return the timing; for a standing duty, with the number required
     */
    RequirementTiming timing();

    /**
     * Returns the records that count for an obligation, with their total.
     *
     * @param obligation the obligation, which may be inapplicable
     * @param counter the records
     * @return every record considered, and the total of those that count
     */
    Tally tally(Obligation obligation, Counter counter);

    /**
     * Returns the totals for an obligation, which are all that a verdict needs; the list of records may be left out.
     *
     * @param obligation the obligation, which may be inapplicable
     * @param counter the records
     * @return the totals of {@link #tally}, perhaps without the records
     */
    default Tally totals(Obligation obligation, Counter counter) {
        return tally(obligation, counter);
    }

    /**
     * Returns the owners for whom a record may change the amount counted or owed.
     *
     * @param duty the duty
     * @param record a record that was added or removed; an activity itself, not the copy of one of its holders
     * @param counter the college and the day
     * @return the owners; for some of them it may change nothing
     */
    Collection<? extends SubjectId> concerned(Duty duty, LedgerRecord record, Counter counter);

    /**
     * Returns whether a record may change the amount counted or owed for a standing duty.
     *
     * @param obligation a standing duty of an owner {@linkplain #concerned that the record affects}
     * @param record a record that was added or removed
     * @param counter the college and the day
     * @return false only if it does not
     */
    default boolean touches(Obligation obligation, LedgerRecord record, Counter counter) {
        return true;
    }

    /**
     * Returns the facts about the college on which the decision rests.
     *
     * @param obligation the obligation, which may be inapplicable
     * @param counter the college and the day
     * @return the facts to explain, without those common to every decision
     */
    List<Label> facts(Obligation obligation, Counter counter);

    /**
     * Returns the sentence that says what was counted and what was decided.
     *
     * @param words the words for a decision
     * @return the sentence without its full stop; in Chinese with its subject
     */
    Label sentence(CountWording words);

    /**
     * Returns a standing duty with another number.
     *
     * @param obligation the obligation
     * @param number the number; an obligation that asks for nothing does not apply
     * @param ifNone the reason if it asks for nothing
     * @return the obligation with the number
     */
    static Obligation asking(Obligation obligation, int number, Label ifNone) {
        Obligation asking = obligation.withBound(Bound.atLeast(number));
        return number == 0 ? asking.withInapplicable(ifNone) : asking;
    }

    /**
     * Returns the organization that owes an obligation.
     *
     * @param obligation an obligation that no person owes
     * @return the organization
     */
    static OrganizationId owner(Obligation obligation) {
        return (OrganizationId) obligation.owner();
    }
}
