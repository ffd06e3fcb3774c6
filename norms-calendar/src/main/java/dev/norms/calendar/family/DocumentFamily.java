package dev.norms.calendar.family;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.label.Label;
import dev.norms.requirement.DocumentRequirement;
import dev.norms.time.PeriodForm;
import dev.norms.time.SpecialForm;
import java.util.List;
import java.util.Set;

/**
 * A document that must exist at all times, or one in each term of office.
 *
 * @param requirement the requirement
 */
record DocumentFamily(DocumentRequirement requirement) implements RecordFamily {
    @Override
    public RequirementTiming timing() {
        return requirement.months().isPresent()
                ? new RequirementTiming.AfterElection(requirement.months().getAsInt(), requirement.applicability())
                : RequirementTiming.Standing.of(1);
    }

    @Override
    public Set<PeriodForm> forms() {
        return Set.of(SpecialForm.TERM);
    }

    @Override
    public boolean isCountedAtOnce() {
        return false;
    }

    @Override
    public List<Label> facts(Obligation obligation, Counter counter) {
        return obligation
                .window()
                .map(Window::close)
                .map(close -> RecordFamily.committee(requirement.applicability(), obligation, close, counter))
                .orElse(List.of());
    }
}
