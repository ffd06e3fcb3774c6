package dev.norms.book;

import com.google.common.collect.Sets;
import dev.norms.evidence.ActivityKind;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.profile.Change;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.Parts;
import dev.norms.requirement.Requirement;
import dev.norms.requirement.StudyHoursRequirement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of activities that profiles name, and the kinds of the document that they count as. */
final class NamedKinds {
    private final Map<String, ActivityKind> named = new LinkedHashMap<>();
    private final Map<String, Change.Count> counted = new LinkedHashMap<>();

    NamedKinds(List<IndexedChange<?>> entries) {
        for (IndexedChange<Change.Name> entry : IndexedChange.sorted(entries, Change.Name.class)) {
            named.putIfAbsent(entry.change().kind().code(), entry.change().kind());
        }
        for (IndexedChange<Change.Count> entry : IndexedChange.sorted(entries, Change.Count.class)) {
            counted.putIfAbsent(entry.change().kind(), entry.change());
        }
    }

    List<ActivityKind> named() {
        return List.copyOf(named.values());
    }

    /** Returns a norm for which the named kinds count as well. */
    Norm applyTo(Norm norm) {
        Norm result = norm;
        for (Change.Count count : counted.values()) {
            result = apply(count, result);
        }
        return result;
    }

    private Norm apply(Change.Count count, Norm norm) {
        ActivityKind kind = named.get(count.kind());
        if (kind == null) { // reported already: it is counted without having been named
            return norm;
        }
        List<Demand> demands = norm.demands().stream()
                .map(demand -> new Demand(
                        demand.addressees(),
                        counting(demand.requirement(), kind, count.as()),
                        demand.parts() instanceof Parts.EachActivity each
                                        && each.kinds().contains(count.as())
                                ? each.and(kind)
                                : demand.parts()))
                .toList();
        return demands.equals(norm.demands())
                ? norm
                : Decisions.withDecision(norm.withDemands(demands), Decisions.counted(norm, kind.label(), count));
    }

    private static Requirement counting(Requirement requirement, ActivityKind kind, ActivityKind as) {
        return requirement
                .as(CountRequirement.class)
                .<Requirement>map(times -> times.with(times.evidence().counting(kind.code(), as)))
                .or(() -> requirement
                        .as(StudyHoursRequirement.class)
                        .filter(hours -> hours.activities().contains(as))
                        .map(hours -> hours.counting(
                                Sets.union(hours.activities(), Set.of(kind)).immutableCopy())))
                .orElse(requirement);
    }
}
