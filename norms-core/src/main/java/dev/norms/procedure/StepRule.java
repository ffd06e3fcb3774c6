package dev.norms.procedure;

import static java.util.Objects.requireNonNull;

import dev.norms.admission.AdmissionStep;
import dev.norms.internal.order.Ordered;
import dev.norms.source.Citation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rule of an edition for one step.
 *
 * @param step the step
 * @param after the steps that come before it, in the order of {@link AdmissionStep}, which is that of the chart
 * @param replaces the step of a former edition that counts as this one if taken while that edition was in force
 * @param reopens the steps that are to be taken again after it
 * @param isUnderGeneralBranch whether only branches under a general branch take it
 * @param gates its hard conditions
 * @param limits its time limits
 * @param citation the passage that demands the step
 */
public record StepRule(
        AdmissionStep step,
        Set<AdmissionStep> after,
        Optional<AdmissionStep> replaces,
        Set<AdmissionStep> reopens,
        boolean isUnderGeneralBranch,
        List<Gate> gates,
        List<TimeLimit> limits,
        Citation citation) {
    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if it is to come after itself
     */
    public StepRule {
        requireNonNull(step, "step");
        requireNonNull(replaces, "replaces");
        requireNonNull(citation, "citation");
        after = Ordered.enums(after);
        reopens = Ordered.enums(reopens);
        gates = List.copyOf(gates);
        limits = List.copyOf(limits);
        if (after.contains(step)) {
            throw new IllegalArgumentException(
                    "after must not have the step itself, but was " + after + " (step " + step + ")");
        }
    }

    /**
     * A step without conditions.
     *
     * @param step the step
     * @param citation the provision on which it rests
     * @return the rule
     */
    public static StepRule of(AdmissionStep step, Citation citation) {
        return new StepRule(step, Set.of(), Optional.empty(), Set.of(), false, List.of(), List.of(), citation);
    }

    /**
     * Returns this step after these others, in place of any named earlier.
     *
     * @param steps the steps that come before it
     * @return the rule
     */
    public StepRule after(AdmissionStep... steps) {
        return new StepRule(step, Set.of(steps), replaces, reopens, isUnderGeneralBranch, gates, limits, citation);
    }

    /**
     * Returns this step with these hard conditions, in place of any earlier ones.
     *
     * @param conditions the conditions
     * @return the rule
     */
    public StepRule onlyIf(Gate... conditions) {
        return new StepRule(
                step, after, replaces, reopens, isUnderGeneralBranch, List.of(conditions), limits, citation);
    }

    /**
     * Returns this step with these time limits, in place of any earlier ones.
     *
     * @param times the limits
     * @return the rule
     */
    public StepRule inTime(TimeLimit... times) {
        return new StepRule(step, after, replaces, reopens, isUnderGeneralBranch, gates, List.of(times), citation);
    }

    /**
     * Returns this step as the replacement of one of a former edition, in place of any named earlier.
     *
     * @param former the step that counts as this one if taken while the former edition was in force
     * @return the rule
     */
    public StepRule insteadOf(AdmissionStep former) {
        return new StepRule(step, after, Optional.of(former), reopens, isUnderGeneralBranch, gates, limits, citation);
    }

    /**
     * Returns this step, after which these others are to be taken again, in place of any named earlier.
     *
     * @param steps the steps
     * @return the rule
     */
    public StepRule reopening(AdmissionStep... steps) {
        return new StepRule(step, after, replaces, Set.of(steps), isUnderGeneralBranch, gates, limits, citation);
    }

    /**
     * Returns this step, which only branches under a general branch take.
     *
     * @return the rule
     */
    public StepRule underGeneralBranch() {
        return new StepRule(step, after, replaces, reopens, true, gates, limits, citation);
    }
}
