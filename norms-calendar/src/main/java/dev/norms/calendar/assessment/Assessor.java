package dev.norms.calendar.assessment;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.counting.Cases;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.schedule.Obligation;
import dev.norms.calendar.schedule.Responsibility;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.schedule.Window;
import dev.norms.evidence.EvidenceSource;
import dev.norms.explanation.Explanation;
import dev.norms.label.Label;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.Ledger;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides how one obligation stands, and can say why: the reason and the explanation repeat the decision with its
 * trace.
 */
final class Assessor {
    /** What was decided of a single obligation, whatever the row. */
    private record OfOne(Obligation obligation, Verdict verdict, int done, Assessor assessor) implements Judgment {
        @Override
        public Obligation obligation(int row) {
            return obligation;
        }

        @Override
        public Verdict verdict(int row) {
            return verdict;
        }

        @Override
        public int done(int row) {
            return done;
        }
    }

    private final Schedule schedule;
    private final Ledger ledger;
    private final LocalDate asOf;
    private final Counter counter;
    private final Outlook outlook;
    private final List<Obligation> missed;

    Assessor(Schedule schedule, Ledger ledger, LocalDate asOf, Cases cases) {
        this(schedule, ledger, asOf, cases, List.of());
    }

    /** An assessor of the duty to follow up what was missed. */
    Assessor(Schedule schedule, Ledger ledger, LocalDate asOf, Cases cases, List<Obligation> missed) {
        this.schedule = schedule;
        this.ledger = ledger;
        this.asOf = asOf;
        this.outlook = new Outlook(ledger, asOf);
        this.counter = new Counter(schedule.college(), ledger, asOf, cases);
        this.missed = missed;
    }

    Finding find(Obligation obligation) {
        Tally tally = tally(obligation);
        return new Finding(new OfOne(obligation, verdict(obligation, tally), Tally.whole(tally.done()), this), 0);
    }

    Tally tally(Obligation obligation) {
        return counter.sum(obligation, missed);
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
        Tally tally = counter.count(obligation, missed);
        return new Decision(
                obligation,
                verdict(obligation, tally),
                tally,
                person(obligation),
                exemption(obligation),
                partly(obligation),
                asOf);
    }

    Outlook outlook() {
        return outlook;
    }

    Optional<Role> responsible(Obligation obligation) {
        return Responsibility.of(schedule.college(), obligation).post();
    }

    boolean isFollowedUp(Obligation obligation) {
        return !ledger.followUps(obligation.id()).isEmpty();
    }

    /** In the order of precedence: not applicable, exempt, upcoming, no data, then by what was counted. */
    private Verdict verdict(Obligation obligation, Tally tally) {
        if (obligation.inapplicable().isPresent()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (exemption(obligation).isPresent()) {
            return Verdict.EXEMPT;
        }
        Set<EvidenceSource> sources = obligation.requirement().evidence().sources();
        BigDecimal owed = BigDecimal.valueOf(obligation.bound().atLeast());
        return outlook.verdict(
                obligation.window().orElse(null),
                sources,
                tally.done().compareTo(owed) >= 0,
                tally.onTime().compareTo(owed) >= 0);
    }

    /** One that covers the whole window, or for a standing duty the as-of day. */
    private Optional<Exemption> exemption(Obligation obligation) {
        List<Exemption> granted = ledger.exemptions(obligation.norm().id(), obligation.owner());
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
        return ledger.exemptions(obligation.norm().id(), obligation.owner()).stream()
                .filter(exemption ->
                        exemption.during().overlaps(days) && !exemption.during().encloses(days))
                .collect(ImmutableList.toImmutableList());
    }

    private DateRange days(Obligation obligation) {
        return DateRange.ofClosed(
                obligation.window().map(Window::opens).orElse(asOf),
                obligation.window().map(Window::deadline).orElse(asOf));
    }

    /**
     * Who owes it; or who holds the addressed post on the window's last day, or on the as-of day if that is earlier.
     */
    Optional<PersonId> person(Obligation obligation) {
        if (obligation.seat().isEmpty()) {
            return obligation.person();
        }
        LocalDate last = obligation.window().map(Window::deadline).orElse(asOf);
        return obligation.holders(schedule.college(), last.isBefore(asOf) ? last : asOf).stream()
                .findFirst();
    }
}
