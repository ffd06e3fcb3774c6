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
import dev.norms.calendar.obligation.Window;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.requirement.Applicability;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
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

    private final List<CountTemplate> counts;
    private final List<CountTemplate> forEachPerson;
    private final Set<MemberStatus> statuses;
    private final List<Question> questions;
    private final List<TermPlan> terms;
    private final CompiledNorms norms;
    private final Map<Object, SharedTemplates> known = new ConcurrentHashMap<>();

    OrganizationPlan(OrganizationKind tier, CompiledNorms norms) {
        Map<Boolean, List<CountTemplate>> byPerson = norms.counts().stream()
                .filter(count -> count.addressee().tier().equals(Optional.of(tier)))
                .collect(Collectors.partitioningBy(count -> count.status().isPresent()));
        this.counts = byPerson.getOrDefault(false, List.of());
        this.forEachPerson = byPerson.getOrDefault(true, List.of());
        this.statuses =
                forEachPerson.stream().flatMap(count -> count.status().stream()).collect(Sets.toImmutableEnumSet());
        this.questions = questions(counts);
        this.terms = norms.terms().stream().filter(term -> term.binds(tier)).toList();
        this.norms = norms;
    }

    private static List<Question> questions(List<CountTemplate> counts) {
        SetMultimap<Applicability, LocalDate> opens = LinkedHashMultimap.create();
        for (CountTemplate count : counts) {
            if (!(count.condition() instanceof Applicability.Always)) {
                count.windows().forEach(window -> opens.put(count.condition(), window.opens()));
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
                found != null
                        ? found
                        : known.computeIfAbsent(kind, any -> rows(counts, owner, college, (count, window) -> true)),
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
                            (count, window) -> stays.stream()
                                    .anyMatch(stay -> count.status().equals(Optional.of(stay.status()))
                                            && stay.during().contains(window.opens()))));
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
            List<CountTemplate> counts, Organization owner, College college, BiPredicate<CountTemplate, Window> bound) {
        List<ObligationTemplate> rows = new ArrayList<>();
        for (CountTemplate count : counts) {
            for (Window window : count.windows()) {
                if (owner.life().overlaps(window.days()) && bound.test(count, window)) {
                    NotApplicable why = owner.life().encloses(window.days())
                            ? NotApplicable.unless(count.condition(), owner.id(), window.opens(), college)
                            : NotApplicable.CUT;
                    rows.add(count.owed(window, why));
                }
            }
        }
        return new SharedTemplates(rows);
    }
}
