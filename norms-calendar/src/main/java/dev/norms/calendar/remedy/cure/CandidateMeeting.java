package dev.norms.calendar.remedy.cure;

import dev.norms.calendar.remedy.act.Act;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.Condition;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Item;
import dev.norms.internal.order.Ordered;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.requirement.Parts;
import dev.norms.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An activity of an organization on the day. Its kinds, leaders and those who attend are added as demands ask for them.
 *
 * @param isLeaderless whether its record names nobody who leads it, which an appraisal in a vacancy asks for
 */
record CandidateMeeting(
        OrganizationId organization, Optional<Period> forPeriod, Optional<Item> part, boolean isLeaderless)
        implements CandidateRecord {
    private static final String ID = "x";

    /** The slots that suit a demand best, the simplest first. */
    static List<CandidateMeeting> of(Shortfall demand, Situation situation) {
        List<CandidateMeeting> slots = new ArrayList<>();
        boolean isLeaderless = demand.led()
                .filter(led -> leader(demand, led, situation).isEmpty())
                .isPresent();
        for (OrganizationId holder : holders(demand, situation)) {
            for (Optional<Period> period : List.of(Optional.<Period>empty(), demand.named())) {
                parts(demand)
                        .map(part -> new CandidateMeeting(holder, period, part, isLeaderless))
                        .filter(slot -> slot.covers(demand, situation))
                        .findFirst()
                        .ifPresent(slots::add);
            }
        }
        return slots;
    }

    private static Stream<Optional<Item>> parts(Shortfall demand) {
        Optional<Item> asked = demand.condition(Condition.OfPart.class).map(Condition.OfPart::part);
        Optional<Item> whom = demand.concerned().map(person -> new Item(person.text(), Label.same(person.text())));
        return asked.isPresent()
                ? Stream.of(asked)
                : Stream.of(Optional.<Item>empty(), whom).distinct();
    }

    /** Who may hold it, the nearest first. */
    static List<OrganizationId> holders(Shortfall demand, Situation situation) {
        if (demand.obligation().owner() instanceof PersonId person) {
            return demand.condition(Condition.HeldByOwn.class)
                    .map(any -> situation.organizationsOf(person))
                    .or(() -> demand.condition(Condition.HeldBy.class)
                            .map(held -> situation.ofTier(held.tier(), demand.place())))
                    .orElseGet(() -> situation.possibleHolders(demand.place()));
        }
        OrganizationId owner = (OrganizationId) demand.obligation().owner();
        return demand.concerned().isPresent()
                ? situation.possibleHolders(demand.place())
                : situation.upwards(owner).toList();
    }

    @Override
    public boolean covers(Shortfall demand, Situation situation) {
        if (!isLookedAt(demand, situation)) {
            return false;
        }
        return demand.isMetBy(record(demand, situation), situation);
    }

    private boolean isLookedAt(Shortfall demand, Situation situation) {
        if (demand.obligation().owner() instanceof PersonId) {
            return true;
        }
        if (demand.obligation().demand().parts() instanceof Parts.EachPerson
                && part.map(Item::code).equals(demand.obligation().part())) {
            return true;
        }
        return situation
                .counter()
                .keepers(demand.obligation(), demand.obligation().owner(), EvidenceSource.ACTIVITIES)
                .contains(organization);
    }

    private LedgerRecord record(Shortfall demand, Situation situation) {
        Activity.Builder builder = Activity.builder()
                .id(ID)
                .organization(organization)
                .kindCodes(Set.of(demand.kind()))
                .date(situation.day())
                .forPeriod(forPeriod)
                .part(part.map(Item::code));
        if (!isLeaderless) {
            demand.led().flatMap(led -> leader(demand, led, situation)).ifPresent(builder::addLeader);
        }
        if (demand.obligation().owner() instanceof PersonId person) {
            return demand.asksFor(EvidenceSource.ATTENDANCE)
                    ? new AttendedActivity(builder.build(), Attendance.of(ID, person.text()))
                    : builder.addLeader(person).build();
        }
        return builder.build();
    }

    private static Optional<PersonId> leader(Shortfall demand, Condition.LedBy led, Situation situation) {
        return situation
                .college()
                .holders((OrganizationId) demand.obligation().owner(), led.role()::equals, situation.day())
                .stream()
                .findFirst();
    }

    @Override
    public Optional<LocalDate> lastDay(Shortfall demand, Situation situation) {
        return demand.lastDay(forPeriod, situation);
    }

    @Override
    public Act act(List<Shortfall> served, Optional<LocalDate> lastDay, Situation situation) {
        Set<String> kinds = new LinkedHashSet<>();
        Set<Act.Seat> seats = new LinkedHashSet<>();
        Set<PersonId> speakers = new LinkedHashSet<>();
        Map<PersonId, BigDecimal> attended = new LinkedHashMap<>();
        List<Shortfall> open = new ArrayList<>();
        for (Shortfall demand : served) {
            Set<String> asked = demand.obligation().requirement().evidence().kinds();
            if (asked.size() == 1) {
                kinds.addAll(asked);
            } else {
                open.add(demand);
            }
            if (!isLeaderless) {
                demand.led()
                        .ifPresent(led -> seats.add(new Act.Seat(
                                (OrganizationId) demand.obligation().owner(), led.role())));
            }
            if (demand.obligation().owner() instanceof PersonId person) {
                if (demand.asksFor(EvidenceSource.ATTENDANCE)) {
                    attended.put(person, BigDecimal.ZERO);
                } else {
                    speakers.add(person);
                }
            }
        }
        for (Shortfall demand : open) {
            Set<String> asked = demand.obligation().requirement().evidence().kinds();
            if (asked.stream().noneMatch(kinds::contains)) {
                kinds.add(demand.kind());
            }
        }
        return new Act.Hold(
                organization,
                Ordered.set(kinds.stream().map(code -> kind(code, situation)).toList()),
                forPeriod,
                part,
                seats,
                speakers,
                attended,
                lastDay);
    }

    static ActivityKind kind(String code, Situation situation) {
        return Stream.concat(
                        ActivityKind.find(code).stream(),
                        situation.assessment().schedule().book().activityKinds().stream()
                                .filter(own -> own.code().equals(code)))
                .findFirst()
                .orElseGet(() -> new ActivityKind(code, Label.same(code)));
    }
}
