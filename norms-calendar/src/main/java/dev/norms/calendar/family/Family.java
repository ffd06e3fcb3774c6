package dev.norms.calendar.family;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.label.Label;
import dev.norms.ledger.LedgerRecord;
import dev.norms.time.PeriodForm;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The meaning of one requirement: when it is owed, what counts for it, on which facts it rests and how a decision on it
 * is worded.
 *
 * <p>A family implements {@link RecordFamily} if records decide it, or {@link FactFamily} if facts of the college or
 * lists do; these have the defaults.
 */
public sealed interface Family permits RecordFamily, FactFamily {
    /**
     * When the requirement is owed.
     *
     * @return the timing; for a standing duty, with the number required
     */
    Timing timing();

    /**
     * The forms of periods for which a record that names the period counts regardless of its day.
     *
     * @return the forms; empty if records count only by their dates
     */
    Set<PeriodForm> forms();

    /**
     * Returns whether records of many periods can be counted at once.
     *
     * @return true if only the records of the owner decide
     */
    boolean isCountedAtOnce();

    /**
     * Returns a standing duty with the number that college and ledger require.
     *
     * @param duty the duty with the number of the requirement alone
     * @param counter the college, the ledger and the day
     * @return the duty with the number known at planning
     */
    Obligation planned(Obligation duty, Counter counter);

    /**
     * Returns a standing duty with the number that other findings require.
     *
     * @param duty the duty as planned
     * @param counter the admissions and the missed obligations
     * @return the duty with the number known at assessment
     */
    Obligation judged(Obligation duty, Counter counter);

    /**
     * Returns what was done for an obligation.
     *
     * @param obligation the obligation, which may be inapplicable
     * @param counter the records
     * @return every record considered, and the total of those that count
     */
    Tally tally(Obligation obligation, Counter counter);

    /**
     * Returns whether one record of the owner counts for an obligation; the ledger need not have it.
     *
     * @param obligation the obligation, which may be inapplicable
     * @param record the record, such as an activity or an attended activity
     * @param counter the day and the college
     * @return whether it counts; empty if such records never decide the obligation
     */
    Optional<Match> match(Obligation obligation, LedgerRecord record, Counter counter);

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
    Label sentence(Wording words);
}
