package dev.norms.calendar.family;

import dev.norms.calendar.composition.Committee;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.label.Label;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import dev.norms.requirement.Applicability;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A requirement that is decided by records, each counted by itself. */
sealed interface RecordFamily extends Family permits CountFamily, StudyHoursFamily, DocumentFamily {
    @Override
    default Obligation planned(Obligation duty, Counter counter) {
        return duty;
    }

    @Override
    default Obligation judged(Obligation duty, Counter counter) {
        return duty;
    }

    @Override
    default Tally tally(Obligation obligation, Counter counter) {
        return Tally.of(
                counter.matches(obligation, forms(), List.of(counter.subject(obligation))),
                counter.deadline(obligation));
    }

    @Override
    default Optional<Match> match(Obligation obligation, LedgerRecord record, Counter counter) {
        return counter.match(obligation, forms(), record);
    }

    @Override
    default Label sentence(Wording words) {
        return words.counted();
    }

    /** Whether the owner had a committee on a day, if the requirement is only for those that have. */
    static List<Label> committee(Applicability condition, Obligation obligation, LocalDate day, Counter counter) {
        return condition instanceof Applicability.HasCommittee rule
                ? List.of(Committee.of(counter.college(), (OrganizationId) obligation.owner(), day, rule)
                        .label())
                : List.of();
    }
}
