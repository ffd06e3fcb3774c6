package dev.norms.calendar.assessment;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Responsibility;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.explanation.Explanation;
import dev.norms.label.Label;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.Ledger;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides how one obligation stands, and can say why: the reason and the explanation repeat the decision with every
 * record.
 */
record Assessor(Schedule schedule, Counter counter, VerdictRule rule) {
    static Assessor of(Schedule schedule, Counter counter) {
        return new Assessor(schedule, counter, new VerdictRule(counter.ledger(), counter.asOf()));
    }

    static Assessor of(Schedule schedule, Ledger ledger, LocalDate asOf) {
        return of(schedule, Counter.of(schedule.book(), schedule.college(), ledger, schedule.calendar(), asOf));
    }

    /** An assessor that also knows what was missed, for the duties to follow it up. */
    Assessor withMissed(Function<OrganizationId, List<Obligation>> under) {
        return new Assessor(schedule, counter.withMissed(under), rule);
    }

    Ledger ledger() {
        return counter.ledger();
    }

    LocalDate asOf() {
        return counter.asOf();
    }

    /** The standing duties of the day, each with the number that is known when it is judged. */
    List<Obligation> standing() {
        return schedule.standing(asOf(), ledger()).stream()
                .map(duty -> Families.of(duty.requirement()).judged(duty, counter))
                .toList();
    }

    /** The records that count; as few others as possible are considered. */
    Tally tally(Obligation obligation) {
        return Families.of(obligation.requirement()).tally(obligation, counter);
    }

    Optional<LocalDate> fulfilledOn(Obligation obligation) {
        return tally(obligation).reached(BigDecimal.valueOf(obligation.bound().atLeast()));
    }

    Label reason(Obligation obligation) {
        return decision(obligation).reason();
    }

    Explanation explain(Obligation obligation) {
        return new Explainer(schedule, counter).explain(decision(obligation));
    }

    private Decision decision(Obligation obligation) {
        Tally tally = Families.of(obligation.requirement()).tally(obligation, counter.inFull());
        return new Decision(
                obligation,
                verdict(obligation, tally),
                tally,
                person(obligation),
                exemption(obligation),
                partly(obligation),
                asOf());
    }

    Optional<Role> responsible(Obligation obligation) {
        return Responsibility.of(schedule.college(), obligation).post();
    }

    boolean isFollowedUp(Obligation obligation) {
        return !ledger().followUps(obligation.id()).isEmpty();
    }

    /** In the order of precedence: not applicable, exempt, upcoming, no data, then by what was counted. */
    Verdict verdict(Obligation obligation, Tally tally) {
        if (obligation.inapplicable().isPresent()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (exemption(obligation).isPresent()) {
            return Verdict.EXEMPT;
        }
        BigDecimal owed = BigDecimal.valueOf(obligation.bound().atLeast());
        return rule.verdict(
                obligation.window().orElse(null),
                obligation.requirement().evidence().sources(),
                tally.done().compareTo(owed) >= 0,
                tally.onTime().compareTo(owed) >= 0);
    }

    /** One that covers the whole window, or for a standing duty the as-of day. */
    private Optional<Exemption> exemption(Obligation obligation) {
        List<Exemption> granted = ledger().exemptions(obligation.norm().id(), obligation.owner());
        if (granted.isEmpty()) {
            return Optional.empty();
        }
        DateRange days = days(obligation);
        return granted.stream()
                .filter(exemption -> exemption.during().encloses(days))
                .findFirst();
    }

    private ImmutableList<Exemption> partly(Obligation obligation) {
        DateRange days = days(obligation);
        return ledger().exemptions(obligation.norm().id(), obligation.owner()).stream()
                .filter(exemption ->
                        exemption.during().overlaps(days) && !exemption.during().encloses(days))
                .collect(ImmutableList.toImmutableList());
    }

    private DateRange days(Obligation obligation) {
        return DateRange.ofClosed(obligation.window().map(Window::opens).orElse(asOf()), counter.deadline(obligation));
    }

    /**
     * The person who owes it, or who holds the addressed post on the window's last day, or on the as-of day if that is
     * earlier.
     */
    Optional<PersonId> person(Obligation obligation) {
        if (obligation.seat().isEmpty()) {
            return obligation.person();
        }
        LocalDate last = counter.deadline(obligation);
        return obligation.holders(schedule.college(), last.isBefore(asOf()) ? last : asOf()).stream()
                .findFirst();
    }
}
