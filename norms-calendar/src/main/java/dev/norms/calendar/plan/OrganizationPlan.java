package dev.norms.calendar.plan;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
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
import dev.norms.requirement.Parts;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plans what organizations of one tier owe: counts of their own, counts for each person of a status in them and their
 * groups, and what is owed in each term.
 */
final class OrganizationPlan {
    /** On which days a condition is asked for, in order. */
    private record Question(Applicability condition, List<LocalDate> days, DateRange range) {
        static Question of(Applicability condition, Collection<LocalDate> opens) {
            List<LocalDate> days = ImmutableSortedSet.copyOf(opens).asList();
            return new Question(condition, days, DateRange.ofClosed(days.get(0), days.get(days.size() - 1)));
        }
    }

    private final List<ObligationTemplate> counts;
    private final List<ObligationTemplate> forEachPerson;
    private final Set<MemberStatus> statuses;
    private final List<Question> questions;
    private final List<TermPlan> terms;
    private final CompiledNorms norms;
    private final Map<Object, SharedTemplates> known = new ConcurrentHashMap<>();

    OrganizationPlan(OrganizationKind tier, CompiledNorms norms) {
        Map<Boolean, List<ObligationTemplate>> byPerson = norms.counts(Optional.of(tier)).values().stream()
                .collect(Collectors.partitioningBy(count -> status(count).isPresent()));
        this.counts = byPerson.getOrDefault(false, List.of());
        this.forEachPerson = byPerson.getOrDefault(true, List.of());
        this.statuses =
                forEachPerson.stream().flatMap(count -> status(count).stream()).collect(Sets.toImmutableEnumSet());
        this.questions = questions(counts);
        this.terms = norms.terms().stream().filter(term -> term.binds(tier)).toList();
        this.norms = norms;
    }

    /** The status of the persons for each of whom it is owed; empty if it is owed once. */
    private static Optional<MemberStatus> status(ObligationTemplate count) {
        return count.demand().parts() instanceof Parts.EachPerson each ? Optional.of(each.status()) : Optional.empty();
    }

    private static List<Question> questions(List<ObligationTemplate> counts) {
        SetMultimap<Applicability, LocalDate> opens = LinkedHashMultimap.create();
        for (ObligationTemplate count : counts) {
            if (!(count.condition() instanceof Applicability.Always)) {
                opens.put(count.condition(), count.window().opens());
            }
        }
        return opens.asMap().entrySet().stream()
                .map(asked -> Question.of(asked.getKey(), asked.getValue()))
                .toList();
    }

    void plan(Organization owner, College college, List<OwnerTemplates> out) {
        ImmutableLongArray kind = kind(owner, college);
        SharedTemplates found = known.get(kind);
        add(
                owner,
                null,
                found != null ? found : known.computeIfAbsent(kind, any -> rows(counts, owner, college, count -> true)),
                out);
        if (!forEachPerson.isEmpty()) {
            planForEachPerson(owner, college, out);
        }
        List<ObligationTemplate> owed = new ArrayList<>();
        terms.forEach(term -> term.plan(owner, college, owed));
        if (!owed.isEmpty()) {
            add(owner, null, new SharedTemplates(owed), out);
        }
    }

    private static void add(
            Organization owner, @Nullable String part, SharedTemplates templates, List<OwnerTemplates> out) {
        if (!templates.rows().isEmpty()) {
            out.add(new OwnerTemplates(owner.id(), part, templates));
        }
    }

    private void planForEachPerson(Organization owner, College college, List<OwnerTemplates> out) {
        ListMultimap<PersonId, Stay> people = ArrayListMultimap.create();
        add(owner.id(), college, people);
        people.asMap().forEach((person, stays) -> {
            ImmutableList.Builder<Object> kind = ImmutableList.builder();
            kind.add(norms.place(owner.life()));
            stays.forEach(stay -> kind.add(norms.place(stay.during()), stay.status()));
            SharedTemplates templates = known.computeIfAbsent(
                    kind.build(),
                    any -> rows(
                            forEachPerson,
                            owner,
                            college,
                            count -> stays.stream()
                                    .anyMatch(stay -> status(count).equals(Optional.of(stay.status()))
                                            && stay.during()
                                                    .contains(count.window().opens()))));
            add(owner, person.text(), templates, out);
        });
    }

    /** Plain loops: every branch comes here. */
    private void add(OrganizationId organization, College college, ListMultimap<PersonId, Stay> people) {
        for (Stay stay : college.stays(organization)) {
            if (statuses.contains(stay.status())) {
                people.put(stay.person(), stay);
            }
        }
        for (Organization below : college.children(organization)) {
            add(below.id(), college, people);
        }
    }

    /** The organization's life, and the days on which a condition fails; mostly it holds throughout. */
    private ImmutableLongArray kind(Organization owner, College college) {
        ImmutableLongArray.Builder kind = ImmutableLongArray.builder();
        kind.add(norms.place(owner.life()));
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (!Committee.holdsThroughout(college, owner.id(), question.range(), question.condition())) {
                for (LocalDate day : question.days()) {
                    if (owner.life().contains(day)
                            && !Committee.holds(college, owner.id(), day, question.condition())) {
                        kind.add((long) i << Integer.SIZE | day.toEpochDay());
                    }
                }
            }
        }
        return kind.build();
    }

    private static SharedTemplates rows(
            List<ObligationTemplate> counts, Organization owner, College college, Predicate<ObligationTemplate> bound) {
        List<ObligationTemplate> rows = new ArrayList<>();
        for (ObligationTemplate count : counts) {
            DateRange days = count.window().days();
            if (owner.life().overlaps(days) && bound.test(count)) {
                rows.add(
                        owner.life().encloses(days)
                                ? count.of(owner.id(), college)
                                : count.without(ObligationTemplate.NotApplicable.CUT));
            }
        }
        return new SharedTemplates(rows);
    }
}
