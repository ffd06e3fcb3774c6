package dev.norms.procedure;

import static java.util.Objects.requireNonNull;

import dev.norms.admission.AdmissionStage;
import dev.norms.admission.AdmissionStep;
import dev.norms.internal.order.Ordered;
import java.util.List;
import java.util.Set;

/**
 * The rule for the beginning of a stage: steps that were all taken and conditions that hold.
 *
 * @param stage the stage, never the first one, which begins with the application
 * @param after the steps, at least one
 * @param gates the conditions
 */
public record StageRule(AdmissionStage stage, Set<AdmissionStep> after, List<Gate> gates) {
    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if there is no step
     */
    public StageRule {
        requireNonNull(stage, "stage");
        after = Ordered.enums(after);
        gates = List.copyOf(gates);
        if (after.isEmpty()) {
            throw new IllegalArgumentException("after must not be empty, but was (stage " + stage + ")");
        }
    }

    /**
     * A stage that begins with one step.
     *
     * @param stage the stage
     * @param step the step
     * @return the rule
     */
    public static StageRule of(AdmissionStage stage, AdmissionStep step) {
        return new StageRule(stage, Set.of(step), List.of());
    }
}
