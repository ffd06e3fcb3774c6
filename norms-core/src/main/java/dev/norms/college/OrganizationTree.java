package dev.norms.college;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import dev.norms.internal.order.Nearest;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.SubjectId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The organizations of a college, each with those below it. */
final class OrganizationTree {
    private final ImmutableMap<OrganizationId, Organization> byId;
    private final ImmutableListMultimap<OrganizationKind, Organization> byKind;
    private final ImmutableListMultimap<OrganizationId, Organization> children;

    OrganizationTree(List<Organization> organizations) {
        this.byId = Maps.uniqueIndex(organizations, Organization::id);
        this.byKind = Multimaps.index(organizations, Organization::kind);
        this.children = organizations.stream()
                .filter(organization -> organization.parent().isPresent())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        organization -> organization.parent().orElseThrow(), organization -> organization));
    }

    List<Organization> all() {
        return byId.values().asList();
    }

    List<Organization> ofKind(OrganizationKind kind) {
        return byKind.get(kind);
    }

    Optional<Organization> find(OrganizationId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns whether an id is that of an organization. */
    boolean has(SubjectId id) {
        return byId.containsKey(id);
    }

    /** Returns the id that looks most like an unknown one, if any does. */
    Optional<String> nearest(OrganizationId unknown) {
        return Nearest.of(
                unknown.text(), all().stream().map(one -> one.id().text()).toList());
    }

    List<Organization> children(OrganizationId id) {
        return children.get(id);
    }

    /** Returns the organizations below one, at every depth, each before those below it. */
    Stream<Organization> below(OrganizationId id) {
        return children(id).stream().flatMap(child -> Stream.concat(Stream.of(child), below(child.id())));
    }
}
