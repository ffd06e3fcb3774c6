package dev.norms.requirement;

import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Unit;
import dev.norms.label.Label;

/** Requires the record of every activity to name where it is filed (归档). */
public record FilingRequirement() implements Unnumbered {
    private static final EvidenceRule EVIDENCE = EvidenceRule.all(Unit.ITEMS, EvidenceSource.ACTIVITIES);

    @Override
    public EvidenceRule evidence() {
        return EVIDENCE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.filing(this);
    }

    @Override
    public Label label() {
        return Label.of("每次活动记录均注明归档位置", "every activity record names where it is filed");
    }

    /**
     * The text form.
     *
     * @return {@code filed}
     */
    @Override
    public String toString() {
        return "filed";
    }
}
