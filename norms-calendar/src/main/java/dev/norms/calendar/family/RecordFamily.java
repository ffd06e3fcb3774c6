package dev.norms.calendar.family;

import dev.norms.calendar.composition.Committee;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.EvidenceMatcher;
import dev.norms.calendar.counting.Keepers;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.choice.HolidayNamed;
import dev.norms.internal.choice.RecordPeriod;
import dev.norms.label.Label;
import dev.norms.ledger.LedgerRecord;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.Applicability;
import dev.norms.time.PeriodForm;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A requirement that is decided by records, each counted by itself. */
public sealed interface RecordFamily extends Family
        permits CountFamily, StudyHoursFamily, DocumentFamily, FilingFamily {
    /**
     * The forms of periods for which a record that names the period counts regardless of its day.
     *
     * @return the forms; empty if records count only by their dates
     */
    Set<PeriodForm> forms();

    /**
     * The forms of periods for which a record that names the period counts for a norm regardless of its day.
     *
     * @param norm the norm, whose readings may let records count only by their dates
     * @return the forms; empty if records count only by their dates
     */
    default Set<PeriodForm> forms(Norm norm) {
        boolean isByDay = norm.answer(RecordPeriod.class).equals(Optional.of(RecordPeriod.BY_DAY))
                || norm.answer(HolidayNamed.class).equals(Optional.of(HolidayNamed.BY_DAY));
        return isByDay ? Set.of() : forms();
    }

    /**
     * Returns whether the records of an owner can be counted for many periods in one pass.
     *
     * @return true if only the records of the owner decide
     */
    boolean isCountedAtOnce();

    @Override
    default Tally tally(Obligation obligation, Counter counter) {
        return Tally.of(
                counter.matches(obligation, forms(obligation.norm()), List.of(counter.subject(obligation))),
                counter.deadline(obligation));
    }

    /**
     * Returns whether one record of the owner counts for an obligation; the ledger need not have it.
     *
     * @param obligation the obligation, which may be inapplicable
     * @param record the record, such as an activity or an attended activity
     * @param counter the day and the college
     * @return whether it counts; empty if such records never decide the obligation
     */
    default Optional<Match> match(Obligation obligation, LedgerRecord record, Counter counter) {
        return counter.match(obligation, forms(obligation.norm()), record);
    }

    /**
     * Returns whether records count only for those who keep them.
     *
     * @param duty the duty
     * @param source the source of the records
     * @return true if {@link #concerned} are the {@linkplain Keepers#keepers keepers} of every record that can count
     */
    default boolean isOfKeepers(Duty duty, EvidenceSource source) {
        return Keepers.isOwn(duty, source);
    }

    /** Returns the owners for whom records of this source and kind may count. */
    @Override
    default Collection<? extends SubjectId> concerned(Duty duty, LedgerRecord record, Counter counter) {
        EvidenceRule rule = duty.demand().requirement().evidence();
        return rule.sources().contains(record.source()) && EvidenceMatcher.isCandidate(rule, record)
                ? new Keepers(counter.college()).owners(duty, record)
                : List.of();
    }

    @Override
    default Label sentence(CountWording words) {
        return words.counted();
    }

    /**
     * Returns whether the owner had a committee on a day, if the requirement binds only organizations that have one.
     *
     * @param condition the condition by which organizations are bound
     * @param obligation the obligation of the owner
     * @param day the day
     * @param counter the college
     * @return the fact; none if all organizations are bound
     */
    static List<Label> committee(Applicability condition, Obligation obligation, LocalDate day, Counter counter) {
        return condition instanceof Applicability.HasCommissioner
                ? List.of(Committee.label(counter.college(), (OrganizationId) obligation.owner(), day))
                : List.of();
    }
}
