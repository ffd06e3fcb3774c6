package dev.norms.requirement;

import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Unit;
import dev.norms.label.Label;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Requires a composition of a body that holds on every day (组织建制、班子构成).
 *
 * @param rules the rules on its composition, at least one
 * @param source the records that decide it
 */
public record CompositionRequirement(List<BodyRule> rules, EvidenceSource source) implements Unnumbered {
    /**
     * Checks that there is a rule.
     *
     * @throws IllegalArgumentException if there is none
     */
    public CompositionRequirement {
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("rules must not be empty, but were " + rules);
        }
    }

    /**
     * A composition.
     *
     * @param source the records that decide it
     * @param rules the rules on it, at least one
     * @return the requirement
     */
    public static CompositionRequirement of(EvidenceSource source, BodyRule... rules) {
        return new CompositionRequirement(List.of(rules), source);
    }

    @Override
    public EvidenceRule evidence() {
        return new EvidenceRule(Set.of(source), Set.of(), Unit.ITEMS, List.of());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.composition(this);
    }

    @Override
    public Label label() {
        return Label.join(rules.stream().map(BodyRule::label).toList(), "；", "; ");
    }

    @Override
    public boolean isAtLeastAsTightAs(Requirement other) {
        return other.as(CompositionRequirement.class)
                .filter(theirs -> source == theirs.source && BodyTightness.rules(rules, theirs.rules))
                .isPresent();
    }

    /**
     * The text form.
     *
     * @return for instance {@code composition secretary 1..1, deputy-secretary 1+}
     */
    @Override
    public String toString() {
        return rules.stream().map(BodyRule::toString).collect(Collectors.joining(", ", "composition ", ""));
    }
}
