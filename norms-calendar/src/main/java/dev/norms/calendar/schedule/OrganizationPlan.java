package dev.norms.calendar.schedule;

import com.google.common.primitives.ImmutableLongArray;
import dev.norms.calendar.composition.Committee;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.organization.OrganizationKind;
import dev.norms.requirement.Applicability;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Plans what organizations of one tier owe. Organizations whose lives lie alike among the days that matter, and that
 * have a committee on the same of them, are of one kind and share an agenda; terms of office are each one's own.
 */
final class OrganizationPlan {
    private record Question(Applicability condition, LocalDate day) {}

    private final List<Counted> counts;
    private final List<Question> questions;
    private final EachPersonPlan forEachPerson;
    private final List<TermPlan> terms;
    private final TurningDays days;
    private final Map<ImmutableLongArray, Agenda> agendas = new ConcurrentHashMap<>();

    OrganizationPlan(OrganizationKind tier, Compiled compiled) {
        this.counts = compiled.counts().stream()
                .filter(count -> count.binds(tier) && !count.isForEachPerson())
                .toList();
        this.questions = this.counts.stream()
                .filter(count -> !(count.condition() instanceof Applicability.Always))
                .flatMap(count ->
                        count.windows().stream().map(window -> new Question(count.condition(), window.opens())))
                .distinct()
                .toList();
        this.forEachPerson = new EachPersonPlan(tier, compiled);
        this.terms = compiled.terms().stream().filter(term -> term.binds(tier)).toList();
        this.days = compiled.days();
    }

    void plan(Organization owner, College college, List<OwnerAgenda> out) {
        Agenda agenda = agenda(owner, college);
        if (!agenda.rows().isEmpty()) {
            out.add(new OwnerAgenda(owner.id(), null, agenda));
        }
        forEachPerson.plan(owner, college, out);
        List<Owed> owed = new ArrayList<>();
        terms.forEach(term -> term.plan(owner, college, owed));
        if (!owed.isEmpty()) {
            out.add(new OwnerAgenda(owner.id(), null, new Agenda(owed)));
        }
    }

    private Agenda agenda(Organization owner, College college) {
        ImmutableLongArray kind = kind(owner, college);
        Agenda known = agendas.get(kind);
        return known != null ? known : agendas.computeIfAbsent(kind, any -> new Agenda(rows(owner, college)));
    }

    /** How the owner's life lies, and one bit for the answer to each question. */
    private ImmutableLongArray kind(Organization owner, College college) {
        long place = days.place(owner.life());
        if (questions.isEmpty()) {
            return ImmutableLongArray.of(place);
        }
        long[] kind = new long[1 + (questions.size() + Long.SIZE - 1) / Long.SIZE];
        kind[0] = place;
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (owner.life().contains(question.day()) && fails(question.condition(), owner, question.day(), college)) {
                kind[1 + i / Long.SIZE] |= 1L << i;
            }
        }
        return ImmutableLongArray.copyOf(kind);
    }

    private List<Owed> rows(Organization owner, College college) {
        List<Owed> rows = new ArrayList<>();
        for (Counted count : counts) {
            for (Window window : count.windows()) {
                if (owner.life().overlaps(days(window))) {
                    rows.add(count.owed(window, unbound(count, owner, window, college)));
                }
            }
        }
        return rows;
    }

    static @Nullable Unbound unbound(Counted count, Organization owner, Window window, College college) {
        if (!owner.life().encloses(days(window))) {
            return Unbound.CUT;
        }
        return fails(count.condition(), owner, window.opens(), college)
                ? Unbound.on(window.opens(), count.condition())
                : null;
    }

    static DateRange days(Window window) {
        return DateRange.ofClosed(window.opens(), window.deadline());
    }

    private static boolean fails(Applicability condition, Organization owner, LocalDate day, College college) {
        return !Committee.holds(college, owner.id(), day, condition);
    }
}
