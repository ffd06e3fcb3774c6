package dev.norms.procedure;

import static java.util.Objects.requireNonNull;

import dev.norms.admission.AdmissionStep;
import dev.norms.source.RuleSource;
import dev.norms.time.DateRange;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One dated edition of the rules on admission, with its steps in order. */
public final class AdmissionEdition {
    private final RuleSource source;
    private final DateRange inForce;
    private final List<StepRule> steps;
    private final List<StageRule> stages;
    private final Map<AdmissionStep, StepRule> byStep;

    private AdmissionEdition(RuleSource source, DateRange inForce, List<StepRule> steps, List<StageRule> stages) {
        this.source = requireNonNull(source, "source");
        this.inForce = requireNonNull(inForce, "inForce");
        this.steps = steps;
        this.stages = stages;
        this.byStep = new EnumMap<>(AdmissionStep.class);
        for (StepRule rule : steps) {
            byStep.put(rule.step(), rule);
        }
    }

    /**
     * An edition.
     *
     * @param source the rule
     * @param inForce the days on which it is in force
     * @param steps its steps, each after all that come before it
     * @param stages the rules for the beginning of each stage but the first, in their order
     * @return the edition
     * @throws IllegalArgumentException if a step is listed twice, or before a step that must precede it
     */
    public static AdmissionEdition of(
            RuleSource source, DateRange inForce, List<StepRule> steps, List<StageRule> stages) {
        Set<AdmissionStep> seen = new HashSet<>();
        for (StepRule rule : steps) {
            if (!seen.containsAll(rule.after()) || !seen.add(rule.step())) {
                throw new IllegalArgumentException("steps must stand once, each after those before it, but "
                        + rule.step() + " came after " + seen + " (needs " + rule.after() + ")");
            }
        }
        return new AdmissionEdition(source, inForce, List.copyOf(steps), List.copyOf(stages));
    }

    /**
     * The rule.
     *
     * @return its code and title
     */
    public RuleSource source() {
        return source;
    }

    /**
     * The days on which it is in force; the first day is that of its issue.
     *
     * @return the days
     */
    public DateRange inForce() {
        return inForce;
    }

    /**
     * Its steps.
     *
     * @return the rules in the order in which steps may come, unmodifiable
     */
    public List<StepRule> steps() {
        return steps;
    }

    /**
     * The rules for the beginning of each stage.
     *
     * @return the rules of every stage but the first, in their order; unmodifiable
     */
    public List<StageRule> stages() {
        return stages;
    }

    /**
     * Finds the rule for a step.
     *
     * @param step the step
     * @return the rule; empty if it does not know the step
     */
    public Optional<StepRule> find(AdmissionStep step) {
        return Optional.ofNullable(byStep.get(step));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdmissionEdition that
                && source.equals(that.source)
                && inForce.equals(that.inForce)
                && steps.equals(that.steps)
                && stages.equals(that.stages);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, inForce, steps, stages);
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
