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
 * What one requirement means: when it is owed, what counts for it, on which facts it rests and how it is worded.
 *
 * <p>There are no defaults here. A new family says whether it is decided by records ({@link RecordFamily}) or by facts
 * and lists ({@link FactFamily}), and answers what is left open there.
 */
public sealed interface Family permits RecordFamily, FactFamily {
    /**
     * When it is owed.
     *
     * @return the timing, with the number that a standing duty asks for
     */
    Timing timing();

    /**
     * The forms of periods for which a record counts by the name of the period, whatever its day.
     *
     * @return the forms; empty if records count by their days alone
     */
    Set<PeriodForm> forms();

    /**
     * Returns whether records of many periods can be counted at once.
     *
     * @return true if nothing but the owner's own records decides
     */
    boolean isCountedAtOnce();

    /**
     * The number of a standing duty where college and ledger tell it.
     *
     * @param duty the duty as the requirement alone gives it
     * @param counter the college, the ledger and the day
     * @return the same duty, asking for what is known when it is planned
     */
    Obligation planned(Obligation duty, Counter counter);

    /**
     * The number of a standing duty where other findings tell it.
     *
     * @param duty the duty as planned
     * @param counter the admissions, and what was missed
     * @return the same duty, asking for what is known when it is judged
     */
    Obligation judged(Obligation duty, Counter counter);

    /**
     * What was done for an obligation.
     *
     * @param obligation what is owed, or does not apply
     * @param counter the records
     * @return every record looked at, and what those that count add up to
     */
    Tally tally(Obligation obligation, Counter counter);

    /**
     * What one record of the owner does for an obligation, whether the ledger has it or not.
     *
     * @param obligation what is owed, or does not apply
     * @param record an activity or an attended one
     * @param counter the day and the college
     * @return whether it counts; empty if the obligation does not look at such records
     */
    Optional<Match> match(Obligation obligation, LedgerRecord record, Counter counter);

    /**
     * The facts about the college on which the decision rests.
     *
     * @param obligation what is owed, or does not apply
     * @param counter the college and the day
     * @return the facts for the explanation, without those that every decision has
     */
    List<Label> facts(Obligation obligation, Counter counter);

    /**
     * What was counted and how it turned out.
     *
     * @param words the words for a decision
     * @return the sentence without its full stop; in Chinese with its subject
     */
    Label sentence(Wording words);
}
