package dev.norms.calendar.plan;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.primitives.ImmutableLongArray;
import dev.norms.calendar.composition.Committee;
import dev.norms.calendar.obligation.Window;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.organization.OrganizationKind;
import dev.norms.requirement.Applicability;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Plans what organizations of one tier owe. Organizations whose lives lie alike among the days that matter, and that
 * have a committee on the same of them, are of one kind and share templates; terms of office are each one's own.
 */
final class OrganizationPlan {
    /** Asked on the first days of windows, of which the range goes from the first to the last. */
    private record Question(Applicability condition, List<LocalDate> days, DateRange range) {
        static Question of(Applicability condition, Collection<LocalDate> opens) {
            List<LocalDate> days = ImmutableSortedSet.copyOf(opens).asList();
            return new Question(condition, days, DateRange.ofClosed(days.get(0), days.get(days.size() - 1)));
        }
    }

    private final List<CountTemplate> counts;
    private final List<Question> questions;
    private final EachPersonPlan forEachPerson;
    private final List<TermPlan> terms;
    private final Breakpoints days;
    private final Map<ImmutableLongArray, SharedTemplates> known = new ConcurrentHashMap<>();

    OrganizationPlan(OrganizationKind tier, CompiledNorms compiled) {
        this.counts = compiled.counts().stream()
                .filter(count -> count.binds(tier) && !count.isForEachPerson())
                .toList();
        this.questions = questions(this.counts);
        this.forEachPerson = new EachPersonPlan(tier, compiled);
        this.terms = compiled.terms().stream().filter(term -> term.binds(tier)).toList();
        this.days = compiled.days();
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
        SharedTemplates templates = templates(owner, college);
        if (!templates.rows().isEmpty()) {
            out.add(new OwnerTemplates(owner.id(), null, templates));
        }
        forEachPerson.plan(owner, college, out);
        List<ObligationTemplate> owed = new ArrayList<>();
        terms.forEach(term -> term.plan(owner, college, owed));
        if (!owed.isEmpty()) {
            out.add(new OwnerTemplates(owner.id(), null, new SharedTemplates(owed)));
        }
    }

    private SharedTemplates templates(Organization owner, College college) {
        ImmutableLongArray kind = kind(owner, college);
        SharedTemplates found = known.get(kind);
        return found != null ? found : known.computeIfAbsent(kind, any -> new SharedTemplates(rows(owner, college)));
    }

    /** How the owner's life lies, and the days of its life on which a condition does not hold. */
    private ImmutableLongArray kind(Organization owner, College college) {
        ImmutableLongArray.Builder kind = ImmutableLongArray.builder();
        kind.add(days.place(owner.life()));
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (!Committee.holdsThroughout(college, owner.id(), question.range(), question.condition())) {
                for (LocalDate day : question.days()) {
                    if (owner.life().contains(day) && fails(question.condition(), owner, day, college)) {
                        kind.add((long) i << Integer.SIZE | day.toEpochDay());
                    }
                }
            }
        }
        return kind.build();
    }

    private List<ObligationTemplate> rows(Organization owner, College college) {
        List<ObligationTemplate> rows = new ArrayList<>();
        for (CountTemplate count : counts) {
            for (Window window : count.windows()) {
                if (owner.life().overlaps(days(window))) {
                    rows.add(count.owed(window, notApplicable(count, owner, window, college)));
                }
            }
        }
        return rows;
    }

    static @Nullable NotApplicable notApplicable(
            CountTemplate count, Organization owner, Window window, College college) {
        if (!owner.life().encloses(days(window))) {
            return NotApplicable.CUT;
        }
        return fails(count.condition(), owner, window.opens(), college)
                ? new NotApplicable.On(window.opens(), count.condition())
                : null;
    }

    static DateRange days(Window window) {
        return DateRange.ofClosed(window.opens(), window.deadline());
    }

    private static boolean fails(Applicability condition, Organization owner, LocalDate day, College college) {
        return !Committee.holds(college, owner.id(), day, condition);
    }
}
