package dev.norms.requirement;

import static java.util.Objects.requireNonNull;

import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Unit;
import dev.norms.label.Label;
import dev.norms.organization.TermRule;
import java.util.OptionalInt;

/**
 * Requires a re-election (换届) at the end of every term of office.
 *
 * @param rule the length of a term, when its re-election opens and how far it may be moved
 */
public record TermRequirement(TermRule rule) implements Requirement {
    private static final EvidenceRule EVIDENCE = EvidenceRule.all(Unit.TIMES, EvidenceSource.ELECTIONS);

    public TermRequirement {
        requireNonNull(rule, "rule");
    }

    @Override
    public EvidenceRule evidence() {
        return EVIDENCE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.term(this);
    }

    @Override
    public Label label() {
        return Label.of(
                "每届任期" + rule.years() + "年，期满前换届",
                "a term lasts " + rule.years() + (rule.years() == 1 ? " year" : " years")
                        + "; re-election before it expires");
    }

    @Override
    public boolean isAtLeastAsTightAs(Requirement other) {
        return other.as(TermRequirement.class)
                .filter(theirs -> BodyTightness.term(rule, theirs.rule))
                .isPresent();
    }

    @Override
    public boolean keepsNumbersOf(Requirement other) {
        return getClass() == other.getClass();
    }

    @Override
    public OptionalInt leadDays(LeadTimes times) {
        return OptionalInt.of(LeadTimes.wholeTerm(rule));
    }

    @Override
    public DemandScope scope() {
        return DemandScope.ORGANIZATIONS;
    }

    /**
     * The text form.
     *
     * @return for instance {@code term 3 years, opens 6 months before expiry}
     */
    @Override
    public String toString() {
        return "term " + rule.years() + " years, opens " + rule.monthsToPrepare() + " months before expiry";
    }
}
