package dev.norms.calendar.remedy.cure;

import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.evidence.ActivityKind;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Plans a course for the class hours that persons lack: one for all of them, held by the lowest organization that has
 * them all. A course is an act of its own and no part of a meeting, since it takes days.
 */
final class Courses {
    private final Situation situation;
    private final List<Shortfall> shortfalls = new ArrayList<>();
    private final List<Remedy> remedies = new ArrayList<>();

    Courses(Situation situation) {
        this.situation = situation;
    }

    void add(Shortfall shortfall) {
        Window window = shortfall.obligation().window().orElseThrow();
        if (situation.day().isAfter(window.lastByDay())
                || situation.possibleHolders(shortfall.place()).isEmpty()) {
            remedies.add(Why.notCounted(shortfall, List.of(), situation));
        } else {
            shortfalls.add(shortfall);
        }
    }

    List<Remedy> solve() {
        if (!shortfalls.isEmpty()) {
            Act course = course();
            shortfalls.forEach(shortfall -> remedies.add(Why.recorded(shortfall, List.of(course), situation)));
        }
        return remedies;
    }

    private Act course() {
        Map<PersonId, BigDecimal> hours = new LinkedHashMap<>();
        Set<String> kinds = new TreeSet<>();
        Set<OrganizationId> common =
                new LinkedHashSet<>(situation.possibleHolders(shortfalls.get(0).place()));
        Optional<LocalDate> lastDay = Optional.empty();
        for (Shortfall shortfall : shortfalls) {
            PersonId person = (PersonId) shortfall.obligation().owner();
            hours.merge(person, shortfall.lacking(), BigDecimal::max);
            kinds.addAll(shortfall.obligation().requirement().evidence().kinds());
            shortfall.place().ifPresent(place -> common.retainAll(situation.possibleHolders(Optional.of(place))));
            LocalDate last = shortfall.obligation().window().orElseThrow().lastByDay();
            lastDay = Optional.of(lastDay.filter(last::isAfter).orElse(last));
        }
        if (kinds.isEmpty()) {
            kinds.add(ActivityKind.COLLECTIVE_TRAINING.code());
        }
        return new Act.Hold(
                common.stream()
                        .findFirst()
                        .orElseGet(() ->
                                situation.possibleHolders(Optional.empty()).get(0)),
                kinds.stream()
                        .map(code -> CandidateMeeting.kind(code, situation))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                hours,
                lastDay);
    }
}
