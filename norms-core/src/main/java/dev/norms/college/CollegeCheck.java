package dev.norms.college;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.norms.fact.Checked;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.organization.TermRule;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the facts of a builder: keeps valid ones, cut to the life of their organization, and reports the others. */
final class CollegeCheck {
    private static final Label DUPLICATE = Label.of("编号重复", "duplicate id");
    private static final Label UNKNOWN_ORGANIZATION = Label.of("没有这个组织", "unknown organization");
    private static final Label UNKNOWN_PERSON = Label.of("没有这个人员（人员名单中无此代号）", "unknown person (not among the people)");
    private static final Label OUTSIDE_LIFE = Label.of("不在该组织的存续期内", "outside the life of the organization");

    private final CollegeBuilder facts;
    private final ImmutableSet<SubjectId> declared;
    private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    private final Map<OrganizationId, Organization> organizations = new LinkedHashMap<>();

    CollegeCheck(CollegeBuilder facts, ImmutableSet<SubjectId> declared) {
        this.facts = facts;
        this.declared = declared;
    }

    Checked<College> check() {
        checkOrganizations();
        List<Stay> stays = checkStays();
        Set<PersonId> people = new HashSet<>();
        facts.stays.forEach(stay -> people.add(stay.person()));
        College college = new College(
                List.copyOf(organizations.values()),
                stays,
                checkPosts(people),
                checkTerms(),
                checkAppointments(),
                declaredAnd(people));
        return new Checked<>(college, problems.build());
    }

    /** A person whose only stay was refused counts as known: the stay is reported, references to the person are not. */
    private ImmutableSet<SubjectId> declaredAnd(Set<PersonId> people) {
        return ImmutableSet.<SubjectId>builder().addAll(declared).addAll(people).build();
    }

    private void checkOrganizations() {
        for (Organization organization : facts.organizations) {
            if (organizations.putIfAbsent(organization.id(), organization) != null) {
                report(organization.origin(), "id", DUPLICATE, organization.id());
            }
        }
        for (Organization organization : facts.organizations) {
            organization
                    .parent()
                    .filter(parent -> !isKnown(parent))
                    .ifPresent(parent -> report(organization.origin(), "parent", UNKNOWN_ORGANIZATION, parent));
        }
        organizations.values().stream().filter(this::isInCycle).toList().forEach(organization -> {
            report(
                    organization.origin(),
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
        List<Stay> good = new ArrayList<>();
        for (Stay stay : facts.stays) {
            if (organizationIds.contains(stay.person().text())) {
                report(stay.origin(), "id", Label.of("编号已用于组织", "the id already names an organization"), stay.person());
            }
            Organization organization = organizations.get(stay.organization());
            if (organization != null && organization.kind() == OrganizationKind.GENERAL_BRANCH) {
                report(
                        stay.origin(),
                        "organization",
                        Label.of("所在组织须为党支部或党小组", "a stay must be in a branch or group"),
                        stay.organization());
            } else {
                within(stay.organization(), stay.during(), stay.origin())
                        .filter(days -> !overlapping.contains(stay))
                        .ifPresent(days -> good.add(stay.withDuring(days)));
            }
        }
        return good;
    }

    /** Reports every stay that begins before an earlier one of the same person has ended, and returns these. */
    private Set<Stay> checkOverlaps() {
        Set<Stay> overlapping = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<PersonId, Stay> latest = new HashMap<>();
        for (Stay stay : facts.stays.stream()
                .sorted(Comparator.comparing(s -> s.during().from()))
                .toList()) {
            Stay before = latest.get(stay.person());
            if (before != null && inLife(before).overlaps(stay.during())) {
                overlapping.add(stay);
                report(
                        stay.origin(),
                        "from",
                        Label.of(
                                "与同一人员的另一行时间重叠" + beside(before.origin()),
                                "overlaps another row of the same person" + beside(before.origin())),
                        stay.during().from());
            } else {
                latest.put(stay.person(), stay);
            }
        }
        return overlapping;
    }

    /** The days of a stay, ended with its organization. */
    private DateRange inLife(Stay stay) {
        return Optional.ofNullable(organizations.get(stay.organization()))
                .flatMap(organization -> organization.life().until())
                .filter(end -> end.isAfter(stay.during().from()))
                .map(stay.during()::cutAt)
                .orElse(stay.during());
    }

    private List<Post> checkPosts(Set<PersonId> people) {
        List<Post> good = new ArrayList<>();
        for (Post post : facts.posts) {
            boolean personKnown = people.contains(post.person()) || declared.contains(post.person());
            if (!personKnown) {
                report(post.origin(), "person", UNKNOWN_PERSON, post.person());
            }
            within(post.organization(), post.during(), post.origin())
                    .filter(days -> personKnown)
                    .ifPresent(days -> good.add(post.withDuring(days)));
        }
        return good;
    }

    private List<TermOfOffice> checkTerms() {
        Map<String, TermOfOffice> good = new LinkedHashMap<>();
        for (TermOfOffice term : facts.terms) {
            checkExtension(term);
            Organization organization = organizations.get(term.organization());
            if (organization == null) {
                reportUnlessDeclared(term.origin(), term.organization());
            } else if (!organization.life().contains(term.elected())) {
                report(term.origin(), "elected", OUTSIDE_LIFE, term.elected());
            } else if (good.putIfAbsent(term.organization() + "/" + term.elected(), term) != null) {
                report(
                        term.origin(),
                        "elected",
                        Label.of("同一组织同日重复选举", "a second election of the organization on that day"),
                        term.elected());
            }
        }
        return List.copyOf(good.values());
    }

    private List<Appointment> checkAppointments() {
        return facts.appointments.stream()
                .filter(appointment -> within(
                                appointment.organization(), DateRange.since(appointment.since()), appointment.origin())
                        .isPresent())
                .toList();
    }

    private void checkExtension(TermOfOffice term) {
        LocalDate expiry = TermRule.STANDARD.expiry(term.elected());
        LocalDate latest = TermRule.STANDARD.latest(term.elected());
        term.extendedTo()
                .filter(day -> !day.isAfter(expiry) || day.isAfter(latest))
                .ifPresent(day -> report(
                        term.origin(),
                        "extended_to",
                        Label.of(
                                "延期须晚于届满日" + expiry + "且不超过一年",
                                "an extension must be after expiry, " + expiry + ", and by at most a year"),
                        day));
    }

    /** The days cut to the organization's life, or nothing where the organization is unknown or did not exist then. */
    private Optional<DateRange> within(OrganizationId id, DateRange days, Origin origin) {
        Organization organization = organizations.get(id);
        if (organization == null) {
            reportUnlessDeclared(origin, id);
            return Optional.empty();
        }
        if (!organization.life().contains(days.from())) {
            report(origin, "from", OUTSIDE_LIFE, days.from());
            return Optional.empty();
        }
        return Optional.of(organization.life().until().map(days::cutAt).orElse(days));
    }

    private void reportUnlessDeclared(Origin origin, OrganizationId id) {
        if (!declared.contains(id)) {
            report(origin, "organization", UNKNOWN_ORGANIZATION, id);
        }
    }

    private boolean isKnown(OrganizationId id) {
        return organizations.containsKey(id) || declared.contains(id);
    }

    private void report(Origin origin, String attribute, Label what, Object value) {
        problems.add(new Problem(origin, attribute, what, value.toString()));
    }

    private static String beside(Origin other) {
        return other.text().isEmpty() ? "" : " [" + other + "]";
    }
}
