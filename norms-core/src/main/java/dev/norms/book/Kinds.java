package dev.norms.book;

import com.google.common.collect.ImmutableList;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.profile.Change;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.Parts;
import dev.norms.requirement.Requirement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kinds of activities that profiles name, and for what they count. */
final class Kinds {
    private final Map<String, ActivityKind> named = new LinkedHashMap<>();
    private final Map<String, Change.Count> counted = new LinkedHashMap<>();

    private Kinds(List<Entry> entries) {
        Entry.sorted(entries, Change.Name.class).forEach(entry -> {
            ActivityKind kind = ((Change.Name) entry.change()).kind();
            named.putIfAbsent(kind.code(), kind);
        });
        Entry.sorted(entries, Change.Count.class).forEach(entry -> {
            Change.Count count = (Change.Count) entry.change();
            counted.putIfAbsent(count.kind(), count);
        });
    }

    static Kinds of(List<Entry> entries) {
        return new Kinds(entries);
    }

    ImmutableList<ActivityKind> named() {
        return ImmutableList.copyOf(named.values());
    }

    /** The norm with every kind that counts for it. */
    Norm applied(Norm norm) {
        Norm result = norm;
        for (Change.Count count : counted.values()) {
            result = applied(result, count);
        }
        return result;
    }

    private Norm applied(Norm norm, Change.Count count) {
        ActivityKind kind = named.get(count.kind());
        if (kind == null) {
            return norm;
        }
        ImmutableList.Builder<Demand> demands = ImmutableList.builder();
        norm.demands()
                .forEach(demand -> demands.add(new Demand(
                        demand.addressees(),
                        counting(demand.requirement(), count),
                        demand.parts() instanceof Parts.EachActivity each
                                        && each.kinds().contains(count.as())
                                ? each.and(kind)
                                : demand.parts())));
        ImmutableList<Demand> after = demands.build();
        Label label = kind.label();
        return after.equals(norm.demands())
                ? norm
                : Decisions.onto(norm.withDemands(after), Decisions.counted(norm, label, count));
    }

    private static Requirement counting(Requirement requirement, Change.Count count) {
        return requirement
                .as(CountRequirement.class)
                .<Requirement>map(times -> times.with(times.evidence().counting(count.kind(), count.as())))
                .orElse(requirement);
    }
}
