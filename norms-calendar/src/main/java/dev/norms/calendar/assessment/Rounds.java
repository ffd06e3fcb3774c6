package dev.norms.calendar.assessment;

import dev.norms.calendar.counting.Cases;
import dev.norms.calendar.schedule.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.schedule.Schedules;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.ledger.Ledger;
import dev.norms.organization.OrganizationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Goes round a college once, organization by organization, those below first.
 *
 * <p>What an organization missed is kept until the one at the top has been judged. Threads may come to one before those
 * below it: then these are judged for it, and again in their turn.
 */
final class Rounds {
    private final Schedules schedules;
    private final Ledger ledger;
    private final LocalDate asOf;
    private final Cases cases;
    private final Map<OrganizationId, List<Obligation>> missed = new ConcurrentHashMap<>();

    Rounds(Schedules schedules, Ledger ledger, LocalDate asOf) {
        this.schedules = schedules;
        this.ledger = ledger;
        this.asOf = asOf;
        this.cases = Cases.of(schedules.book(), schedules.college(), ledger, schedules.calendar(), asOf);
    }

    Stream<OrganizationFindings> stream() {
        List<Optional<Organization>> order = Stream.concat(
                        college().organizations().stream()
                                .filter(organization -> organization.parent().isEmpty())
                                .flatMap(this::belowFirst)
                                .map(Optional::of),
                        Stream.of(Optional.<Organization>empty()))
                .toList();
        return order.stream()
                .map(organization -> new OrganizationFindings(
                        organization.map(Organization::id),
                        organization
                                .map(this::assess)
                                .orElseGet(this::assessNone)
                                .findings()));
    }

    private Stream<Organization> belowFirst(Organization organization) {
        return Stream.concat(
                college().children(organization.id()).stream().flatMap(this::belowFirst), Stream.of(organization));
    }

    private Assessment assess(Organization organization) {
        Assessment assessment = Assessment.of(schedules.under(organization.id()), ledger, asOf, cases, dated -> {
            missed.put(organization.id(), Assessment.missed(dated));
            return this::missedUnder;
        });
        if (organization.parent().isEmpty()) {
            ids(organization.id()).forEach(missed::remove);
        }
        return assessment;
    }

    private Assessment assessNone() {
        return Assessment.of(schedules.underNone(), ledger, asOf, cases, dated -> this::missedUnder);
    }

    private List<Obligation> missedUnder(OrganizationId owner) {
        return ids(owner)
                .flatMap(id -> missedBy(id).stream())
                .sorted(Obligation.inOrder())
                .toList();
    }

    private List<Obligation> missedBy(OrganizationId id) {
        List<Obligation> known = missed.get(id);
        if (known != null) {
            return known;
        }
        Schedule schedule = schedules.under(id);
        return Assessment.missed(
                Assessment.dated(schedule, ledger, asOf, new Assessor(schedule, ledger, asOf, cases), Asked.ALL));
    }

    private Stream<OrganizationId> ids(OrganizationId top) {
        return Stream.concat(Stream.of(top), college().below(top).map(Organization::id));
    }

    private College college() {
        return schedules.college();
    }
}
