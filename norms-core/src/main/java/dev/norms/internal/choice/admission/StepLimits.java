package dev.norms.internal.choice.admission;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** Whether a step later than the upper rules allow violates the procedure that the document demands. */
public enum StepLimits implements Coded {
    /** A late step violates the procedure. */
    OWED(Label.of("超过上级细则时限的，不合发展程序", "a step later than the upper rules allow violates the procedure")),
    /** Lateness is only reported. */
    TOLD(Label.of(
            "只提示超期，程序以步骤、先后和条件为准", "lateness is only reported; the procedure consists of steps, order and conditions"));

    private final Label label;

    StepLimits(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
