package dev.norms.calendar.feed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.requirement.Parts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Bundles of obligations that the people of a branch owe alike: one obligation of the branch stands for those of its
 * people, for instance {@code ART-10.2@art-f1/2026-05} for the dues of May.
 *
 * @param bundled the obligations for which each stand-in stands, by the text of its id
 * @param standIns the stand-in of each bundled obligation, by the text of its id
 */
record Bundles(ImmutableListMultimap<String, Obligation> bundled, ImmutableMap<String, Obligation> standIns) {
    /** No bundles. */
    static final Bundles NONE = new Bundles(ImmutableListMultimap.of(), ImmutableMap.of());

    /** Puts together what the people of each branch owe, and what a branch owes for each of some people. */
    static Bundles of(Collection<Obligation> obligations, College college) {
        Set<String> own = obligations.stream()
                .filter(obligation -> !isOfPerson(obligation))
                .map(Obligation::toString)
                .collect(ImmutableSet.toImmutableSet());
        ImmutableListMultimap.Builder<String, Obligation> bundled = ImmutableListMultimap.builder();
        ImmutableMap.Builder<String, Obligation> standIns = ImmutableMap.builder();
        Map<String, Obligation> first = new LinkedHashMap<>();
        for (Obligation obligation : obligations) {
            Optional<Obligation> standIn = isOfPerson(obligation) ? ofBranch(obligation, college) : Optional.empty();
            if (standIn.isPresent() && !own.contains(standIn.get().toString())) {
                Obligation shared = first.computeIfAbsent(standIn.get().toString(), any -> standIn.get());
                bundled.put(shared.toString(), obligation);
                standIns.put(obligation.toString(), shared);
            }
        }
        return new Bundles(bundled.build(), standIns.buildOrThrow());
    }

    private static boolean isOfPerson(Obligation obligation) {
        return obligation.owner() instanceof PersonId || obligation.demand().parts() instanceof Parts.EachPerson;
    }

    private static Optional<Obligation> ofBranch(Obligation obligation, College college) {
        return branch(obligation, college)
                .map(Organization::id)
                .map(branch -> new Obligation(
                        obligation.duty(),
                        obligation.demand().parts() instanceof Parts.EachPerson ? Optional.empty() : obligation.part(),
                        branch,
                        Optional.of(branch),
                        Optional.empty(),
                        Optional.empty(),
                        obligation.window(),
                        obligation.bound(),
                        Optional.empty()));
    }

    /** Returns the organization under which an obligation is listed, or the branch above it if that is a group. */
    static Optional<Organization> branch(Obligation obligation, College college) {
        return obligation.organization().stream()
                .flatMap(listed -> college.upwards(listed).stream())
                .flatMap(above -> college.find(above).stream())
                .filter(above -> above.kind() != OrganizationKind.GROUP)
                .findFirst();
    }

    /** Returns obligations in the order of results, with bundled ones replaced by their stand-ins. */
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
