package dev.norms.calendar.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.google.common.primitives.ImmutableLongArray;
import dev.norms.calendar.composition.Committee;
import dev.norms.calendar.plan.PlanTable.OwnerTemplates;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.requirement.Applicability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plans what organizations of one tier owe: counts of their own, counts for each person of a status in them and their
 * groups, and what is owed in each term.
 */
final class OrganizationPlan {
    private final List<ObligationTemplate> counts;
    private final List<ObligationTemplate> forEachPerson;
    private final Set<MemberStatus> statuses;
    /** The days on which it matters whether an organization has a committee. */
    private final List<LocalDate> days;

    private final List<TermPlan> terms;
    private final CompiledNorms norms;
    /** By the kind of an organization, or of a person in an organization. */
    private final Map<Object, SharedTemplates> known = new ConcurrentHashMap<>();

    OrganizationPlan(OrganizationKind tier, CompiledNorms norms) {
        Map<Boolean, List<ObligationTemplate>> byPerson = norms.counts(Optional.of(tier)).values().stream()
                .collect(Collectors.partitioningBy(count -> count.status().isPresent()));
        this.counts = byPerson.getOrDefault(false, List.of());
        this.forEachPerson = byPerson.getOrDefault(true, List.of());
        this.statuses =
                forEachPerson.stream().flatMap(count -> count.status().stream()).collect(Sets.toImmutableEnumSet());
        this.days = counts.stream()
                .filter(count -> !(count.condition() instanceof Applicability.Always))
                .map(count -> count.window().opens())
                .distinct()
                .toList();
        this.terms = norms.terms().stream().filter(term -> term.binds(tier)).toList();
        this.norms = norms;
    }

    void plan(Organization owner, College college, LocalDate asOf, List<OwnerTemplates> out) {
        add(owner, null, own(owner, college), out);
        if (!forEachPerson.isEmpty()) {
            planForEachPerson(owner, college, asOf, out);
        }
        List<ObligationTemplate> owed = new ArrayList<>();
        terms.forEach(term -> term.plan(owner, college, owed));
        if (!owed.isEmpty()) {
            add(owner, null, new SharedTemplates(owed), out);
        }
    }

    /**
     * Returns the templates of what an organization itself owes. Organizations that exist all the time are of one kind
     * if they lack a committee on the same days.
     */
    private SharedTemplates own(Organization owner, College college) {
        if (!norms.days().areEnclosedBy(owner.life())) {
            return rows(owner, college);
        }
        ImmutableLongArray.Builder lacking = ImmutableLongArray.builder();
        for (LocalDate day : days) {
            if (!Committee.holds(college, owner.id(), day, new Applicability.HasCommissioner())) {
                lacking.add(day.toEpochDay());
            }
        }
        ImmutableLongArray kind = lacking.build();
        SharedTemplates found = known.get(kind);
        return found != null ? found : known.computeIfAbsent(kind, any -> rows(owner, college));
    }

    private SharedTemplates rows(Organization owner, College college) {
        List<ObligationTemplate> rows = new ArrayList<>();
        for (ObligationTemplate count : counts) {
            count.of(owner, college).ifPresent(rows::add);
        }
        return new SharedTemplates(rows);
    }

    private static void add(
            Organization owner, @Nullable String part, SharedTemplates templates, List<OwnerTemplates> out) {
        if (!templates.rows().isEmpty()) {
            out.add(new OwnerTemplates(owner.id(), part, templates));
        }
    }

    /**
     * Plans what the organization to which a person then belongs owes for that person, see
     * {@link ObligationTemplate#stay}.
     */
    private void planForEachPerson(Organization owner, College college, LocalDate asOf, List<OwnerTemplates> out) {
        Set<PersonId> people = new LinkedHashSet<>();
        addPeople(owner.id(), college, people);
        for (PersonId person : people) {
            List<Stay> stays = college.stays(person);
            ImmutableList.Builder<Object> kind = ImmutableList.builder();
            kind.add(norms.days().position(asOf), norms.days().clipped(owner.life()));
            for (Stay stay : stays) {
                kind.add(
                        norms.days().clipped(stay.during()),
                        stay.during().contains(asOf),
                        stay.status(),
                        isWithin(stay.organization(), owner, college));
            }
            SharedTemplates templates =
                    known.computeIfAbsent(kind.build(), any -> new SharedTemplates(rows(owner, stays, asOf, college)));
            add(owner, person.text(), templates, out);
        }
    }

    private List<ObligationTemplate> rows(Organization owner, List<Stay> stays, LocalDate asOf, College college) {
        List<ObligationTemplate> rows = new ArrayList<>();
        for (ObligationTemplate count : forEachPerson) {
            if (!owner.life().contains(count.window().close())) {
                continue;
            }
            count.stay(stays, asOf)
                    .filter(stay -> isWithin(stay.organization(), owner, college))
                    .ifPresent(stay -> rows.add(count));
        }
        return rows;
    }

    private static boolean isWithin(OrganizationId organization, Organization owner, College college) {
        return organization.equals(owner.id())
                || college.find(organization)
                        .flatMap(Organization::parent)
                        .filter(owner.id()::equals)
                        .isPresent();
    }

    /** Adds the persons who ever had a status for which something is owed; plain loops for speed. */
    private void addPeople(OrganizationId organization, College college, Set<PersonId> people) {
        for (Stay stay : college.stays(organization)) {
            if (statuses.contains(stay.status())) {
                people.add(stay.person());
            }
        }
        for (Organization below : college.children(organization)) {
            addPeople(below.id(), college, people);
        }
    }
}
