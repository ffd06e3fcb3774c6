package dev.norms.internal.choice.admission;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The approvals for which the time limit is six months instead of three. */
public enum SpecialCase implements Coded {
    /** Approvals whose record has a note (备注), which states the reason; the others have three months. */
    REMARKED(Label.of(
            "备注写明原因的为特殊情况，不算超期；没有备注的算超期",
            "with a note that states the reason it is a special case and in time; without one it is late")),
    /** All approvals, with or without a note. */
    ALWAYS(Label.of("六个月内一律不算超期", "always in time within six months"));

    private final Label label;

    SpecialCase(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
