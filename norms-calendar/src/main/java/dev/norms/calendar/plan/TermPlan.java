package dev.norms.calendar.plan;

import dev.norms.calendar.family.RequirementTiming;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Window;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.TermOfOffice;
import dev.norms.duty.Addressee;
import dev.norms.organization.OrganizationKind;
import dev.norms.time.Bound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Plans what is owed once in each term of office: re-elections, documents. It does not apply to an organization that no
 * longer exists on the last day of the window.
 */
final class TermPlan {
    private final Duty duty;
    private final RequirementTiming.Terms timing;
    private final Windows windows;
    /** Tests whether the edition of the duty governs a period that begins on a day. */
    private final Predicate<LocalDate> governs;

    TermPlan(Duty duty, RequirementTiming.Terms timing, Windows windows, Predicate<LocalDate> governs) {
        this.duty = duty;
        this.timing = timing;
        this.windows = windows;
        this.governs = governs;
    }

    boolean binds(OrganizationKind tier) {
        return duty.demand().addressees().stream().map(Addressee::tier).anyMatch(Optional.of(tier)::equals);
    }

    void plan(Organization owner, College college, List<ObligationTemplate> out) {
        for (TermOfOffice term : college.terms(owner.id())) {
            if (governs.test(term.elected())) {
                plan(owner, term, college, out);
            }
        }
    }

    private void plan(Organization owner, TermOfOffice term, College college, List<ObligationTemplate> out) {
        Optional<Window> planned = windows.between(term.period(), timing.opens(term), timing.closes(term));
        Optional<LocalDate> dissolved = owner.life().until();
        planned.filter(window -> dissolved.isEmpty() || window.opens().isBefore(dissolved.get()))
                .ifPresent(window -> {
                    ObligationTemplate owed =
                            ObligationTemplate.of(duty, Optional.empty(), window, Bound.atLeast(1), timing.condition());
                    out.add(
                            dissolved.isEmpty() || window.close().isBefore(dissolved.get())
                                    ? owed.of(owner.id(), college)
                                    : owed.without(ObligationTemplate.NotApplicable.DISSOLVED));
                });
    }
}
