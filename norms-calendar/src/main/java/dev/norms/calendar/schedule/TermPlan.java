package dev.norms.calendar.schedule;

import dev.norms.calendar.composition.Committee;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.TermOfOffice;
import dev.norms.duty.Addressee;
import dev.norms.label.Label;
import dev.norms.organization.TermRule;
import dev.norms.requirement.DocumentRequirement;
import dev.norms.time.Bound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Plans what is owed once in each term of office, if the organization lives to its end: re-elections, documents. */
final class TermPlan implements Plan {
    private static final Label DISSOLVED =
            Label.of("该组织在任期届满前撤销", "the organization is dissolved before the term ends");

    private final College college;
    private final Duty duty;
    private final TermRule rule;
    private final UnaryOperator<LocalDate> opens;
    private final Windows windows;
    private final Predicate<LocalDate> governs;

    /** Of every term; {@code opens} gives the first day of the window from the day of the election. */
    TermPlan(
            College college,
            Duty duty,
            TermRule rule,
            UnaryOperator<LocalDate> opens,
            Windows windows,
            Predicate<LocalDate> governs) {
        this.college = college;
        this.duty = duty;
        this.rule = rule;
        this.opens = opens;
        this.windows = windows;
        this.governs = governs;
    }

    @Override
    public void plan(Owners owners, List<Obligation> out) {
        duty.demand().addressees().stream()
                .map(Addressee::tier)
                .flatMap(Optional::stream)
                .flatMap(tier -> owners.organizations(tier).stream())
                .forEach(owner -> college.terms(owner.id()).stream()
                        .filter(term -> governs.test(term.elected()))
                        .forEach(term -> plan(owner, term, out)));
    }

    private void plan(Organization owner, TermOfOffice term, List<Obligation> out) {
        LocalDate first = opens.apply(term.elected());
        LocalDate deadline = term.deadline(rule);
        Optional<LocalDate> dissolved = owner.life().until();
        if (dissolved.isPresent() && !first.isBefore(dissolved.get())) {
            return;
        }
        windows.between(term.period(), first, deadline).ifPresent(window -> {
            Obligation obligation = Obligation.ofOrganization(duty, owner.id(), window, Bound.atLeast(1));
            Optional<Label> unbound = dissolved.isEmpty() || deadline.isBefore(dissolved.get())
                    ? unbound(owner, term)
                    : Optional.of(DISSOLVED);
            out.add(unbound.map(obligation::notApplicableSince).orElse(obligation));
        });
    }

    private Optional<Label> unbound(Organization owner, TermOfOffice term) {
        return duty.demand().requirement() instanceof DocumentRequirement document
                ? Committee.missing(college, owner.id(), term.elected(), document.applicability())
                : Optional.empty();
    }
}
