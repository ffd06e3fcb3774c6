package dev.norms.college;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.norms.fact.Checked;
import dev.norms.fact.Fact;
import dev.norms.internal.draft.Problems;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.organization.TermRule;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the facts of a builder: keeps the usable ones, cut to their organization's life, and reports problems. */
final class CollegeCheck {
    private final CollegeBuilder facts;
    private final Problems problems = new Problems();
    private final Map<OrganizationId, Organization> organizations = new LinkedHashMap<>();

    CollegeCheck(CollegeBuilder facts) {
        this.facts = facts;
    }

    Checked<College> check() {
        checkOrganizations();
        List<Stay> stays = checkStays();
        Set<PersonId> people = new HashSet<>();
        facts.stays.forEach(stay -> people.add(stay.person()));
        // a person whose only stay was refused is known: the stay is reported, references to the person are not
        ImmutableSet<SubjectId> known = Sets.union(facts.declared, people).immutableCopy();
        College college = new College(
                ImmutableList.sortedCopyOf(Comparator.comparing(Organization::id), organizations.values()),
                stays,
                checkPosts(known),
                checkTerms(),
                checkAppointments(),
                known);
        return new Checked<>(college, problems.found());
    }

    private void checkOrganizations() {
        for (Organization organization : facts.organizations) {
            if (organizations.putIfAbsent(organization.id(), organization) != null) {
                problems.add(organization, "id", Problems.DUPLICATE_ID, organization.id());
            }
        }
        for (Organization organization : facts.organizations) {
            organization
                    .parent()
                    .filter(parent -> !organizations.containsKey(parent) && !facts.declared.contains(parent))
                    .ifPresent(parent -> problems.add(organization, "parent", Problems.UNKNOWN_ORGANIZATION, parent));
        }
        organizations.values().stream().filter(this::isInCycle).toList().forEach(organization -> {
            problems.add(
                    organization,
                    "parent",
                    Label.of("上级关系成环", "the organization stands above itself"),
                    organization.parent().orElseThrow());
            organizations.put(organization.id(), organization.withParent(Optional.empty()));
        });
    }

    private boolean isInCycle(Organization start) {
        Set<OrganizationId> seen = new HashSet<>();
        Optional<OrganizationId> above = start.parent();
        while (above.isPresent() && seen.add(above.get())) {
            if (above.get().equals(start.id())) {
                return true;
            }
            above = Optional.ofNullable(organizations.get(above.get())).flatMap(Organization::parent);
        }
        return false;
    }

    private List<Stay> checkStays() {
        Set<String> organizationIds = new HashSet<>();
        organizations.keySet().forEach(id -> organizationIds.add(id.text()));
        Set<Stay> overlapping = checkOverlaps();
        List<Stay> valid = new ArrayList<>();
        for (Stay stay : facts.stays) {
            if (organizationIds.contains(stay.person().text())) {
                problems.add(stay, "id", Label.of("编号已用于组织", "the id already names an organization"), stay.person());
            }
            Organization organization = organizations.get(stay.organization());
            if (organization != null && organization.kind() == OrganizationKind.GENERAL_BRANCH) {
                problems.add(
                        stay,
                        "organization",
                        Label.of("所在组织须为党支部或党小组", "a stay must be in a branch or group"),
                        stay.organization());
            } else {
                cutToLife(stay.organization(), stay.during(), stay)
                        .filter(days -> !overlapping.contains(stay))
                        .ifPresent(days -> valid.add(stay.withDuring(days)));
            }
        }
        return valid.parallelStream().sorted(Stay.IN_ORDER).toList();
    }

    /** Reports and returns the stays that begin before an earlier one of the same person has ended. */
    private Set<Stay> checkOverlaps() {
        Set<Stay> overlapping = Sets.newIdentityHashSet();
        Map<PersonId, Stay> latest = new HashMap<>();
        for (Stay stay : facts.stays.stream()
                .sorted(Comparator.comparing(s -> s.during().from()))
                .toList()) {
            Stay before = latest.get(stay.person());
            if (before != null && endedWithOrganization(before).overlaps(stay.during())) {
                overlapping.add(stay);
                String place = before.origin().text().isEmpty() ? "" : " [" + before.origin() + "]";
                problems.add(
                        stay,
                        "from",
                        Label.of("与同一人员的另一行时间重叠" + place, "overlaps another row of the same person" + place),
                        stay.during().from());
            } else {
                latest.put(stay.person(), stay);
            }
        }
        return overlapping;
    }

    /** Returns the days of a stay, which ends at the latest with its organization. */
    private DateRange endedWithOrganization(Stay stay) {
        return Optional.ofNullable(organizations.get(stay.organization()))
                .flatMap(organization -> organization.life().until())
                .filter(end -> end.isAfter(stay.during().from()))
                .map(stay.during()::cutAt)
                .orElse(stay.during());
    }

    private List<Post> checkPosts(Set<SubjectId> known) {
        List<Post> valid = new ArrayList<>();
        for (Post post : facts.posts) {
            boolean personKnown = known.contains(post.person())
                    || problems.add(post, "person", Problems.UNKNOWN_PERSON, post.person());
            cutToLife(post.organization(), post.during(), post)
                    .filter(days -> personKnown)
                    .ifPresent(days -> valid.add(post.withDuring(days)));
        }
        return ImmutableList.sortedCopyOf(Post.IN_ORDER, valid);
    }

    private List<TermOfOffice> checkTerms() {
        Set<String> seen = new HashSet<>();
        List<TermOfOffice> valid = new ArrayList<>();
        for (TermOfOffice term : facts.terms) {
            checkExtension(term);
            if (checkElection(term, seen)) {
                valid.add(term);
            }
        }
        return ImmutableList.sortedCopyOf(Comparator.comparing(TermOfOffice::elected), valid);
    }

    /** Returns whether an election is valid; reports it if not. */
    private boolean checkElection(TermOfOffice term, Set<String> seen) {
        Organization organization = organizations.get(term.organization());
        if (organization == null) {
            return reportUnlessDeclared(term.organization(), term);
        }
        if (!organization.life().contains(term.elected())) {
            return problems.add(term, "elected", Problems.OUTSIDE_LIFE, term.elected());
        }
        return seen.add(term.organization() + "/" + term.elected())
                || problems.add(
                        term,
                        "elected",
                        Label.of("同一组织同日重复选举", "a second election of the organization on that day"),
                        term.elected());
    }

    private void checkExtension(TermOfOffice term) {
        LocalDate expiry = TermRule.STANDARD.expiry(term.elected());
        term.extendedTo()
                .filter(day -> !day.isAfter(expiry))
                .ifPresent(day -> problems.add(
                        term,
                        "extended_to",
                        Label.format("延期须晚于届满日{0}", "an extension must be after expiry, {0}", expiry),
                        day));
    }

    private List<Appointment> checkAppointments() {
        return facts.appointments.stream()
                .filter(appointment -> cutToLife(
                                appointment.organization(), DateRange.since(appointment.since()), appointment)
                        .isPresent())
                .sorted(Comparator.comparing(Appointment::since))
                .toList();
    }

    /**
     * Returns days cut to an organization's life; empty, and reported, if it is unknown or did not exist on the first
     * day.
     */
    private Optional<DateRange> cutToLife(OrganizationId id, DateRange days, Fact fact) {
        Organization organization = organizations.get(id);
        if (organization == null) {
            reportUnlessDeclared(id, fact);
            return Optional.empty();
        }
        if (!organization.life().contains(days.from())) {
            problems.add(fact, "from", Problems.OUTSIDE_LIFE, days.from());
            return Optional.empty();
        }
        return Optional.of(organization.life().until().map(days::cutAt).orElse(days));
    }

    /** Reports an organization without a row, unless its id was declared; returns false. */
    private boolean reportUnlessDeclared(OrganizationId id, Fact fact) {
        return !facts.declared.contains(id) && problems.add(fact, "organization", Problems.UNKNOWN_ORGANIZATION, id);
    }
}
