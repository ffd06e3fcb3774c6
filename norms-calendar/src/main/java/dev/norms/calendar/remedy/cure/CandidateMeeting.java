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
 * An activity of an organization on the day. Its kinds, leaders and those who attend are added as shortfalls ask for
 * them.
 *
 * @param isLeaderless whether its record names no leader, as for an appraisal while the post that is to lead is vacant
 */
record CandidateMeeting(
        OrganizationId organization, Optional<Period> forPeriod, Optional<Item> part, boolean isLeaderless)
        implements CandidateRecord {
    private static final String ID = "x";

    /** Returns the meetings that suit a shortfall best, the simplest first. */
    static List<CandidateMeeting> of(Shortfall shortfall, Situation situation) {
        List<CandidateMeeting> meetings = new ArrayList<>();
        boolean isLeaderless = shortfall
                .led()
                .filter(led -> leader(shortfall, led, situation).isEmpty())
                .isPresent();
        for (OrganizationId holder : holders(shortfall, situation)) {
            for (Optional<Period> period : List.of(Optional.<Period>empty(), shortfall.named())) {
                parts(shortfall)
                        .map(part -> new CandidateMeeting(holder, period, part, isLeaderless))
                        .filter(meeting -> meeting.covers(shortfall, situation))
                        .findFirst()
                        .ifPresent(meetings::add);
            }
        }
        return meetings;
    }

    private static Stream<Optional<Item>> parts(Shortfall shortfall) {
        Optional<Item> asked = shortfall.condition(Condition.OfPart.class).map(Condition.OfPart::part);
        Optional<Item> whom = shortfall.concerned().map(person -> new Item(person.text(), Label.same(person.text())));
        return asked.isPresent()
                ? Stream.of(asked)
                : Stream.of(Optional.<Item>empty(), whom).distinct();
    }

    /** Returns the organizations that may hold it, the nearest first. */
    static List<OrganizationId> holders(Shortfall shortfall, Situation situation) {
        if (shortfall.obligation().owner() instanceof PersonId person) {
            return shortfall
                    .condition(Condition.HeldByOwn.class)
                    .map(any -> situation.organizationsOf(person))
                    .or(() -> shortfall
                            .condition(Condition.HeldBy.class)
                            .map(held -> situation.ofTier(held.tier(), shortfall.place())))
                    .orElseGet(() -> situation.possibleHolders(shortfall.place()));
        }
        OrganizationId owner = (OrganizationId) shortfall.obligation().owner();
        return shortfall.concerned().isPresent()
                ? situation.possibleHolders(shortfall.place())
                : situation.upwards(owner).toList();
    }

    @Override
    public boolean covers(Shortfall shortfall, Situation situation) {
        if (!isLookedAt(shortfall, situation)) {
            return false;
        }
        return shortfall.isMetBy(record(shortfall, situation), situation);
    }

    /** Returns whether activities of the organization are among those that are looked at for a shortfall. */
    private boolean isLookedAt(Shortfall shortfall, Situation situation) {
        if (shortfall.obligation().owner() instanceof PersonId) {
            return true;
        }
        if (shortfall.obligation().demand().parts() instanceof Parts.EachPerson
                && part.map(Item::code).equals(shortfall.obligation().part())) {
            return true;
        }
        return situation
                .counter()
                .keepers(shortfall.obligation(), shortfall.obligation().owner(), EvidenceSource.ACTIVITIES)
                .contains(organization);
    }

    private LedgerRecord record(Shortfall shortfall, Situation situation) {
        Activity.Builder builder = Activity.builder()
                .id(ID)
                .organization(organization)
                .kindCodes(Set.of(shortfall.kind()))
                .date(situation.day())
                .forPeriod(forPeriod)
                .part(part.map(Item::code));
        if (!isLeaderless) {
            shortfall.led().flatMap(led -> leader(shortfall, led, situation)).ifPresent(builder::addLeader);
        }
        if (shortfall.obligation().owner() instanceof PersonId person) {
            return shortfall.asksFor(EvidenceSource.ATTENDANCE)
                    ? new AttendedActivity(builder.build(), Attendance.of(ID, person.text()))
                    : builder.addLeader(person).build();
        }
        return builder.build();
    }

    private static Optional<PersonId> leader(Shortfall shortfall, Condition.LedBy led, Situation situation) {
        return situation
                .college()
                .holders((OrganizationId) shortfall.obligation().owner(), led.role()::equals, situation.day())
                .stream()
                .findFirst();
    }

    @Override
    public Optional<LocalDate> lastDay(Shortfall shortfall, Situation situation) {
        return shortfall.lastDay(forPeriod, situation);
    }

    @Override
    public Act act(List<Shortfall> served, Optional<LocalDate> lastDay, Situation situation) {
        Set<String> kinds = new LinkedHashSet<>();
        Set<Act.Seat> seats = new LinkedHashSet<>();
        Set<PersonId> speakers = new LinkedHashSet<>();
        Map<PersonId, BigDecimal> attended = new LinkedHashMap<>();
        List<Shortfall> flexible = new ArrayList<>(); // for which any of several kinds will do
        for (Shortfall shortfall : served) {
            Set<String> asked = shortfall.obligation().requirement().evidence().kinds();
            if (asked.size() == 1) {
                kinds.addAll(asked);
            } else {
                flexible.add(shortfall);
            }
            if (!isLeaderless) {
                shortfall
                        .led()
                        .ifPresent(led -> seats.add(new Act.Seat(
                                (OrganizationId) shortfall.obligation().owner(), led.role())));
            }
            if (shortfall.obligation().owner() instanceof PersonId person) {
                if (shortfall.asksFor(EvidenceSource.ATTENDANCE)) {
                    attended.put(person, BigDecimal.ZERO);
                } else {
                    speakers.add(person);
                }
            }
        }
        for (Shortfall shortfall : flexible) {
            Set<String> asked = shortfall.obligation().requirement().evidence().kinds();
            if (asked.stream().noneMatch(kinds::contains)) {
                kinds.add(shortfall.kind());
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
