package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The verdict on a duty that nobody has attested. */
public enum Unattested implements Coded {
    /** The duty needs judgment, even after the deadline. */
    JUDGMENT(Label.of(
            "由负责人确认，尚未确认的待确认，期限后亦然",
            "the person in charge attests it; until then it needs judgment, even after the deadline")),
    /** The duty is missed after the deadline. */
    MISSED(Label.of("期限后仍未确认的为未完成", "if it is not attested by the deadline, it is missed"));

    private final Label label;

    Unattested(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
