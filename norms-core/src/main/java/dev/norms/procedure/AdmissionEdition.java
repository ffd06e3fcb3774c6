package dev.norms.procedure;

import static java.util.Objects.requireNonNull;

import dev.norms.admission.AdmissionStep;
import dev.norms.source.RuleSource;
import dev.norms.time.DateRange;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One dated edition of the rules on admission, with its steps in order.
 *
 * @param source the upper rule
 * @param inForce the days on which it is in force; the first day is that of its issue
 * @param steps the rules of its steps, each after all that come before it
 * @param stages the rules for the beginning of each stage but the first, in their order
 */
public record AdmissionEdition(RuleSource source, DateRange inForce, List<StepRule> steps, List<StageRule> stages) {
    /**
     * Checks the order of the steps.
     *
     * @throws IllegalArgumentException if a step is listed twice, or before a step that must precede it
     */
    public AdmissionEdition {
        requireNonNull(source, "source");
        requireNonNull(inForce, "inForce");
        steps = List.copyOf(steps);
        stages = List.copyOf(stages);
        Set<AdmissionStep> seen = new HashSet<>();
        for (StepRule rule : steps) {
            if (!seen.containsAll(rule.after()) || !seen.add(rule.step())) {
                throw new IllegalArgumentException("steps must stand once, each after those before it, but "
                        + rule.step() + " came after " + seen + " (needs " + rule.after() + ")");
            }
        }
    }

    /**
     * Finds the rule for a step.
     *
     * @param step the step
     * @return the rule; empty if the edition has no such step
     */
    public Optional<StepRule> find(AdmissionStep step) {
        return steps.stream().filter(rule -> rule.step() == step).findFirst();
    }

    /**
     * The code of the rule.
     *
     * @return for instance {@code admission-rules-2026}
     */
    @Override
    public String toString() {
        return source.code();
    }
}
