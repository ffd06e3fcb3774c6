package dev.norms.calendar.assessment;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Missed;
import dev.norms.calendar.obligation.Obligation;
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
 * Assesses a college organization by organization, those below first.
 *
 * <p>What an organization missed is kept until the one at the top has been judged. In a parallel stream, a thread may
 * reach an organization before those below it; it then judges their dated obligations itself, and they are judged again
 * when the stream reaches them.
 */
final class BottomUpAssessment {
    private final Schedules schedules;
    private final Counter counter;
    private final Map<OrganizationId, List<Obligation>> missed = new ConcurrentHashMap<>();

    BottomUpAssessment(Schedules schedules, Ledger ledger, LocalDate asOf) {
        this.schedules = schedules;
        this.counter = Counter.of(schedules.book(), schedules.college(), ledger, schedules.calendar(), asOf);
    }

    /**
     * Returns the findings of each organization, computed when the stream comes to it, after those of all below it; the
     * findings of persons under no organization come last.
     */
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
                        Findings.view(organization
                                .map(this::assess)
                                .orElseGet(() -> dated(schedules.underNone()).judgeStanding(this::missedUnder))
                                .findings())));
    }

    private Stream<Organization> belowFirst(Organization organization) {
        return Stream.concat(
                college().children(organization.id()).stream().flatMap(this::belowFirst), Stream.of(organization));
    }

    private VerdictTable assess(Organization organization) {
        VerdictTable table = dated(schedules.only(organization.id()));
        missed.put(organization.id(), table.missed());
        table.judgeStanding(this::missedUnder); // adds the standing duties to the table
        if (organization.parent().isEmpty()) {
            ids(organization.id()).forEach(missed::remove);
        }
        return table;
    }

    private VerdictTable dated(Schedule schedule) {
        return VerdictTable.ofDated(schedule, new Assessor(schedule, counter));
    }

    private Missed missedUnder(OrganizationId owner) {
        return Missed.of(
                ids(owner)
                        .flatMap(id -> missedBy(id).stream())
                        .sorted(Obligation.inOrder())
                        .toList(),
                counter.ledger());
    }

    private List<Obligation> missedBy(OrganizationId id) {
        List<Obligation> known = missed.get(id);
        return known != null ? known : dated(schedules.only(id)).missed();
    }

    private Stream<OrganizationId> ids(OrganizationId top) {
        return college().subtree(top).map(Organization::id);
    }

    private College college() {
        return schedules.college();
    }
}
