package dev.norms.calendar.family;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.label.Label;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import dev.norms.time.Bound;
import dev.norms.time.PeriodForm;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A requirement that is decided by facts of the college or by a list of things, each of which must be there: no record
 * counts by itself.
 */
sealed interface FactFamily extends Family
        permits TermFamily,
                ContactFamily,
                CompositionFamily,
                PostsFamily,
                ChecklistFamily,
                ApprovalFamily,
                FilingFamily,
                FollowUpFamily,
                ProcedureFamily {
    @Override
    default Set<PeriodForm> forms() {
        return Set.of();
    }

    @Override
    default boolean isCountedAtOnce() {
        return false;
    }

    @Override
    default Obligation planned(Obligation duty, Counter counter) {
        return duty;
    }

    @Override
    default Obligation judged(Obligation duty, Counter counter) {
        return duty;
    }

    @Override
    default Optional<Match> match(Obligation obligation, LedgerRecord record, Counter counter) {
        return Optional.empty();
    }

    @Override
    default List<Label> facts(Obligation obligation, Counter counter) {
        return List.of();
    }

    /** Returns the duty with another number; a duty that asks for nothing does not apply. */
    static Obligation asking(Obligation duty, int number, Label ifNone) {
        Obligation asking = duty.withBound(Bound.atLeast(number));
        return number == 0 ? asking.notApplicable(ifNone) : asking;
    }

    /** Returns the organization that owes the duty. */
    static OrganizationId owner(Obligation obligation) {
        return (OrganizationId) obligation.owner();
    }
}
