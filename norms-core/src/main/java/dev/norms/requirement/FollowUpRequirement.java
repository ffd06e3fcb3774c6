package dev.norms.requirement;

import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Unit;
import dev.norms.label.Label;

/** Requires a follow-up (整改) of every duty that was missed; it is judged after all other duties. */
public record FollowUpRequirement() implements Unnumbered {
    private static final EvidenceRule EVIDENCE = EvidenceRule.all(Unit.ITEMS, EvidenceSource.FOLLOW_UPS);

    @Override
    public EvidenceRule evidence() {
        return EVIDENCE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.followUp(this);
    }

    @Override
    public Label label() {
        return Label.of("每项未完成事项均有整改记录", "every missed duty has a follow-up");
    }

    /**
     * The text form.
     *
     * @return {@code follow-up of every missed duty}
     */
    @Override
    public String toString() {
        return "follow-up of every missed duty";
    }
}
