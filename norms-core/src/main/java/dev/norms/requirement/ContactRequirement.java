package dev.norms.requirement;

import static java.util.Objects.requireNonNull;

import dev.norms.evidence.EvidenceRule;
import dev.norms.label.Label;
import dev.norms.time.Bound;

/**
 * A number of links (联系帮带) that hold on every day: of the holder of the addressed post, of a member, or with the person
 * whom the duty is for.
 *
 * @param bound how many targets
 * @param evidence which contacts count
 */
public record ContactRequirement(Bound bound, EvidenceRule evidence) implements Requirement {
    /**
     * Checks the parts.
     *
     * @param bound how many targets
     * @param evidence which contacts count
     */
    public ContactRequirement {
        requireNonNull(bound, "bound");
        requireNonNull(evidence, "evidence");
    }

    @Override
    public Label label() {
        return Label.of("任何时候联系" + bound.label().zh() + "个对象", bound.label().en() + " linked on every day");
    }

    /**
     * The text form.
     *
     * @return for instance {@code contacts 1+}
     */
    @Override
    public String toString() {
        return "contacts " + bound;
    }
}
