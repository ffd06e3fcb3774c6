package dev.norms.calendar.family;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.label.Label;
import dev.norms.requirement.CountRequirement;
import dev.norms.time.PeriodForm;
import java.util.List;
import java.util.Set;

/**
 * Something that is owed a number of times in every period.
 *
 * @param requirement how often, and in which periods
 */
record CountFamily(CountRequirement requirement) implements RecordFamily {
    @Override
    public RequirementTiming timing() {
        return new RequirementTiming.Periods(requirement);
    }

    @Override
    public Set<PeriodForm> forms() {
        return requirement.cadence().forms();
    }

    @Override
    public boolean isCountedAtOnce() {
        return true;
    }

    @Override
    public List<Label> facts(Obligation obligation, Counter counter) {
        Window window = obligation.window().orElseThrow();
        return RecordFamily.committee(requirement.applicability(), obligation, window.opens(), counter);
    }
}
