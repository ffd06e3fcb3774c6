package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The verdict on what nobody has attested. */
public enum Unattested implements Coded {
    /** It needs judgment. */
    JUDGMENT(Label.of(
            "由人证明，无证明者待负责人确认，期限后亦然", "a person attests it; without that it needs judgment, after the deadline too")),
    /** It is missed after the deadline. */
    MISSED(Label.of("期限后仍无人证明的为未完成", "without an attestation it is missed after the deadline"));

    private final Label label;

    Unattested(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
