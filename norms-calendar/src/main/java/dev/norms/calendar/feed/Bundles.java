package dev.norms.calendar.feed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Responsibility;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.requirement.Parts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Bundles of obligations that several owers have alike. In the feed of a branch, one obligation of the branch stands
 * for those of its people, for instance {@code ART-10.2@art-f1/2026-05} for the dues of May; in the feed of the
 * college, one stands for those of all units, {@code INS-2.2@college/2026-05}.
 *
 * @param bundled the obligations for which each stand-in stands, by the text of its id
 * @param standIns the stand-in of each bundled obligation, by the text of its id
 */
record Bundles(ImmutableListMultimap<String, Obligation> bundled, ImmutableMap<String, Obligation> standIns) {
    /** No bundles. */
    static final Bundles NONE = new Bundles(ImmutableListMultimap.of(), ImmutableMap.of());

    /** Bundles what the people of each branch owe, and what a branch owes for each of some people. */
    static Bundles of(Collection<Obligation> obligations, College college) {
        Set<String> own = obligations.stream()
                .filter(obligation -> !isOfPerson(obligation))
                .map(Obligation::toString)
                .collect(ImmutableSet.toImmutableSet());
        ImmutableListMultimap.Builder<String, Obligation> bundled = ImmutableListMultimap.builder();
        ImmutableMap.Builder<String, Obligation> standIns = ImmutableMap.builder();
        Map<String, Obligation> byId = new LinkedHashMap<>();
        for (Obligation obligation : obligations) {
            Optional<Obligation> standIn = isOfPerson(obligation) ? ofBranch(obligation, college) : Optional.empty();
            if (standIn.isPresent() && !own.contains(standIn.get().toString())) {
                Obligation shared = byId.computeIfAbsent(standIn.get().toString(), any -> standIn.get());
                bundled.put(shared.toString(), obligation);
                standIns.put(obligation.toString(), shared);
            }
        }
        return new Bundles(bundled.build(), standIns.buildOrThrow());
    }

    /**
     * Bundles what the units of a college owe alike, so that its feed grows with the norms and the periods, not with
     * the units. What only one unit owes, and what is arranged, stays as in the feed of the unit.
     */
    Bundles acrossUnits(Collection<Obligation> obligations, College college, Arranged arranged) {
        OrganizationId everyone = everyone(college);
        ListMultimap<String, Obligation> alike =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (Obligation obligation : obligations) {
            Obligation listed = standIns.getOrDefault(obligation.toString(), obligation);
            if (arranged.isNone() || arranged.of(listed, of(listed)).isEmpty()) {
                alike.put(standIn(obligation, everyone, college).toString(), obligation);
            }
        }
        Map<String, Obligation> all = new LinkedHashMap<>(standIns);
        for (Collection<Obligation> group : alike.asMap().values()) {
            if (units(group).size() > 1) {
                Obligation shared = standIn(group.iterator().next(), everyone, college);
                group.forEach(obligation -> all.put(obligation.toString(), shared));
            }
        }
        ImmutableListMultimap.Builder<String, Obligation> together = ImmutableListMultimap.builder();
        obligations.forEach(obligation -> Optional.ofNullable(all.get(obligation.toString()))
                .ifPresent(shared -> together.put(shared.toString(), obligation)));
        return new Bundles(together.build(), ImmutableMap.copyOf(all));
    }

    /** Returns an id that no unit and no person of the college has. */
    private static OrganizationId everyone(College college) {
        String id = "college";
        while (college.find(OrganizationId.of(id)).isPresent() || college.knows(PersonId.of(id))) {
            id += "_";
        }
        return OrganizationId.of(id);
    }

    /** Returns the units under which obligations are listed, in the order of the obligations. */
    static ImmutableSet<OrganizationId> units(Collection<Obligation> obligations) {
        return obligations.stream()
                .flatMap(obligation -> obligation.organization().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns whether bundling is off; where it has found nothing to bundle yet, it is on. */
    @SuppressWarnings("ReferenceEquality")
    boolean isNone() {
        return this == NONE;
    }

    /** Returns these bundles and those of further obligations. */
    Bundles and(Collection<Obligation> more, College college) {
        if (more.isEmpty() || isNone()) {
            return this;
        }
        Bundles others = of(more, college);
        return new Bundles(
                ImmutableListMultimap.<String, Obligation>builder()
                        .putAll(bundled)
                        .putAll(others.bundled())
                        .build(),
                ImmutableMap.<String, Obligation>builder()
                        .putAll(standIns)
                        .putAll(others.standIns())
                        .buildOrThrow());
    }

    private static boolean isOfPerson(Obligation obligation) {
        return obligation.owner() instanceof PersonId || obligation.demand().parts() instanceof Parts.EachPerson;
    }

    private static Optional<Obligation> ofBranch(Obligation obligation, College college) {
        return branch(obligation, college).map(Organization::id).map(branch -> standIn(obligation, branch, college));
    }

    private static Obligation standIn(Obligation obligation, OrganizationId owner, College college) {
        return new Obligation(
                obligation.duty(),
                obligation.demand().parts() instanceof Parts.EachPerson ? Optional.empty() : obligation.part(),
                owner,
                Optional.of(owner),
                college.find(owner).isPresent()
                        ? Optional.empty()
                        : Responsibility.of(college, obligation).post(),
                Optional.empty(),
                obligation.window(),
                obligation.bound(),
                Optional.empty());
    }

    /** Returns the organization under which an obligation is listed, or the branch above it if that is a group. */
    static Optional<Organization> branch(Obligation obligation, College college) {
        return obligation.organization().stream()
                .flatMap(listed -> college.upwards(listed).stream())
                .flatMap(above -> college.find(above).stream())
                .filter(above -> above.kind() != OrganizationKind.GROUP)
                .findFirst();
    }

    /**
     * Returns obligations in the order of {@link Obligation#inOrder}, with bundled ones replaced by their stand-ins.
     */
    ImmutableList<Obligation> in(Collection<Obligation> obligations) {
        return standIns.isEmpty()
                ? ImmutableList.copyOf(obligations)
                : ImmutableList.sortedCopyOf(
                        Obligation.inOrder(),
                        obligations.stream()
                                .map(obligation -> standIns.getOrDefault(obligation.toString(), obligation))
                                .collect(ImmutableSet.toImmutableSet()));
    }

    /** Returns the obligations for which a stand-in stands; empty for any other obligation. */
    ImmutableList<Obligation> of(Obligation obligation) {
        return bundled.isEmpty() ? ImmutableList.of() : bundled.get(obligation.toString());
    }
}
