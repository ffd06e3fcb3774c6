package dev.norms.requirement;

import static java.util.Objects.requireNonNull;

import dev.norms.evidence.EvidenceRule;
import dev.norms.label.Label;
import dev.norms.time.Bound;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Requires a number of contacts (联系帮带) on every day: of the holder of the addressed post, of a member, or with the
 * person whom the duty is for.
 *
 * @param bound the number of targets
 * @param evidence which contacts count
 */
public record ContactRequirement(Bound bound, EvidenceRule evidence) implements Requirement {
    public ContactRequirement {
        requireNonNull(bound, "bound");
        requireNonNull(evidence, "evidence");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.contact(this);
    }

    @Override
    public Label label() {
        return Label.of("任何时候联系" + bound.label().zh() + "个对象", bound.label().en() + " linked on every day");
    }

    @Override
    public Optional<Amount> amount() {
        return Optional.of(new Amount.Targets(bound));
    }

    @Override
    public Requirement with(Amount amount) {
        return amount instanceof Amount.Targets own
                ? new ContactRequirement(own.bound(), evidence)
                : Requirement.super.with(amount);
    }

    @Override
    public boolean isAtLeastAsTightAs(Requirement other) {
        return other.as(ContactRequirement.class)
                .filter(theirs -> Tightness.bound(bound, theirs.bound))
                .filter(theirs -> Tightness.evidence(evidence, theirs.evidence))
                .isPresent();
    }

    @Override
    public boolean keepsNumbersOf(Requirement other) {
        return other.as(ContactRequirement.class)
                .filter(theirs -> bound.atLeast() >= theirs.bound.atLeast())
                .isPresent();
    }

    @Override
    public OptionalInt leadDays(LeadTimes times) {
        return OptionalInt.empty();
    }

    @Override
    public DemandScope scope() {
        return new DemandScope(DemandScope.Owers.POSTS_OR_PERSONS, true, false);
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
