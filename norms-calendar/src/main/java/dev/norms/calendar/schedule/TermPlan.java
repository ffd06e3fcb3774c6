package dev.norms.calendar.schedule;

import dev.norms.calendar.composition.Committee;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.TermOfOffice;
import dev.norms.duty.Addressee;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.TermRule;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.DocumentRequirement;
import dev.norms.requirement.TermRequirement;
import dev.norms.time.Bound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Plans what is owed once in each term of office, if the organization lives to its end: re-elections, documents. */
final class TermPlan {
    private final Duty duty;
    private final TermRule rule;
    private final UnaryOperator<LocalDate> opens;
    private final Windows windows;
    private final Predicate<LocalDate> governs;

    private TermPlan(
            Duty duty, TermRule rule, UnaryOperator<LocalDate> opens, Windows windows, Predicate<LocalDate> governs) {
        this.duty = duty;
        this.rule = rule;
        this.opens = opens;
        this.windows = windows;
        this.governs = governs;
    }

    /** The plan of a demand, if it asks for something in each term. */
    static Optional<TermPlan> of(Duty duty, Windows windows, Predicate<LocalDate> governs) {
        if (duty.demand().requirement() instanceof TermRequirement term) {
            return Optional.of(new TermPlan(duty, term.rule(), term.rule()::opens, windows, governs));
        }
        return duty.demand().requirement() instanceof DocumentRequirement document
                ? document.term().map(rule -> new TermPlan(duty, rule, UnaryOperator.identity(), windows, governs))
                : Optional.empty();
    }

    boolean binds(OrganizationKind tier) {
        return duty.demand().addressees().stream().map(Addressee::tier).anyMatch(Optional.of(tier)::equals);
    }

    void plan(Organization owner, College college, List<Owed> out) {
        for (TermOfOffice term : college.terms(owner.id())) {
            if (governs.test(term.elected())) {
                plan(owner, term, college, out);
            }
        }
    }

    private void plan(Organization owner, TermOfOffice term, College college, List<Owed> out) {
        LocalDate first = opens.apply(term.elected());
        LocalDate deadline = term.deadline(rule);
        Optional<LocalDate> dissolved = owner.life().until();
        if (dissolved.isPresent() && !first.isBefore(dissolved.get())) {
            return;
        }
        windows.between(term.period(), first, deadline).ifPresent(window -> {
            Unbound unbound = dissolved.isEmpty() || deadline.isBefore(dissolved.get())
                    ? unbound(owner, term, college)
                    : Unbound.DISSOLVED;
            out.add(new Owed(duty, null, window, Bound.atLeast(1), unbound, Owed.NOWHERE));
        });
    }

    private @Nullable Unbound unbound(Organization owner, TermOfOffice term, College college) {
        if (!(duty.demand().requirement() instanceof DocumentRequirement document)) {
            return null;
        }
        Applicability condition = document.applicability();
        return Committee.holds(college, owner.id(), term.elected(), condition)
                ? null
                : Unbound.on(term.elected(), condition);
    }
}
